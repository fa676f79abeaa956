import fc from 'fast-check';
import type { Block, DocumentTree, Inline } from '../../src/document/tree.ts';
import { PLAIN_FORM } from '../../src/marks/figure-form.ts';
import { ROLES } from '../../src/marks/role.ts';

/** Texts with everything that Markdown, XML and Chinese typography could trip over. */
const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '坚持党的领导',
      '召开常委会议',
      '。',
      '“一线”工作法',
      '，',
      '《办法》',
      '：',
      '——',
      '2024年',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '[甲](乙)',
      '![图](a)',
      '<b>',
      '&amp;',
      '&',
      '\\',
      '|',
      '#',
      '##',
      '1.',
      '2)',
      '-',
      '--',
      '---',
      '+',
      '=',
      '>',
      '~~~',
      '!',
      'http://a.b',
      ':',
      '# ',
      ' ',
      '  ',
      'WPS',
      '5 * 3',
      'a_b_c',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ maxLength: 6 })
      .filter((value) => !/[\p{Cc}\p{Co}\p{Cn}\u2028\u2029]/u.test(value)),
  },
);

const leaf: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: text.map((value): Inline => ({ kind: 'text', text: value })) },
  {
    weight: 1,
    arbitrary: fc.constant<Inline>({ kind: 'figure', name: '常委会议', form: PLAIN_FORM, text: '6次' }),
  },
  { weight: 1, arbitrary: fc.constant<Inline>({ kind: 'gap', text: '单位名称' }) },
  { weight: 1, arbitrary: fc.constant<Inline>({ kind: 'break' }) },
);

/** Lines without italics: those may give way where Markdown cannot hold them. */
export const upright: fc.Arbitrary<readonly Inline[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: leaf },
    {
      weight: 1,
      arbitrary: fc.array(leaf, { maxLength: 3 }).map((children): Inline => ({ kind: 'strong', children })),
    },
  ),
  { maxLength: 5 },
);

/** Lines with bold and italic text inside each other. */
export const styled: fc.Arbitrary<readonly Inline[]> = fc.array(
  fc.letrec<{ inline: Inline }>((tie) => ({
    inline: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.record({
        kind: fc.constant('strong' as const),
        children: fc.array(tie('inline'), { maxLength: 3 }),
      }),
      fc.record({
        kind: fc.constant('emphasis' as const),
        children: fc.array(tie('inline'), { maxLength: 3 }),
      }),
    ),
  })).inline,
  { maxLength: 4 },
);

function filled(line: fc.Arbitrary<readonly Inline[]>): fc.Arbitrary<readonly Inline[]> {
  return line.map((inlines) => [{ kind: 'text', text: '文' }, ...inlines]);
}

const { blocks } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      kind: fc.constant('paragraph' as const),
      role: fc.constantFrom(...ROLES),
      children: fc.oneof(filled(upright), upright),
    }),
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
      children: upright,
    }),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      start: fc.nat({ max: 12 }),
      items: fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('quotation' as const), blocks: tie('blocks') }),
    fc.integer({ min: 1, max: 3 }).chain((columns) => {
      const row = fc.array(upright, { minLength: columns, maxLength: columns });
      return fc.record({
        kind: fc.constant('table' as const),
        header: row,
        rows: fc.array(row, { maxLength: 2 }),
      });
    }),
  ),
}));

/** Whole documents. */
export const trees: fc.Arbitrary<DocumentTree> = blocks.map((value) => ({ blocks: value }));
