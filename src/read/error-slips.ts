import type { Document, YAMLError } from 'yaml';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { lineSlip } from './line-slips.ts';
import { isField, type Line, lineBelow, linesIn } from './lines.ts';
import { insertion, type Slip } from './slip.ts';
import { unclosedBracket } from './slips/brackets.ts';
import { colonInValue, missingColon } from './slips/colons.ts';
import { commasInFlow } from './slips/commas.ts';
import { firstDash, missingDash } from './slips/dashes.ts';
import { badIndent, deeperLine } from './slips/indents.ts';
import { unclosedQuote } from './slips/quotes.ts';

/**
 * The slips behind the errors that the YAML library found; errors that nothing explains give none. What a line
 * shows plainly is taken from every error. What has to be guessed from the kind of error is taken from the first
 * only, and only where nothing is plain: later errors are mostly its consequences.
 */
export function errorSlips(document: Document.Parsed, text: string): Slip[] {
  const errors = [...document.errors, ...document.warnings];
  const plain = errors.flatMap(({ pos }) =>
    linesIn(text, pos[0], pos[1])
      .map((line) => lineSlip(line, text))
      .filter((slip) => slip !== undefined),
  );
  if (plain.length > 0) return plain;
  // A full-width comma also causes errors that come before the one that shows it.
  const commas = errors.flatMap((error) => commasInFlow(error, text) ?? []);
  if (commas.length > 0) return commas;
  for (const error of errors) {
    const lines = linesIn(text, error.pos[0], error.pos[1]);
    const slip = lines[0] && byCode(error, lines[0], lines, text);
    if (slip) return [slip];
  }
  return [];
}

function byCode(error: YAMLError, line: Line, lines: readonly Line[], text: string): Slip | undefined {
  switch (error.code) {
    case 'BAD_INDENT':
      return error.message.startsWith('Flow')
        ? unclosedBracket(error, text)
        : (missingDash(line, text) ?? badIndent(line, text));
    case 'BLOCK_AS_IMPLICIT_KEY':
      return (
        firstDash(line, text) ??
        colonInValue(error.pos[0], line, text) ??
        deeperLine(line, lineBelow(text, line), text)
      );
    case 'MULTILINE_IMPLICIT_KEY':
      if (isField(line.text) && !lines[1]) return badIndent(line, text);
      return deeperLine(line, lines[1], text) ?? missingColon(line);
    case 'MISSING_CHAR':
      if (error.message.includes('quote')) return unclosedQuote(error, line, text);
      if (error.message.startsWith('Sequence item')) return missingDash(line, text) ?? badIndent(line, text);
      return error.message.startsWith('Implicit') ? missingColon(line) : unclosedBracket(error, text);
    case 'UNEXPECTED_TOKEN':
      // A field beside a list, or an entry beside fields: where it belongs cannot be told.
      return error.pos[0] === line.head ? { ...badIndent(line, text), edits: [] } : undefined;
    case 'BAD_DQ_ESCAPE':
      return {
        range: { start: error.pos[0], end: error.pos[0] + 2 },
        say: (at) => diagnose('bad-escape', { sequence: text.slice(error.pos[0], error.pos[0] + 2) }, at),
        edits: [insertion(error.pos[0], '\\')],
      };
    default:
      return undefined;
  }
}
