import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { locate } from '../manuscript/locate.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Location } from '../source/source.ts';
import { spanOf } from '../verify/verification.ts';
import type { LeftAlone } from './update.ts';

/** What there is to say of the numbers that are left as they are. */
export function leftDiagnostics(manuscript: Manuscript, left: readonly LeftAlone[]): Diagnostic[] {
  return left.map((each) => {
    const span = spanOf(each.finding);
    return leftDiagnostic(each, span && locate(manuscript, span.passage, span.range));
  });
}

function leftDiagnostic({ finding, because }: LeftAlone, at: Location | undefined): Diagnostic {
  const { candidates, mark, mention, expected = '' } = finding;
  const figure = candidates[0]?.figure.name ?? mark?.name ?? '';
  const written = mention?.text ?? '';
  switch (because) {
    case 'unknown':
      return diagnose('figure-left-unknown', { figure, written }, at);
    case 'lacking':
      return diagnose(
        'figure-left-lacking',
        { figure, written, reason: candidates[0]?.figure.lacking ?? '' },
        at,
      );
    case 'no-number':
      return diagnose('mark-without-number', { figure }, at);
    case 'several-logs': {
      const said = candidates.map(({ figure: { text }, ledger }) => ({ log: ledger.shown, text }));
      return diagnose('number-left-several-logs', { figure, written, said }, at);
    }
    default:
      return diagnose('number-left', { figure, written, expected, because }, at);
  }
}
