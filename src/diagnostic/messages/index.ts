import { add } from './add.ts';
import { cli } from './cli.ts';
import { compose } from './compose.ts';
import { compute } from './compute.ts';
import { evidence } from './evidence.ts';
import { intake } from './intake.ts';
import { manuscript } from './manuscript.ts';
import { normalise } from './normalise.ts';
import { output } from './output.ts';
import { proofread } from './proofread.ts';
import { read } from './read.ts';
import { refresh } from './refresh.ts';
import { render } from './render.ts';
import { rules } from './rules.ts';
import { sheets } from './sheets.ts';
import { tidy } from './tidy.ts';
import { tieouts } from './tieouts.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';
import { workbook } from './workbook.ts';
import { write } from './write.ts';

export type { MessageOfPlaces, Severity } from './message.ts';

/** Every code of the program with its words, by stage of the pipeline. */
export const messages = {
  ...read,
  ...validate,
  ...normalise,
  ...rules,
  ...compute,
  ...tieouts,
  ...render,
  ...write,
  ...manuscript,
  ...proofread,
  ...verify,
  ...evidence,
  ...refresh,
  ...compose,
  ...tidy,
  ...workbook,
  ...intake,
  ...sheets,
  ...output,
  ...add,
  ...cli,
};

/** A stable, public name of a kind of diagnostic. */
export type Code = keyof typeof messages;

/** Codes that have words for related places. */
export type CodeOfPlaces = {
  [C in Code]: (typeof messages)[C] extends { readonly related: unknown } ? C : never;
}[Code];

/** What the words of a code need. */
export type Arguments<C extends Code> = Parameters<(typeof messages)[C]['message']>[0];
