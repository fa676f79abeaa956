/**
 * XML as a tree that knows where each node stands. Offsets are UTF-16 units of the text that `parseXml` was given;
 * a half-open span `start`…`end` of that text is the node, markup included.
 */

/** An element. */
export interface XmlElement {
  readonly kind: 'element';
  /** As written, with its prefix. */
  readonly name: string;
  /** Resolved; of ISO/IEC 29500 Strict as the same namespace of Transitional is called (`canonicalNamespace`). */
  readonly namespace: string;
  readonly local: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  /** Of `<`. */
  readonly start: number;
  /** After the `>` of the start tag; of an empty-element tag this, `closeStart` and `end` are the same. */
  readonly openEnd: number;
  /** Of the `<` of the end tag. */
  readonly closeStart: number;
  /** After the `>` of the end tag. */
  readonly end: number;
}

/** An attribute that declares no namespace. Where its value stands is told by `attributeRange`. */
export interface XmlAttribute {
  readonly name: string;
  /** '' for those without prefix. */
  readonly namespace: string;
  readonly local: string;
  readonly value: string;
}

/** Text between two markups. */
export interface XmlText {
  readonly kind: 'text';
  /** What it says, references resolved. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it stands in a CDATA section; `start` and `end` are those of what is in it. */
  readonly cdata: boolean;
  /** Whether it is written as it reads; if not, `textSpans` tells which part of it stands where. */
  readonly verbatim: boolean;
}

/** Comments and processing instructions are no nodes: what stands between two nodes is one of them. */
export type XmlNode = XmlElement | XmlText;

/**
 * Why a text is not taken for XML: `dtd` (ISO/IEC 29500-2, 6.2.5 forbids them, and with them go all entities of the
 * writer's own), `malformed`, `too-deep` and `too-large` for what no office program writes, `encoding` for bytes that
 * are not what they claim.
 */
export interface XmlProblem {
  readonly kind: 'problem';
  readonly problem: 'dtd' | 'malformed' | 'too-deep' | 'too-large' | 'encoding';
  /** Offset at which it shows. */
  readonly at: number;
}

/** The value of an attribute; undefined if the element does not have it. */
export function attributeOf(element: XmlElement, namespace: string, local: string): string | undefined {
  return element.attributes.find((each) => each.local === local && each.namespace === namespace)?.value;
}

/** Whether a node is the element of that name; of what is an element in any case `isNamed` tells. */
export function isElement(node: XmlNode, namespace: string, local: string): node is XmlElement {
  return node.kind === 'element' && isNamed(node, namespace, local);
}

/** Whether an element has that name. */
export function isNamed(element: XmlElement, namespace: string, local: string): boolean {
  return element.local === local && element.namespace === namespace;
}

/** The elements among the children of an element. */
export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((node): node is XmlElement => node.kind === 'element');
}

/** The first child of that name. */
export function childElement(element: XmlElement, namespace: string, local: string): XmlElement | undefined {
  return childElements(element).find((child) => isNamed(child, namespace, local));
}
