import { type Diagnostic, diagnose } from '../../../diagnostic/diagnostic.ts';
import type { Palette } from '../../../diagnostic/report/palette.ts';
import { wrap } from '../../../diagnostic/wrap.ts';
import { type Surroundings, UsageError } from '../../command.ts';

/** Columns where the terminal does not say. */
const USUAL_COLUMNS = 80;

/** A conversation with the person who adds an entry: what is said goes above the next question. */
export interface Interview {
  readonly palette: Palette;
  /** Of the terminal. */
  readonly columns: number;
  say(...lines: readonly string[]): void;
  /** Says what helps to answer, which may be long and is not to catch the eye. */
  hint(text: string): void;
  /** Says what is wrong with an answer, in the words of the checks. */
  complain(diagnostic: Diagnostic): void;
  /**
   * The answer, without white space around it.
   *
   * @throws UsageError if the person ends the conversation
   */
  ask(question: string): Promise<string>;
}

/** An interview in these surroundings; undefined where nobody can be asked. */
export function interviewIn({ ask, palette, columns = USUAL_COLUMNS }: Surroundings): Interview | undefined {
  if (!ask) return undefined;
  let above: string[] = [];
  const say = (...lines: readonly string[]): void => {
    above.push(...lines);
  };
  return {
    palette,
    columns,
    say,
    hint: (text) => say(...wrap(text, columns).map(palette.dim)),
    complain({ message, hint }) {
      say(...wrap(message, columns).map(palette.red), ...(hint ? wrap(hint, columns) : []));
    },
    async ask(question) {
      const answer = await ask([...above, question].join('\n'));
      above = [];
      if (answer === undefined) throw new UsageError(diagnose('entry-cancelled', {}));
      return answer.trim();
    },
  };
}
