import { placeOf } from '../../diagnostic/report/place.ts';
import { locate } from '../../manuscript/locate.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { writeForm } from '../../marks/figure-form.ts';
import type { Candidate } from '../../mentions/tie.ts';
import { type Finding, spanOf } from '../../verify/verification.ts';
import { type Checked, countsOf } from './checked.ts';

/**
 * Documents for programs:
 * `{documents: [{document, logs, counts, numbers: [{standing, text, place, line, column, endLine, endColumn, expected, mark, candidates}]}]}`,
 * what is absent left out. `numbers` are in the order of the text, lost figures last; `text` is what stands there;
 * `mark` is `{name, form, printed}` of a number with a mark; `candidates` are `{name, log, text, entries}`, the figures
 * that it is, or may be. Without a log there are neither `counts` nor `numbers`.
 */
export function verificationJson(checked: readonly Checked[]): string {
  const documents = checked.map(({ manuscript, verification }) => ({
    document: manuscript.file.path,
    logs: verification?.ledgers.map(({ shown }) => shown) ?? [],
    ...(verification && {
      counts: countsOf(verification.findings),
      numbers: verification.findings.map((finding) => numberOf(finding, manuscript)),
    }),
  }));
  return `${JSON.stringify({ documents }, null, 2)}\n`;
}

function numberOf(finding: Finding, manuscript: Manuscript): object {
  const span = spanOf(finding);
  const marked = finding.standing === 'missing' ? finding.lost : finding.mark;
  return {
    standing: finding.standing,
    ...(span && placed(span, manuscript)),
    ...(finding.expected !== undefined && { expected: finding.expected }),
    ...(marked && { mark: { name: marked.name, form: writeForm(marked.form), printed: marked.printed } }),
    candidates: finding.candidates.map(candidateOf),
  };
}

function placed({ passage, range }: NonNullable<ReturnType<typeof spanOf>>, manuscript: Manuscript): object {
  const { file: _, ...place } = placeOf(locate(manuscript, passage, range));
  return { text: passage.text.slice(range.start, range.end), ...place };
}

function candidateOf({ figure, ledger }: Candidate): object {
  return { name: figure.name, log: ledger.shown, text: figure.text, entries: figure.entries.length };
}
