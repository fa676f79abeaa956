import { readFile } from 'node:fs/promises';
import type { Document } from 'yaml';
import { type Diagnostic, diagnose, type Outcome, repairable } from '../diagnostic/diagnostic.ts';
import type { Location, SourceFile } from '../source/source.ts';
import { refusedCharacter } from './characters.ts';
import { decode } from './decode.ts';
import { type Draft, draftOf, type Edit, edited } from './draft.ts';
import { errorSlips } from './error-slips.ts';
import { oddLineEnds } from './line-ends.ts';
import { nodeSlips } from './node-slips.ts';
import { headOf, parse } from './parse.ts';
import { type RawFile, rawFile } from './raw-file.ts';
import { type Slip, saidOf } from './slip.ts';
import { repeatedSlips } from './slips/repeated.ts';
import { syntaxErrors } from './syntax-errors.ts';
import { unreadable } from './unreadable.ts';

/** Slips that hide behind one another are found one a round; a large file gets fewer rounds than a small one. */
const ROUNDS = { most: 100, fewest: 5, characters: 5_000_000 };

/**
 * Reads a YAML file: bytes to text to document.
 *
 * @param from where the file was asked for (a pattern of 引入), to point at when it cannot be read
 */
export async function readYamlFile(path: string, from?: Location): Promise<Outcome<RawFile>> {
  const { value: bytes, diagnostics: ofBytes } = await readBytes(path, from);
  if (!bytes) return { diagnostics: ofBytes };
  const { value, diagnostics } = decode(path, bytes);
  return value ? readYamlText(path, value.text) : { diagnostics };
}

/** The bytes of a file; see `readYamlFile`. */
export async function readBytes(path: string, from?: Location): Promise<Outcome<Uint8Array>> {
  try {
    return { value: await readFile(path), diagnostics: [] };
  } catch (problem) {
    return { diagnostics: [unreadable(path, problem, from)] };
  }
}

/**
 * Reads YAML from a text. Slips of typing that are recognised are reported and mended on the way, so that the
 * document is what the writer meant; without a value if the text stays unreadable.
 */
export function readYamlText(path: string, text: string): Outcome<RawFile> {
  const typed = text.startsWith('\ufeff') ? text.slice(1) : text;
  const ends = oddLineEnds(typed);
  const file = { path, text: ends?.text ?? typed };
  const diagnostics: Diagnostic[] = [];
  if (ends) {
    const range = { start: ends.first, end: ends.first + 1 };
    diagnostics.push(diagnose('carriage-returns', {}, { file, range }));
  }
  const draft = withoutRefusedCharacters(file, diagnostics, ends?.edits);
  return readDraft(file, draft, diagnostics);
}

/** Reads a file again with changes made to its draft. Reports only what is found now. */
export function reread(file: RawFile, edits: readonly Edit[]): Outcome<RawFile> {
  return readDraft({ path: file.path, text: file.text }, edited(file.draft, edits), []);
}

function withoutRefusedCharacters(
  file: SourceFile,
  diagnostics: Diagnostic[],
  others: readonly Edit[] = [],
): Draft {
  const edits: Edit[] = [];
  for (let at = 0; ; ) {
    const found = refusedCharacter(file.text, at);
    if (!found) break;
    at = found.index + found.length;
    const edit = { at: found.index, remove: found.length, insert: '' };
    edits.push(edit);
    // One pasted paragraph may hold hundreds.
    if (edits.length > 20) continue;
    const range = { start: found.index, end: at };
    const said = diagnose('bad-character', { name: found.name }, { file, range });
    diagnostics.push(found.isNothing ? repairable(said, [edit]) : said);
  }
  const all = [...edits, ...others];
  return all.length > 0 ? edited(draftOf(file.text), all) : draftOf(file.text);
}

function readDraft(file: SourceFile, typed: Draft, diagnostics: Diagnostic[]): Outcome<RawFile> {
  let draft = typed;
  const reported = new Set<number>();
  const rounds = Math.max(ROUNDS.fewest, Math.min(ROUNDS.most, ROUNDS.characters / (typed.text.length + 1)));
  for (let round = 0; ; round += 1) {
    const document = parse(draft.text);
    const slips = document ? slipsIn(document, draft.text) : slipsInHead(draft.text);
    const edits: Edit[] = [];
    for (const slip of slips) {
      const start = draft.toSource(slip.range.start);
      if (reported.has(start)) continue;
      reported.add(start);
      diagnostics.push(saidOf(slip, draft, file));
      edits.push(...slip.edits);
    }
    if (edits.length > 0) {
      if (round > rounds) return { diagnostics };
      draft = edited(draft, edits);
      continue;
    }
    if (!document) return { diagnostics: [...diagnostics, diagnose('too-deep', {}, deepest(file))] };
    if (document.contents === null && document.errors.length === 0) {
      return {
        diagnostics: [...diagnostics, diagnose('file-empty', {}, { file, range: { start: 0, end: 0 } })],
      };
    }
    const errors = syntaxErrors(document, draft, file, reported);
    for (const diagnostic of errors.diagnostics) diagnostics.push(diagnostic);
    return errors.fatal
      ? { diagnostics }
      : { value: rawFile(file.path, file.text, draft, document), diagnostics };
  }
}

function slipsIn(document: Document.Parsed, text: string): Slip[] {
  const found = [...errorSlips(document, text), ...nodeSlips(document, text)];
  return onePerLine([...found, ...repeatedSlips(found, text)], text);
}

/** Slips in a text that nests too deep, where they may be why. */
function slipsInHead(text: string): Slip[] {
  const head = headOf(text);
  const document = head === undefined ? undefined : parse(head);
  return document ? slipsIn(document, text) : [];
}

/** One slip a line and round: guesses about the same line contradict each other. */
function onePerLine(slips: readonly Slip[], text: string): Slip[] {
  const lines = new Set<number>();
  return slips.filter(({ range }) => {
    const line = text.lastIndexOf('\n', range.start - 1);
    if (lines.has(line)) return false;
    lines.add(line);
    return true;
  });
}

/** Where the nesting runs away: the line with the most brackets, or the deepest indentation. */
function deepest(file: SourceFile): Location {
  const bracket = /([[{]\s*){20,}/u.exec(file.text) ?? /^ {150,}/mu.exec(file.text);
  const start = bracket?.index ?? 0;
  return { file, range: { start, end: start + 1 } };
}
