import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeRange } from '../../src/ooxml/xml/attribute-range.ts';
import { decodeXml, encodeXml } from '../../src/ooxml/xml/decode-xml.ts';
import { isXmlProblem, parseXml } from '../../src/ooxml/xml/parse-xml.ts';
import { textSpans } from '../../src/ooxml/xml/text-spans.ts';
import type { XmlElement, XmlNode } from '../../src/ooxml/xml/xml.ts';
import { escapeXml } from '../../src/ooxml/xml/xml-text.ts';

function parsed(text: string): XmlElement {
  const root = parseXml(text);
  if (isXmlProblem(root)) throw new Error(`${root.problem} at ${root.at}`);
  return root;
}

function problem(text: string): string {
  const root = parseXml(text);
  return isXmlProblem(root) ? root.problem : 'none';
}

/** An element as its names, attributes and texts. */
function shape(node: XmlNode): unknown {
  if (node.kind === 'text') return node.text;
  const attributes = node.attributes.map(({ namespace, local, value }) => `${namespace}|${local}=${value}`);
  return [`${node.namespace}|${node.local}`, ...attributes, ...node.children.map(shape)];
}

describe('parseXml', () => {
  it('resolves namespaces where they are in force', () => {
    const text =
      '<?xml version="1.0"?><a xmlns="u" xmlns:p="v" x="1" p:y="2" xml:space="preserve"><p:b xmlns="" xmlns:p="w"><c/></p:b><p:d/></a>';
    expect(shape(parsed(text))).toEqual([
      'u|a',
      '|x=1',
      'v|y=2',
      'http://www.w3.org/XML/1998/namespace|space=preserve',
      ['w|b', ['|c']],
      ['v|d'],
    ]);
  });

  it('takes the names of ISO Strict for those of Transitional', () => {
    const text = '<w:p xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>';
    expect(parsed(text).namespace).toBe('http://schemas.openxmlformats.org/wordprocessingml/2006/main');
  });

  it('knows where everything stands', () => {
    const text = '\ufeff<a>甲<b x = "1" y=\'&lt;2\' >乙&amp;</b ><c/><!-- d -->丙<![CDATA[<丁]]></a>';
    const root = parsed(text);
    const slices = root.children.map((node) => text.slice(node.start, node.end));
    expect(slices).toEqual(['甲', '<b x = "1" y=\'&lt;2\' >乙&amp;</b >', '<c/>', '丙', '<丁']);
    expect([root.start, root.end]).toEqual([1, text.length]);
    const [, b, c] = root.children;
    if (b?.kind !== 'element' || c?.kind !== 'element') throw new Error('no elements');
    expect(text.slice(b.openEnd, b.closeStart)).toBe('乙&amp;');
    expect([c.closeStart, c.openEnd]).toEqual([c.end, c.end]);
    const range = (name: string) => {
      const found = attributeRange(text, b, name);
      return found && text.slice(found.start, found.end);
    };
    expect([range('x'), range('y'), range('z')]).toEqual(['1', '&lt;2', undefined]);
    expect(attributeRange(text, c, 'x')).toBeUndefined();
  });

  it('tells which part of a text stands where', () => {
    const text = '<a>甲&amp;乙&#x1F600;\r\n丙<!---->丁</a>';
    const [node] = parsed(text).children;
    if (node?.kind !== 'text') throw new Error('no text');
    expect(node.text).toBe('甲&乙😀\n丙丁');
    expect(node.verbatim).toBe(false);
    expect(
      textSpans(text, node).map((span) => [span.at, span.text, text.slice(span.start, span.end)]),
    ).toEqual([
      [0, '甲', '甲'],
      [1, '&', '&amp;'],
      [2, '乙', '乙'],
      [3, '😀', '&#x1F600;'],
      [5, '\n', '\r\n'],
      [6, '丙', '丙'],
      [7, '丁', '丁'],
    ]);
  });

  const laughs = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
    '',
  );
  it.each([
    ['dtd', '<!DOCTYPE a><a/>'],
    ['dtd', `<?xml version="1.0"?> <!-- x --> <!DOCTYPE a [<!ENTITY l0 "哈">${laughs}]><a>&l10;</a>`],
    ['dtd', '<!doctype a SYSTEM "http://127.0.0.1:9/a.dtd"><a/>'],
    ['dtd', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['dtd', '<!DOCTYPE a ['],
    ['dtd', '<!ENTITY x "y"><a/>'],
    ['dtd', '< !DOCTYPE a><a/>'],
    ['malformed', '<a/><!DOCTYPE a>'],
    ['malformed', '<a><!DOCTYPE a></a>'],
    ['malformed', '< a/>'],
    ['malformed', '<a>&x;</a>'],
    ['malformed', '<a>&nbsp;</a>'],
    ['malformed', '<a x="&x;"/>'],
    ['malformed', '<a>&#0;</a>'],
    ['malformed', '<a>&#xD800;</a>'],
    ['malformed', ''],
    ['malformed', '文'],
    ['malformed', '<a>'],
    ['malformed', '<a></b>'],
    ['malformed', '<a/><b/>'],
    ['malformed', '<a/>文'],
    ['malformed', '<a x=1/>'],
    ['malformed', '<p:a/>'],
    ['malformed', '<a p:x="1"/>'],
    ['malformed', '<constructor:a/>'],
    ['malformed', '<__proto__:a xmlns:__proto__=""/>'],
    ['malformed', '<a hasOwnProperty="1" x="2"/>'],
    ['too-deep', '<a>'.repeat(100_000)],
    ['too-deep', '<a>'.repeat(100_000) + '</a>'.repeat(100_000)],
    ['too-large', `<a>${'<b/>'.repeat(1_500_001)}</a>`],
  ])('refuses as %s: %.60s', (expected, text) => {
    expect(problem(text)).toBe(expected);
  });

  it('is not slowed down by names made for it', { timeout: 60_000 }, () => {
    const many = Array.from({ length: 120_000 }, (_, n) => `xmlns:p${n}="u" a${n}="1"`).join(' ');
    expect(problem(`<a ${many}>${'<b/>'.repeat(120_000)}</a>`)).toBe('none');
  });

  it('holds what was escaped, at its place', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (written) => {
        const text = `<a>${written.map((each) => `<b>${escapeXml(each)}</b>`).join('')}</a>`;
        const found = parsed(text).children.map((child) => {
          if (child.kind !== 'element') throw new Error('no element');
          const [node] = child.children;
          if (node?.kind !== 'text') return '';
          const spans = textSpans(text, node);
          expect(spans.map((span) => span.text).join('')).toBe(node.text);
          expect(spans[0]?.start).toBe(child.openEnd);
          expect(spans.at(-1)?.end).toBe(child.closeStart);
          return node.text;
        });
        expect(found.map(escapeXml)).toEqual(written.map(escapeXml));
      }),
    );
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      ...'<>/!?&;"\'=a: []-x1'.split(''),
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      'xmlns',
      '&#',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          const root = parseXml(text);
          if (isXmlProblem(root)) expect(root.at).toBeLessThanOrEqual(text.length);
          else expect(text.slice(root.start, root.end)).toMatch(/^<.*>$/s);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('decodeXml', () => {
  it('reads UTF-8 and UTF-16, with and without mark, and gives the bytes back', () => {
    const text = '<a>文</a>';
    const little = (content: string) => Buffer.from(content, 'utf16le');
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      little(text),
      little(`\ufeff${text}`),
      little(text).swap16(),
      little(`\ufeff${text}`).swap16(),
    ]) {
      const source = decodeXml(bytes);
      if (source.kind === 'problem') throw new Error(source.problem);
      expect(source.text.replace('\ufeff', '')).toBe(text);
      expect(Buffer.from(encodeXml(source.text, source.encoding)).equals(bytes)).toBe(true);
    }
  });

  it('refuses bytes that are neither', () => {
    expect(decodeXml(Uint8Array.of(0x3c, 0xff, 0x3e))).toHaveProperty('problem', 'encoding');
    expect(decodeXml(Uint8Array.of(0xff, 0xfe, 0x3c))).toHaveProperty('problem', 'encoding');
  });
});
