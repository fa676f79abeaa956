import type { Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { showChoices } from './choices.ts';
import type { Interview } from './interview.ts';
import { type Choice, readNames } from './read-names.ts';

/** A question whose answers are known names. */
export interface NamesQuestion {
  readonly title: string;
  readonly choices: readonly Choice[];
  /** Whether Enter means none. */
  readonly optional: boolean;
  /** What to say of a name that is none of them. */
  readonly unknown: (name: string) => Diagnostic;
}

/**
 * Asks for one name or several by their numbers, or by some of their characters, until every one is clear. A group's
 * number shows its names, to be chosen by numbers of their own; what was probably meant is offered, for Enter to take.
 */
export async function askNames(interview: Interview, question: NamesQuestion): Promise<readonly string[]> {
  const { title, choices, optional, unknown } = question;
  let shown: readonly string[] = choices.map(({ name }) => name);
  let offered: string | undefined;
  interview.say(`${title}（写序号或几个字，几个用、隔开${optional ? '，回车跳过' : ''}）：`);
  showChoices(interview, shown);
  for (;;) {
    const answer = await interview.ask(`${title}${offered === undefined ? '' : ` [${offered}]`}：`);
    if (answer === '' && (offered !== undefined || optional)) return offered === undefined ? [] : [offered];
    offered = undefined;
    const read = readNames(answer, shown, choices);
    switch (read.kind) {
      case 'names':
        if (read.names.length > 0) return read.names;
        break;
      case 'list':
        shown = read.names;
        interview.say(`${read.heading}：`);
        showChoices(interview, shown);
        break;
      case 'no-such-number':
        interview.say(interview.palette.red(`没有第 ${read.number} 项`));
        break;
      case 'unknown':
        interview.complain(unknown(read.name));
        offered = read.suggestion;
    }
  }
}
