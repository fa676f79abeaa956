import type { Entry } from '../compute/catalogue.ts';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';
import { locate } from '../manuscript/locate.ts';
import type { FigureSpan, Manuscript } from '../manuscript/manuscript.ts';
import { PLAIN_FORM } from '../marks/figure-form.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Candidate } from '../mentions/tie.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import { type Location, locationOf } from '../source/source.ts';
import { claimIn } from './said.ts';
import { type Finding, type HeldFinding, spanOf, type Verification } from './verification.ts';

/** Entries that a diagnostic shows; the others are a matter of `explain`. */
const EXAMPLES = 3;

/** What there is to say about a document's numbers: one diagnostic for each that does not agree. */
export function verificationDiagnostics({ manuscript, ledgers, findings }: Verification): Diagnostic[] {
  let names: readonly string[] | undefined;
  const suggest = (name: string) => {
    names ??= ledgers.flatMap(({ figures }) => [
      ...figures.catalogue.keys(),
      ...figures.ofActivities().map((figure) => figure.name),
    ]);
    return closest(name, names);
  };
  return findings.flatMap((finding) => diagnosticOf(finding, manuscript, suggest) ?? []);
}

function diagnosticOf(
  finding: Finding,
  manuscript: Manuscript,
  suggest: (name: string) => string | undefined,
): Diagnostic | undefined {
  const span = spanOf(finding);
  const at = span && locate(manuscript, span.passage, span.range);
  switch (finding.standing) {
    case 'agrees':
    case 'quoted':
      return undefined;
    case 'differs':
    case 'edited':
      return disagreement(finding, at);
    case 'missing': {
      const { lost, mark, candidates } = finding;
      const figures = knownOf(candidates);
      const name = figures[0]?.name ?? lost.name;
      if (mark) {
        const said = mark.passage.text.slice(mark.range.start, mark.range.end);
        return diagnose('figure-without-number', { name, said, known: figures }, at);
      }
      const document = manuscript.file.path;
      return diagnose('figure-missing', { name, document, printed: lost.printed, known: figures });
    }
    case 'unknown': {
      const { name } = finding.mark;
      const [lacking] = finding.candidates;
      if (lacking) return diagnose('figure-lacking', { name, reason: lacking.figure.lacking }, at);
      return diagnose('figure-unknown', { name, suggestion: suggest(name) }, at);
    }
    case 'ambiguous':
    case 'untied': {
      const args = { said: finding.mention.text, candidates: knownOf(finding.candidates) };
      return diagnose(finding.standing === 'untied' ? 'number-untied' : 'number-ambiguous', args, at);
    }
  }
}

function disagreement(
  { standing, mention, mark, candidates, expected }: HeldFinding,
  at: Location | undefined,
): Diagnostic | undefined {
  const [first] = candidates;
  if (!first) return undefined;
  const { name, entries } = first.figure;
  const isOne = candidates.every(({ figure }) => figure.text === first.figure.text);
  const examples = entries.slice(0, EXAMPLES);
  const claims = candidates.map(({ figure }) => claimIn(mention, figure, mark?.form ?? PLAIN_FORM));
  return diagnose(
    standing === 'edited' ? 'figure-edited' : 'figure-differs',
    {
      name,
      said: mention.text,
      known: knownOf(candidates),
      expected: isOne ? expected : undefined,
      unlike: claims.every((claim) => claim === 'unlike'),
      marked: mark !== undefined && !mark.guessed && isWithin(mention, mark),
      examples: examples.map(exampleOf),
    },
    at,
    examples.map(({ origin }) => locationOf(origin, 'entry')),
  );
}

/** Whether the whole number is in its mark: what stands outside is a person's, and refresh may have to leave it. */
function isWithin({ range }: Mention, mark: FigureSpan): boolean {
  return range.start >= mark.range.start && range.end <= mark.range.end;
}

function exampleOf({ title, amount }: Entry): { title: string; amount: string } {
  return { title, amount: formatQuantity(amount) };
}

function knownOf(candidates: readonly Candidate[]) {
  return candidates.map(({ figure, ledger }) => ({
    log: ledger.shown,
    name: figure.name,
    text: figure.text,
    entries: figure.entries.length,
  }));
}
