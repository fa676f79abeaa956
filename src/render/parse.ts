import Handlebars from 'handlebars';
import { lineStarts, type SourceFile } from '../source/source.ts';
import type { Program } from './ast.ts';
import { findSyntaxProblem, type SyntaxProblem } from './syntax-problem.ts';

/** The generated parser inside Handlebars: after a failure its lexer still stands at the offending token. */
interface Jison {
  readonly lexer: { readonly match: string; readonly matched: string };
}

const parser = (Handlebars as unknown as { Parser: Jison }).Parser;

/**
 * Parses a text as Handlebars.
 *
 * @param name travels with every node (`loc.source`), so that an error while rendering finds its file again
 */
export function parseText(text: string, name: string): Program | SyntaxProblem {
  try {
    return Handlebars.parse(text, { srcName: name });
  } catch (cause) {
    const found = findSyntaxProblem(text, cause, placeOf(text, cause));
    const { range } = found;
    const start = Math.min(range.start, text.length);
    return { ...found, range: { start, end: Math.min(range.end, text.length) } };
  }
}

/** Offset at which the parser gave up. */
function placeOf(text: string, cause: unknown): number {
  const { lineNumber, column } = cause as { lineNumber?: number; column?: number };
  if (lineNumber !== undefined && column !== undefined) {
    return offsetOf({ path: '', text }, { line: lineNumber, column });
  }
  return parser.lexer.matched.length - parser.lexer.match.length;
}

/** Offset of a position as Handlebars counts it: lines from 1, columns from 0 in UTF-16 units. */
export function offsetOf(source: SourceFile, position: hbs.AST.Position): number {
  return (lineStarts(source)[position.line - 1] ?? source.text.length) + position.column;
}
