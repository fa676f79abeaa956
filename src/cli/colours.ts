import { type Palette, plain } from '../diagnostic/report/palette.ts';
import type { Io, Sink } from './io.ts';

/**
 * Colours for a stream: only on a terminal, and not with `--no-color` or NO_COLOR; FORCE_COLOR asks for them
 * anywhere. The colour library is loaded only where there is colour.
 */
export async function coloursFor(sink: Sink, argv: readonly string[], { env }: Io): Promise<Palette> {
  const refused = argv.includes('--no-color') || (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  if (refused || !(forced || sink.isTTY)) return plain;
  const { Chalk } = await import('chalk');
  const { red, yellow, cyan, dim, bold } = new Chalk({ level: 1 });
  return { red: one(red), yellow: one(yellow), cyan: one(cyan), dim: one(dim), bold: one(bold) };
}

/** Takes one text and no more: the library's colours join all that they are given, an index and an array too. */
function one(colour: (text: string) => string): (text: string) => string {
  return (text) => colour(text);
}
