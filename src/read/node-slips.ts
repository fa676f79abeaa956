import { type Document, isAlias, isCollection, isMap, isPair, isScalar, type Node, type Scalar } from 'yaml';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { allKeys } from '../vocabulary/aliases.ts';
import { LOG_SCHEMA } from '../vocabulary/schema.ts';
import { refusedCharacter } from './characters.ts';
import { lineSlip } from './line-slips.ts';
import { lineAt, linesIn, valueEnd } from './lines.ts';
import { insertion, quoteEdits, type Slip } from './slip.ts';

/**
 * Slips that are valid YAML with a wrong meaning: a line that was swallowed by the value above, a number that
 * changed, a reference that was none. Also puts back what numbers like `2024.10` looked like.
 */
export function nodeSlips(document: Document.Parsed, text: string): Slip[] {
  const slips: Slip[] = [];
  const used = new Set<string>();
  const anchored: Node[] = [];

  const visit = (node: unknown, inFlow: boolean, isRoot = false): void => {
    if (isAlias(node)) {
      if (node.resolve(document)) used.add(node.source);
      else slips.push(needsQuotes(node, '*', text));
      return;
    }
    if (isScalar(node)) {
      const slip = scalarSlip(node, text, inFlow, isRoot);
      if (slip) slips.push(...slip);
    }
    if (isScalar(node) || isCollection(node)) if (node.anchor) anchored.push(node as Node);
    if (!isCollection(node)) return;
    const start = node.range?.[0] ?? 0;
    if (isMap(node) && node.flow && text.startsWith('{{', start)) {
      slips.push(braces(start, text));
      return;
    }
    for (const item of node.items) {
      if (!isPair(item)) {
        visit(item, node.flow === true);
        continue;
      }
      if (isScalar(item.key)) {
        const slip = keySlip(item.key, text, node.flow === true && item.value === null);
        if (slip) slips.push(slip);
      } else visit(item.key, node.flow === true);
      visit(item.value, node.flow === true);
    }
  };
  visit(document.contents, false, true);
  for (const node of anchored) {
    if ('anchor' in node && !used.has(node.anchor as string)) slips.push(needsQuotes(node, '&', text));
  }
  return slips;
}

function scalarSlip(node: Scalar, text: string, inFlow: boolean, isRoot: boolean): Slip[] | undefined {
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
        edits: [{ at: start, remove: end - start, insert: "''" }],
      },
    ];
  }
  if (node.type === 'PLAIN') {
    if (inFlow) return commaSlips(source, start);
    if (source.includes('\n') || isRoot) return swallowedFields(start, end, text);
  }
  if ((node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') && source.includes('\n')) {
    return openQuote(start, end, text);
  }
  return undefined;
}

/** Lines inside a plain text that were meant as fields: `类型：会议`, `date:2024`. */
function swallowedFields(start: number, end: number, text: string): Slip[] {
  return linesIn(text, start, end)
    .filter((line) => startsWithKnownKey(line.text))
    .map((line) => lineSlip(line, text))
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

/** `[党组会议，主席会议]`: one short item that is several; a sentence with commas in it is none. */
function commaSlips(source: string, start: number): Slip[] | undefined {
  const found = [...source.matchAll(/[，、；]\s*/gu)];
  if (found.length === 0 || source.split(/[，、；]/u).some((part) => [...part.trim()].length > 8))
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
  if (!Number.isFinite(node.value)) node.value = 0;
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
  if (!/^[-－—–−•●·◆]/u.test(source)) return undefined;
  const line = lineAt(text, start);
  return line.head === start ? lineSlip(line, text) : undefined;
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
