import { type Document, isAlias, isCollection, isMap, isPair, isScalar, type Node, type Scalar } from 'yaml';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { allKeys } from '../vocabulary/aliases.ts';
import { LOG_SCHEMA } from '../vocabulary/schema.ts';
import { refusedCharacter } from './characters.ts';
import { lineSlip } from './line-slips.ts';
import { headColumn, lineAt, linesIn, oddDash, valueEnd } from './lines.ts';
import { indentEdits, insertion, quoteEdits, type Slip } from './slip.ts';

/**
 * Slips that are valid YAML with a wrong meaning: a line that was swallowed by the value above, a number that
 * changed, a reference that was none. Also puts back what numbers like `2024.10` looked like.
 */
export function nodeSlips(document: Document.Parsed, text: string): Slip[] {
  const slips: Slip[] = [];
  const used = new Set<string>();
  const anchored: Node[] = [];

  const visit = (node: unknown, place: Place): void => {
    if (isAlias(node)) {
      if (node.resolve(document)) used.add(node.source);
      else slips.push(needsQuotes(node, '*', text));
      return;
    }
    if (isScalar(node)) {
      const slip = scalarSlip(node, text, place);
      if (slip) slips.push(...slip);
    }
    if (isScalar(node) || isCollection(node)) if (node.anchor) anchored.push(node as Node);
    if (!isCollection(node)) return;
    const start = node.range?.[0] ?? 0;
    if (isMap(node) && node.flow && text.startsWith('{{', start)) {
      slips.push(braces(start, text));
      return;
    }
    const inList = node.items.length === 1 ? 'alone' : 'listed';
    for (const [index, item] of node.items.entries()) {
      if (!isPair(item)) {
        visit(item, node.flow ? inList : 'block');
        continue;
      }
      if (isScalar(item.key)) {
        const loneInFlow = node.flow === true && item.value === null;
        const slip =
          (loneInFlow && separator(node.items[index - 1], item.key, text)) ||
          keySlip(item.key, text, loneInFlow);
        if (slip) slips.push(slip);
      } else visit(item.key, 'block');
      visit(item.value, 'block');
    }
  };
  visit(document.contents, 'root');
  for (const node of anchored) {
    if ('anchor' in node && !used.has(node.anchor as string)) slips.push(needsQuotes(node, '&', text));
  }
  return slips;
}

/** Where a scalar stands: the whole document, alone or beside others in `[ ]`, or elsewhere. */
type Place = 'root' | 'alone' | 'listed' | 'block';

function scalarSlip(node: Scalar, text: string, place: Place): Slip[] | undefined {
  const [start, end] = node.range ?? [0, 0];
  const source = text.slice(start, end);
  if (typeof node.value === 'number') return numberSlip(node, source, start);
  if (typeof node.value !== 'string') return undefined;
  const escaped = node.type === 'QUOTE_DOUBLE' && refusedCharacter(node.value);
  if (escaped) {
    return [
      {
        range: { start, end },
        say: (at) => diagnose('bad-character', { name: escaped.name }, at),
        edits: [{ at: start, remove: end - start, insert: "'□'" }],
      },
    ];
  }
  if (node.type === 'PLAIN') {
    if (place === 'alone') return commaSlips(source, start, /[，、；]\s*/u, 8);
    // Beside half-width commas, 、 and ； belong to the text.
    if (place === 'listed') return commaSlips(source, start, /，\s*/u, 4);
    if (source.includes('\n') || place === 'root') return swallowedFields(start, end, text, place);
  }
  if ((node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') && source.includes('\n')) {
    return openQuote(start, end, text);
  }
  return undefined;
}

/** Lines inside a plain text that were meant as fields (`类型：会议`, `date:2024`) or as entries (`• 第一段`). */
function swallowedFields(start: number, end: number, text: string, place: Place): Slip[] {
  const lines = linesIn(text, start, end);
  const [first] = lines;
  const isList = lines.length > 1 && lines.every((line) => /^([－–−•●◆]|—(?!—))/u.test(line.text));
  return lines
    .filter((line) => isList || startsWithKnownKey(line.text))
    .map((line) => {
      const slip = lineSlip(line, text);
      // No value above: the whole document became one text, and its lines stand where they should.
      if (place === 'root') return slip;
      // It stood deeper, or the value above would not have swallowed it.
      const columns = first && line !== first ? headColumn(first) : line.indent.length;
      const isAside = columns === line.indent.length || line.head > line.start + line.indent.length;
      return !slip || isAside
        ? slip
        : { ...slip, edits: [...slip.edits, ...indentEdits(text, line, columns)] };
    })
    .filter((slip) => slip !== undefined);
}

function startsWithKnownKey(line: string): boolean {
  const key = /^([^\s:：]+)[ \u3000]*[:：]/u.exec(line)?.[1];
  return key !== undefined && allKeys(LOG_SCHEMA).has(key);
}

/** A quotation mark that was never closed and swallowed the fields below. */
function openQuote(start: number, end: number, text: string): Slip[] | undefined {
  const [first, ...rest] = linesIn(text, start, end);
  const swallowed = rest.some((line) => startsWithKnownKey(line.text));
  const closed = text[end - 1] === text[start];
  if (!first || (closed && !swallowed)) return undefined;
  const quote = text[start] ?? '';
  return [
    {
      range: { start, end: start + 1 },
      say: (at) => diagnose('unclosed-quote', { quote }, at),
      edits: [insertion(first.end, quote)],
    },
  ];
}

/**
 * `[党组会议，主席会议]`: one item that is several short ones; a sentence with commas in it is not.
 *
 * @param commas what may separate them
 * @param longest characters that each of them may have at most
 */
function commaSlips(source: string, start: number, commas: RegExp, longest: number): Slip[] | undefined {
  const found = [...source.matchAll(new RegExp(commas, 'gu'))];
  if (found.length === 0 || source.split(commas).some((part) => [...part.trim()].length > longest))
    return undefined;
  const edits = found.map(({ index, 0: comma }) => ({
    at: start + index,
    remove: comma.length,
    insert: ', ',
  }));
  const [{ index, 0: comma }] = found as [RegExpExecArray];
  return [
    {
      range: { start: start + index, end: start + index + 1 },
      say: (at) => diagnose('full-width-comma', { comma: comma.trim() }, at),
      edits,
    },
  ];
}

/** A number whose digits changed on reading: 0123, 1e3, 0x1F, twenty digits. */
function numberSlip(node: Scalar, source: string, start: number): Slip[] | undefined {
  const value = String(node.value);
  if (value === source) return undefined;
  // The same number; its digits are kept, since 2024.10 may be a month and 4.50 a price.
  if (/^-?(0|[1-9]\d{0,14})\.\d*0$/u.test(source)) {
    node.value = source;
    return undefined;
  }
  // What no number can hold would only be reported again further on.
  if (!Number.isFinite(node.value) || source.replace(/\D/gu, '').length > 15) node.value = 1;
  return [
    {
      range: { start, end: start + source.length },
      say: (at) => diagnose('mangled-number', { source, value }, at),
      edits: [],
    },
  ];
}

function keySlip(key: Scalar, text: string, loneInFlow: boolean): Slip | undefined {
  if (key.type !== 'PLAIN') return undefined;
  const [start, end] = key.range ?? [0, 0];
  const source = text.slice(start, end);
  if (loneInFlow) return colonInFlow(source, start);
  const line = lineAt(text, start);
  if (/^[\u3000\u00a0]/u.test(source)) return lineSlip(line, text);
  if (line.head !== start) return undefined;
  return /^-/u.test(source) || oddDash(line) !== undefined ? lineSlip(line, text) : undefined;
}

function needsQuotes(node: Node, sign: string, text: string): Slip {
  const start = text.lastIndexOf(sign, node.range?.[0] ?? 0);
  return {
    range: { start, end: start + 1 },
    say: (at) => diagnose('needs-quotes', { sign }, at),
    edits: quoteEdits(text, start, valueEnd(text, lineAt(text, start))),
  };
}

function braces(start: number, text: string): Slip {
  return {
    range: { start, end: start + 2 },
    say: (at) => diagnose('unquoted-braces', {}, at),
    edits: quoteEdits(text, start, valueEnd(text, lineAt(text, start))),
  };
}

/** `{ 意见建议: 1,200条 }`: the comma ends the number, and what follows is a key without a value, to YAML. */
function separator(before: unknown, key: Scalar, text: string): Slip | undefined {
  const head = isPair(before) && isScalar(before.value) ? before.value : undefined;
  const [start = 0, end = 0] = head?.range ?? [];
  const [from, to] = key.range ?? [0, 0];
  const comma = /^[,，]$/u.exec(text.slice(end, from));
  if (!head || !comma || !/\d$/u.test(text.slice(start, end)) || !/^\d{3}(?!\d)/u.test(text.slice(from, to)))
    return undefined;
  const written = text.slice(start, to);
  const suggestion = text.slice(start, end) + text.slice(from, to);
  return {
    range: { start, end: to },
    say: (at) => diagnose('bad-quantity', { written, problem: 'separator', suggestion }, at),
    edits: [{ at: end, remove: 1, insert: '' }],
  };
}

/** `{数值：2775名}` and `{数值:2775名}`: a key without a value, to YAML. */
function colonInFlow(source: string, start: number): Slip | undefined {
  const match = /^([^：:]+)([：:])/u.exec(source);
  if (!match) return undefined;
  const [whole, key = '', colon] = match;
  const at = start + whole.length - 1;
  const code = colon === ':' ? 'missing-space-after-colon' : 'full-width-colon';
  return {
    range: { start: at, end: at + 1 },
    say: (place) => diagnose(code, { key }, place),
    edits: [{ at, remove: 1, insert: ': ' }],
  };
}
