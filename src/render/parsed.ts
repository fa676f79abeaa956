import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { Location, Range } from '../source/source.ts';
import type { Program } from './ast.ts';
import { offsetOf, parseText } from './parse.ts';
import { SENTENCES, type TemplateFile } from './templates.ts';

/** Something parsed: a template, a sentence pattern, or wording of the log. */
export interface Parsed {
  /** Unique among what is rendered together; travels with the nodes as `loc.source`. */
  readonly name: string;
  readonly program: Program;
  /** True if nothing else stands on the node's lines: Handlebars then drops their ends. */
  standsAlone(loc: hbs.AST.SourceLocation): boolean;
  /** Where a span of the parsed text stands in its file. */
  locate(range: Range): Location;
  /** Where a node stands in its file. */
  place(loc: hbs.AST.SourceLocation): Location;
}

/** Parses a text that stands somewhere in a file; a syntax error is a diagnostic with the code given. */
export function parsePiece(
  name: string,
  text: string,
  code: 'template-syntax' | 'wording-syntax',
  locate: (range: Range) => Location,
): Parsed | Diagnostic {
  const parsed = parseText(text, name);
  if ('fault' in parsed) {
    const { range, ...problem } = parsed;
    return diagnose(code, { ...problem, isPattern: name.startsWith(SENTENCES) }, locate(range));
  }
  const source = { path: name, text };
  const rangeOf = (loc: hbs.AST.SourceLocation) => ({
    start: offsetOf(source, loc.start),
    end: offsetOf(source, loc.end),
  });
  return {
    name,
    program: parsed,
    locate,
    place: (loc) => locate(rangeOf(loc)),
    standsAlone(loc) {
      const { start, end } = rangeOf(loc);
      return /(?:^|[\r\n])[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end));
    },
  };
}

const known = new WeakMap<TemplateFile, readonly (Parsed | Diagnostic)[]>();

/** A template parsed: one program, or for a file of sentence patterns one each. Each file is parsed once. */
export function parseTemplate(file: TemplateFile): readonly (Parsed | Diagnostic)[] {
  const before = known.get(file);
  if (before) return before;
  const pieces = file.name.startsWith(SENTENCES) ? patternsOf(file.text) : [{ text: file.text, start: 0 }];
  const parsed = pieces.map(({ text, start }) =>
    parsePiece(`${file.name}:${start}`, text, 'template-syntax', (range) => ({
      file,
      range: { start: range.start + start, end: range.end + start },
    })),
  );
  known.set(file, parsed);
  return parsed;
}

/** The patterns of a sentence file, one a line; blank lines and comments are none. */
function patternsOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  const bare = text.replace(/\{\{!--[\s\S]*?--\}\}|\{\{![\s\S]*?\}\}/g, (comment) =>
    comment.replace(/[^\r\n]/g, ' '),
  );
  return [...bare.matchAll(/\S(?:.*\S)?/g)].map((match) => ({ text: match[0], start: match.index }));
}
