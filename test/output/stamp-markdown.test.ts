import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseMarkdown, stampMarkdown } from '../../src/output/stamp-markdown.ts';

const markdown = '# 县政协2024年工作综述\n\n一年来，召开常委会议6次。\n';

describe('stampMarkdown', () => {
  it('ends the text with one comment line', () => {
    const stamped = stampMarkdown(markdown);
    expect(stamped.startsWith(markdown)).toBe(true);
    expect(stamped.slice(markdown.length)).toMatch(/^\n<!-- cppcc-report sha256:[0-9a-f]{64} -->\n$/);
  });

  it('is known again, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => recogniseMarkdown(stampMarkdown(text)) === 'own',
      ),
    );
  });
});

describe('recogniseMarkdown', () => {
  it('sees any change of the text', () => {
    fc.assert(
      fc.property(fc.nat(markdown.trimEnd().length - 1), (at) => {
        const edited = `${markdown.slice(0, at)}改${markdown.slice(at)}`;
        return recogniseMarkdown(stampMarkdown(markdown).replace(markdown, edited)) === 'edited';
      }),
    );
  });

  it('takes text after the comment for an edit', () => {
    expect(recogniseMarkdown(`${stampMarkdown(markdown)}再加一段。\n`)).toBe('edited');
  });

  it('forgives line ends and a byte order mark, which tools change', () => {
    expect(recogniseMarkdown(`\u{feff}${stampMarkdown(markdown).replaceAll('\n', '\r\n')}\r\n`)).toBe('own');
  });

  it('does not know what has no checksum', () => {
    expect(recogniseMarkdown(markdown)).toBe('foreign');
  });
});
