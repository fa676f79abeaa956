import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/document/parse-markdown.ts';
import type { Block, Inline } from '../../src/document/tree.ts';
import { escapeMarkdown, foldSpace } from '../../src/render/escape.ts';
import { figure, figures, render, shown } from './support.ts';

const trial = {
  context: { title: '甲', names: ['乙'], total: figure('常委会议', '6次'), organization: { name: '丙' } },
  shape: { title: 'text', names: ['text'], total: 'figure', organization: { name: 'text' } },
} as const;

describe('a template cannot reach', () => {
  test.each([
    '{{constructor}}',
    '{{this.constructor}}',
    '{{constructor.constructor}}',
    '{{title.constructor}}',
    '{{names.constructor.constructor}}',
    '{{total.value.constructor}}',
    '{{total.value.value.constructor}}',
    '{{total.value}}',
    '{{__proto__}}',
    '{{this.__proto__.polluted}}',
    '{{[__proto__]}}',
    '{{@root.constructor}}',
    '{{@root.__proto__}}',
    '{{@data}}',
    '{{@partial-block}}',
    '{{toString}}',
    '{{title.toString}}',
    '{{names.map}}',
    '{{names.push}}',
    '{{hasOwnProperty}}',
    '{{lookup this "constructor"}}',
    '{{lookup (lookup this "constructor") "name"}}',
    '{{log title}}',
    '{{process}}',
    '{{require}}',
    '{{global}}',
    '{{helperMissing}}',
    '{{blockHelperMissing}}',
    '{{#helperMissing}}{{/helperMissing}}',
    '{{[@resolve] "constructor"}}',
    '{{[@print] title}}',
    '{{@print title}}',
    '{{#with (lookup this "constructor")}}{{/with}}',
    '{{#with "s" as |string|}}{{/with}}',
    '{{#each constructor}}{{/each}}',
    '{{#if __proto__}}{{/if}}',
    '{{#with organization as |constructor|}}{{constructor.constructor}}{{/with}}',
    '{{join constructor}}',
    '{{figure constructor}}',
    '{{figure "constructor"}}',
    '{{figure __proto__}}',
    '{{count constructor="x"}}',
    '{{count __proto__="x"}}',
    '{{> constructor}}',
    '{{> __proto__}}',
    '{{> toString}}',
    '{{> ../../etc/passwd}}',
    '{{> "/etc/passwd"}}',
    '{{> "..\\\\secret"}}',
    '{{> (figure title)}}',
    '{{> summary __proto__=title}}',
    '{{#*inline "x"}}{{constructor}}{{/inline}}',
    '{{* decorator}}',
    '{{{title}}}',
    '{{&title}}',
    '{{{{title}}}}{{{{/title}}}}',
  ])('%s', (template) => {
    const { value, diagnostics } = render(template, { ...trial, figures: figures() });
    expect(value).toBeUndefined();
    expect(diagnostics).not.toEqual([]);
  });

  test('what the data holds beyond its shape', () => {
    const context = { title: '甲', secret: '乙', run: () => '丙' };
    const shape = { title: 'text' } as const;
    expect(shown('{{secret}}', { context, shape })).toMatch(/^unknown-name/);
    expect(shown('{{run}}', { context, shape })).toMatch(/^unknown-name/);
  });

  test('a prototype through a field of that name that is not there', () => {
    const shape = { title: 'text', constructor: 'text', toString: 'text' } as const;
    expect(shown('{{this.constructor}}{{toString}}。', { context: { title: '甲' }, shape })).toBe('。');
  });
});

test('nothing prints for what is absent', () => {
  const shape = { a: 'text', b: 'wording', c: 'figure', d: 'number', e: ['text'] } as const;
  const context = { a: undefined, b: null, c: '', d: Number.NaN };
  expect(
    shown('{{a}}{{b}}{{c}}{{d}}{{join e}}{{number d}}{{hanzi d}}{{list c}}{{or a b}}。', { context, shape }),
  ).toBe('。');
});

describe('data comes back from Markdown as typed', () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({
        unit: fc.constantFrom(...'*_#|<>[]()`~!-+=.:&;\\"\'1 \t\n{}$%^@/?,甲。“”—…　'),
        maxLength: 20,
      }),
      fc.constantFrom(
        '1. 甲',
        '- 甲',
        '> 甲',
        '# 甲',
        '    甲',
        '&amp;',
        '<b>',
        '---',
        '===',
        '[a](b)',
        '![a](b)',
        '`a`',
      ),
    )
    // The reader of logs refuses control characters and noncharacters.
    .filter((value) => !/[\p{Cc}\p{Cn}\p{Cs}]/u.test(value.replace(/[\t\n]/g, '')));

  const place = {
    paragraph: '{{text}}',
    'paragraph, after words': '甲{{text}}乙',
    heading: '## {{text}}',
    'list item': '1. {{text}}',
    'nested list item': '- 甲\n  - {{text}}',
    quotation: '> {{text}}',
    'table cell': '| {{text}} | 乙 |\n| --- | --- |\n| {{text}} | 丁 |',
    strong: '**{{text}}**。',
  };
  test.each(Object.entries(place))('in a %s', (name, template) => {
    fc.assert(
      fc.property(text, (value) => {
        const { value: markdown = '' } = render(template, {
          context: { text: value },
          shape: { text: 'text' },
        });
        const expected = foldSpace(value).trim();
        const found = texts(parseMarkdown(markdown).blocks);
        if (name === 'table cell') expect(found).toEqual([expected, '乙', expected, '丁'].filter(Boolean));
        else if (name.includes('after words')) expect(found).toEqual([`甲${foldSpace(value)}乙`]);
        else if (name === 'nested list item') expect(found).toEqual(['甲', expected].filter(Boolean));
        // Markdown cannot make emphasis of what has blanks or marks at its edges.
        else if (name === 'strong')
          expect(found.join('').replaceAll('**', '')).toContain(expected.replaceAll('**', ''));
        else expect(found).toEqual([expected].filter(Boolean));
      }),
      { numRuns: 200 },
    );
  });

  test('escaping is a matter of ASCII punctuation alone', () => {
    expect(escapeMarkdown('1.甲*')).toBe('1\\.甲\\*');
    expect(escapeMarkdown('甲\n  乙 a\n b　丙')).toBe('甲乙 a b　丙');
  });
});

function texts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'list':
        return block.items.flatMap(texts);
      case 'quotation':
        return texts(block.blocks);
      case 'table':
        return [block.header, ...block.rows].flat().map(lineText).filter(Boolean);
      default:
        return [lineText(block.children)].filter(Boolean);
    }
  });
}

function lineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('children' in inline ? lineText(inline.children) : 'text' in inline ? inline.text : ''))
    .join('');
}
