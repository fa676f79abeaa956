import type { XmlElement } from '../ooxml/xml/xml.ts';

/** The elements that hold an offset of the source, from the root to the innermost; empty if the root does not. */
export function pathTo(root: XmlElement, offset: number): XmlElement[] {
  const path: XmlElement[] = [];
  let next: XmlElement | undefined = root.start <= offset && offset < root.end ? root : undefined;
  while (next) {
    path.push(next);
    next = next.children.find(
      (child): child is XmlElement => child.kind === 'element' && child.start <= offset && offset < child.end,
    );
  }
  return path;
}
