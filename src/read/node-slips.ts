import { type Document, isAlias, isCollection, isMap, isPair, isScalar, type Node, type Scalar } from 'yaml';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { FOREIGN_BLANKS, foreignBlank, withoutBlanksAround } from './blanks.ts';
import { refusedCharacter } from './characters.ts';
import { lineSlip } from './line-slips.ts';
import { lineAt, oddDash } from './lines.ts';
import type { Slip } from './slip.ts';
import { colonInFlow } from './slips/colons.ts';
import { commaInNumber, commasInText } from './slips/commas.ts';
import { foreignBlankSlip } from './slips/foreign-blanks.ts';
import { mangledNumber } from './slips/numbers.ts';
import { needsQuotes, quotedKey, swallowingQuote, unquotedBraces } from './slips/quotes.ts';
import { swallowedFields } from './slips/swallowed-fields.ts';

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
      slips.push(unquotedBraces(start, text));
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
          (loneInFlow && commaInNumber(node.items[index - 1], item.key, text)) ||
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

const BEFORE_COMMENT = new RegExp(`[${FOREIGN_BLANKS}]+(?=#\\s)`, 'u');

function scalarSlip(node: Scalar, text: string, place: Place): Slip[] | undefined {
  const [start, end] = node.range ?? [0, 0];
  const source = text.slice(start, end);
  if (node.type === 'PLAIN' && typeof node.value === 'string') {
    node.value = withoutBlanksAround(node.value);
    const blank = BEFORE_COMMENT.exec(source);
    if (blank) {
      const at = start + blank.index;
      const range = { start: at, end: at + blank[0].length };
      const edits = [{ at, remove: blank[0].length, insert: ' ' }];
      return [foreignBlankSlip(range, blank[0], 'comment', edits, false)];
    }
  }
  if (typeof node.value === 'number') return mangledNumber(node, source, start);
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
    if (place === 'alone') return commasInText(source, start, /[，、；]\s*/u, 8);
    // Beside half-width commas, 、 and ； belong to the text.
    if (place === 'listed') return commasInText(source, start, /，\s*/u, 4);
    if (source.includes('\n') || place === 'root') return swallowedFields(start, end, text, place === 'root');
  }
  if ((node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') && source.includes('\n')) {
    return swallowingQuote(start, end, text);
  }
  return undefined;
}

function keySlip(key: Scalar, text: string, loneInFlow: boolean): Slip | undefined {
  if (key.type !== 'PLAIN') return undefined;
  const [start, end] = key.range ?? [0, 0];
  const source = text.slice(start, end);
  if (loneInFlow) return colonInFlow(source, start);
  if (typeof key.value === 'string') key.value = withoutBlanksAround(key.value);
  const line = lineAt(text, start);
  const quoted = quotedKey(source, start);
  if (quoted) return quoted;
  if (source.startsWith('｛') || foreignBlank(source.slice(0, 1)) !== undefined || line.head > start)
    return lineSlip(line, text);
  if (line.head !== start) return undefined;
  return /^-/u.test(source) || oddDash(line) !== undefined ? lineSlip(line, text) : undefined;
}
