import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkParts } from '../../scripts/measure/check-parts.ts';
import { figureText } from '../../src/compute/figure-text.ts';
import type { Block, DocumentTree, Inline } from '../../src/document/tree.ts';
import type { FigureSpan } from '../../src/manuscript/manuscript.ts';
import { manuscriptOf } from '../../src/manuscript/manuscript-of.ts';
import type { FigureForm } from '../../src/marks/figure-form.ts';
import { writeZip } from '../../src/ooxml/zip/write-zip.ts';
import { isAsPlanned } from '../../src/refresh/is-as-planned.ts';
import { verifyManuscript } from '../../src/verify/verify-manuscript.ts';
import { writeDocx } from '../../src/write/docx/write-docx.ts';
import { normaliseStyle } from '../../src/write/style/normalise-style.ts';
import { canRun } from '../write/can-run.ts';
import { trees } from '../write/trees.ts';
import { logSaying, refreshed, textOf } from './refreshed.ts';

const schemas = fileURLToPath(new URL('../ooxml-xsd/transitional', import.meta.url));
const NAMES = ['常委会议', '意见建议', '资金', '办复率'] as const;
const FORMS: readonly FigureForm[] = [
  { helper: 'figure' },
  { helper: 'number' },
  { helper: 'hanzi' },
  { helper: 'figure', round: 100 },
];

const number = fc.integer({ min: 1, max: 99_999 });
const says = fc.record({
  常委会议: number.map((value) => `${value}次`),
  意见建议: fc.tuple(number, fc.constantFrom('', '余')).map(([value, word]) => `${value}${word}条`),
  资金: fc
    .tuple(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom('万', '亿'))
    .map(([value, scale]) => `${(value / 100).toFixed(2).replace(/\.?0+$/, '')}${scale}元`),
  办复率: fc.integer({ min: 1, max: 1000 }).map((value) => `${(value / 10).toFixed(1)}%`),
});

/** The tree with its figures, in turn, those of the log in this and that form. */
function filled(tree: DocumentTree, log: ReturnType<typeof logSaying>, turn: number): DocumentTree {
  let count = turn;
  const inlines = (line: readonly Inline[]): Inline[] =>
    line.map((inline) => {
      if (inline.kind === 'strong' || inline.kind === 'emphasis')
        return { ...inline, children: inlines(inline.children) };
      if (inline.kind !== 'figure') return inline;
      count += 1;
      const figure = log.figures.find(NAMES[count % NAMES.length] ?? '');
      const form = FORMS[Math.floor(count / 2) % FORMS.length] ?? { helper: 'figure' };
      if (!figure) throw new Error('no figure');
      return { kind: 'figure', name: figure.name, form, text: figureText(figure, form) };
    });
  const blocks = (each: readonly Block[]): Block[] =>
    each.map((block): Block => {
      if (block.kind === 'list') return { ...block, items: block.items.map(blocks) };
      if (block.kind === 'quotation') return { ...block, blocks: blocks(block.blocks) };
      if (block.kind === 'table')
        return {
          ...block,
          header: block.header.map(inlines),
          rows: block.rows.map((row) => row.map(inlines)),
        };
      return { ...block, children: inlines(block.children) };
    });
  return { ...tree, blocks: blocks(tree.blocks) };
}

const documents = fc.record({ tree: trees, old: says, now: says, later: says, turn: fc.nat(16) });
const options = { style: normaliseStyle({}), title: '综述', author: '' };
const TRACK = { author: 'cppcc-report', date: '2024-12-31T08:00:00Z' };

/** What stands in a mark. */
const marked = (mark: FigureSpan | undefined) => mark?.passage.text.slice(mark.range.start, mark.range.end);

/** A part of a document, with the text of every element that may change taken out. */
const without = (xml: string) =>
  xml.replace(/(<w:t[ >][^<]*>|<w:t>)[^<]*(?=<\/w:t>)/g, '$1').replace(/ text="[^"]*"/g, '');

describe('refresh, for any document and any log', () => {
  it('writes what the log says into the marks, and changes nothing else', async () => {
    let updated = 0;
    await fc.assert(
      fc.asyncProperty(documents, async ({ tree, old, now, later, turn }) => {
        const bytes = await writeDocx(
          filled({ blocks: [...tree.blocks, FIGURES] }, logSaying(old), turn),
          options,
        );
        const log = logSaying(now);
        const { before, parts, updates, left } = await refreshed('a.docx', bytes, [log]);
        updated += updates.length;
        expect([...parts.keys()]).toEqual([...before.parts.keys()]);
        for (const [name, content] of before.parts) {
          if (name === 'word/document.xml' || name === 'customXml/item1.xml')
            expect(without(textOf(parts, name))).toBe(without(textOf(before.parts, name)));
          else expect(parts.get(name)).toBe(content);
        }
        const { value: after } = await manuscriptOf('a.docx', writeZip(parts));
        if (!after) throw new Error('not read again');
        expect(isAsPlanned(before, after, updates)).toBe(true);
        const again = verifyManuscript(after, [log]);
        const wrong = again.findings.filter(
          (finding) =>
            'mark' in finding && finding.mark && /^(?:differs|edited|missing)$/.test(finding.standing),
        );
        expect(wrong.length).toBeLessThanOrEqual(left.length);
        const second = await refreshed('a.docx', writeZip(parts), [log]);
        expect(second.updates).toEqual([]);

        // However often: a mark says what the draft would, or what it said before, which is still true.
        const last = logSaying(later);
        const third = await refreshed('a.docx', writeZip(parts), [last]);
        const { value: end } = await manuscriptOf('a.docx', writeZip(third.parts));
        expect(end?.marks.length).toBe(after.marks.length);
        end?.marks.forEach((mark, index) => {
          const figure = last.figures.find(mark.name);
          expect([marked(after.marks[index]), figure && figureText(figure, mark.form)]).toContain(
            marked(mark),
          );
        });
      }),
      { numRuns: 40 },
    );
    expect(updated).toBeGreaterThan(100);
  });

  it('writes valid XML, tracked or not', async (context) => {
    if (!(await canRun('xmllint'))) return context.skip('没有 xmllint，不校验');
    const made = new Map<string, Uint8Array>();
    for (const { tree, old, now, turn } of fc.sample(documents, 40)) {
      const bytes = await writeDocx(
        filled({ blocks: [...tree.blocks, FIGURES] }, logSaying(old), turn),
        options,
      );
      for (const track of [undefined, TRACK]) {
        const { parts } = await refreshed('a.docx', bytes, [logSaying(now)], { track });
        made.set(`word/${made.size}.xml`, parts.get('word/document.xml') ?? new Uint8Array());
      }
    }
    expect(await checkParts(made, schemas)).toEqual([]);
  });
});

/** A paragraph that has a figure in any case. */
const FIGURES: Block = {
  kind: 'paragraph',
  role: 'body',
  children: [
    { kind: 'text', text: '召开' },
    { kind: 'figure', name: '', form: { helper: 'figure' }, text: '' },
    { kind: 'text', text: '、提出' },
    { kind: 'strong', children: [{ kind: 'figure', name: '', form: { helper: 'figure' }, text: '' }] },
    { kind: 'text', text: '。' },
  ],
};
