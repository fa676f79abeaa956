import { resolve } from 'node:path';
import { draftDocuments } from '../../src/commands/draft.ts';
import { loadLog } from '../../src/commands/load-log.ts';
import type { Ledger } from '../../src/compute/ledger.ts';
import { parseMarkdown } from '../../src/document/parse-markdown.ts';
import { plainText } from '../../src/document/plain-text.ts';
import type { Block, Inline } from '../../src/document/tree.ts';
import type { FigureSpan, Manuscript, Passage } from '../../src/manuscript/manuscript.ts';
import { loadTemplates } from '../../src/render/render.ts';

const root = resolve(import.meta.dirname, '../..');

/** The logs in `examples/`. */
export const EXAMPLES = [
  '2024',
  'changji-2024',
  'city-2022',
  'qujing-2018',
  'wulian-2016-2020',
  'yunnan-2021',
];

/** What an example's log makes of itself: its documents, with the marks of their figures. */
export interface Drafted {
  readonly example: string;
  readonly ledger: Ledger;
  /** A document's text without its marks, and the marks, which tell what each number stands for. */
  readonly drafts: readonly { readonly manuscript: Manuscript; readonly truth: readonly FigureSpan[] }[];
}

/** Loads and drafts an example. */
export async function draftedExample(example: string): Promise<Drafted> {
  const [loaded, templates] = await Promise.all([
    loadLog(`examples/${example}.yaml`, root),
    loadTemplates([]),
  ]);
  if (!loaded.value || !templates.value) throw new Error(`cannot load ${example}`);
  const kinds = loaded.value.log.plan ? (['summary', 'plan'] as const) : (['summary'] as const);
  const { drafts } = draftDocuments(loaded.value, kinds, templates.value);
  return {
    example,
    ledger: loaded.value,
    drafts: drafts.map(({ kind, markdown }) =>
      read(parseMarkdown(markdown).blocks, `${example}-${kind}.txt`),
    ),
  };
}

/** A manuscript of plain text, a paragraph a line. */
export function manuscriptOf(passages: readonly Passage[], path = 'draft.txt'): Manuscript {
  const text = passages.map((passage) => passage.text).join('\n');
  return { format: 'text', file: { path, text }, passages, marks: [], lost: [], parts: new Map() };
}

/** A passage under a trail of headings. */
export function passageOf(
  text: string,
  trail: readonly string[] = [],
  kind: Passage['kind'] = 'paragraph',
): Passage {
  return { kind, trail, number: kind === 'heading' ? 0 : 1, text, pieces: [] };
}

function read(blocks: readonly Block[], path: string): Drafted['drafts'][number] {
  const passages: Passage[] = [];
  const truth: FigureSpan[] = [];
  const headings: string[] = [];
  const add = (kind: Passage['kind'], inlines: readonly Inline[]) => {
    const passage = passageOf(plainText(inlines), headings.filter(Boolean), kind);
    passages.push(passage);
    truth.push(...marksOf(inlines, passage));
    return passage;
  };
  const visit = (block: Block): void => {
    switch (block.kind) {
      case 'heading':
        headings.length = Math.min(headings.length, block.level - 1);
        headings[block.level - 1] = add('heading', block.children).text;
        return;
      case 'paragraph':
        add('paragraph', block.children);
        return;
      case 'list':
        for (const item of block.items) item.forEach(visit);
        return;
      case 'quotation':
        block.blocks.forEach(visit);
        return;
      case 'table':
        for (const cell of [block.header, ...block.rows].flat()) add('cell', cell);
    }
  };
  blocks.forEach(visit);
  return { manuscript: manuscriptOf(passages, path), truth };
}

function marksOf(inlines: readonly Inline[], passage: Passage): FigureSpan[] {
  let at = 0;
  return flat(inlines).flatMap((inline) => {
    const start = at;
    at += plainText([inline]).length;
    if (inline.kind !== 'figure') return [];
    const { name, form, text } = inline;
    return [{ bookmark: '', name, form, printed: text, passage, range: { start, end: at } }];
  });
}

function flat(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => ('children' in inline ? flat(inline.children) : [inline]));
}
