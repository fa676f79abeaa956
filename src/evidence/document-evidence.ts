import type { Ledger } from '../compute/ledger.ts';
import { partsOf } from '../compute/parts-of.ts';
import { locate } from '../manuscript/locate.ts';
import type { Manuscript, Passage } from '../manuscript/manuscript.ts';
import { PLAIN_FORM } from '../marks/figure-form.ts';
import { lineColumn, type Range } from '../source/source.ts';
import { claimIn, isTrue } from '../verify/said.ts';
import { type HeldFinding, spanOf, type Verification } from '../verify/verification.ts';
import type { Evidence, NumberInText, UntiedNumber } from './evidence.ts';
import { type EvidenceItem, evidenceOf } from './evidence-of.ts';
import { excerptOf } from './excerpt.ts';

/**
 * What the numbers of a document rest on, in the order of the text. Only what is certain is explained: numbers that
 * fit several figures or none are listed as such. A number that is not the log's is explained by the log and said to
 * contradict it. Figures that it rests on follow at the end.
 *
 * @param document its path as messages show it
 */
export function documentEvidence(
  { manuscript, findings }: Verification,
  ledgers: readonly Ledger[],
  document: string,
): Evidence {
  const items: EvidenceItem[] = [];
  const untied: UntiedNumber[] = [];
  for (const finding of findings) {
    const span = spanOf(finding);
    if (!span) continue;
    const at = numberInText(manuscript, span);
    switch (finding.standing) {
      case 'missing':
        // A figure that is no longer in the document needs no source.
        break;
      case 'unknown':
        untied.push({ ...at, why: 'unknown', candidates: [finding.mark.name] });
        break;
      case 'quoted':
      case 'ambiguous':
      case 'untied': {
        const names = new Set(finding.candidates.map(({ figure }) => figure.name));
        untied.push({ ...at, why: finding.standing, candidates: [...names] });
        break;
      }
      default:
        items.push(...explained(finding, at));
    }
  }
  const subject = titleOf(manuscript) || document;
  return evidenceOf([...items, ...grounds(items)], {
    subject,
    document,
    logs: ledgers.map(({ shown }) => shown),
    untied,
  });
}

/** The figures that those of the document are computed from, and theirs: what stands behind a share. */
function grounds(items: readonly EvidenceItem[]): EvidenceItem[] {
  const found: EvidenceItem[] = [];
  const seen = new Map<Ledger, Set<string>>();
  const open: EvidenceItem[] = [...items];
  for (const { figure, ledger } of open) {
    for (const name of partsOf(figure.derivation)) {
      const known = seen.get(ledger) ?? new Set();
      seen.set(ledger, known);
      const part = ledger.figures.catalogue.get(name);
      if (!part || known.has(name)) continue;
      known.add(name);
      found.push({ figure: part, ledger });
      open.push({ figure: part, ledger });
    }
  }
  return found;
}

/** Several logs may have a figure of the name: where one of them agrees, the others are not meant. */
function explained(
  { standing, mention, mark, candidates, expected }: HeldFinding,
  at: NumberInText,
): EvidenceItem[] {
  const form = mark?.form ?? PLAIN_FORM;
  const agrees = standing === 'agrees';
  const agreeing = candidates.filter(({ figure }) => agrees && isTrue(claimIn(mention, figure, form)));
  const meant = agreeing.length > 0 ? agreeing : candidates;
  return meant.map(({ figure, ledger }) => {
    const byLog = meant.length === 1 ? expected : figure.text;
    return { figure, ledger, occurrence: { ...at, expected: agrees ? '' : byLog } };
  });
}

function numberInText(
  manuscript: Manuscript,
  { passage, range }: { readonly passage: Passage; readonly range: Range },
): NumberInText {
  const { file, range: at } = locate(manuscript, passage, range);
  return {
    place: file.placeName?.(at.start) ?? `第${lineColumn(file, at.start).line}行`,
    text: passage.text.slice(range.start, range.end),
    excerpt: excerptOf(passage.text, range),
    position: at.start,
  };
}

/** The first heading, as a document's title. */
function titleOf({ passages }: Manuscript): string {
  return passages.find(({ kind }) => kind === 'heading')?.text ?? '';
}
