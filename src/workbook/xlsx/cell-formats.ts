import { attributeOf } from '../../ooxml/xml/xml.ts';
import { BUILT_IN } from '../format/built-in.ts';
import { elements, partOf } from './book-parts.ts';

/** The number formats of cells, by what their `s` says (ECMA-376-1, 18.8.10). @throws Unreadable */
export function cellFormats(
  path: string,
  parts: ReadonlyMap<string, Uint8Array>,
  styles: string | undefined,
): readonly string[] {
  if (styles === undefined) return [];
  const { root } = partOf(path, parts, styles);
  const own = new Map<number, string>();
  for (const format of elements(root, 'numFmts').flatMap((list) => elements(list, 'numFmt'))) {
    own.set(Number(attributeOf(format, '', 'numFmtId')), attributeOf(format, '', 'formatCode') ?? '');
  }
  return elements(root, 'cellXfs')
    .flatMap((list) => elements(list, 'xf'))
    .map((style) => {
      const id = Number(attributeOf(style, '', 'numFmtId') ?? 0);
      return own.get(id) ?? BUILT_IN[id] ?? 'General';
    });
}
