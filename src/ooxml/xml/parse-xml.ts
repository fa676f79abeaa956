import sax from 'sax';
import { doctypeAt } from './prolog.ts';
import { declaredPrefix, Scopes } from './scopes.ts';
import { decodedText } from './text-spans.ts';
import type { XmlAttribute, XmlElement, XmlNode, XmlProblem, XmlText } from './xml.ts';

/**
 * More than office programs write: Word nests tables in tables in text boxes to some tens of elements, and a
 * report of a hundred pages has some ten thousand. As many as these take a gigabyte of memory and some seconds.
 */
const LIMITS = { depth: 400, nodes: 1_500_000, characters: 128 * 1024 * 1024 };

declare module 'sax' {
  interface SAXOptions {
    /** Missing in the types of sax 1.2: only the five entities of XML. */
    strictEntities?: boolean;
  }
}

type Building = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { readonly children: XmlNode[] };

/** Most elements have no attributes. */
const NONE: readonly XmlAttribute[] = [];

/** A problem on its way out of the parser. */
class Stop extends Error {
  readonly problem: XmlProblem['problem'];

  constructor(problem: XmlProblem['problem']) {
    super(problem);
    this.problem = problem;
  }
}

/**
 * Reads XML 1.0 with namespaces. Nothing outside the text is ever looked at: a DOCTYPE is refused, and there are no
 * references besides the five of XML and those by number. Never throws.
 *
 * @returns the root element
 */
export function parseXml(text: string): XmlElement | XmlProblem {
  const doctype = doctypeAt(text);
  if (doctype !== undefined) return { kind: 'problem', problem: 'dtd', at: doctype };
  if (text.length > LIMITS.characters) return { kind: 'problem', problem: 'too-large', at: 0 };
  const builder = new Builder(text);
  try {
    return builder.read();
  } catch (cause) {
    return { kind: 'problem', problem: cause instanceof Stop ? cause.problem : 'malformed', at: builder.at };
  }
}

/** Turns the parser's events into a tree. */
class Builder {
  readonly #source: string;
  readonly #parser = sax.parser(true, { strictEntities: true });
  readonly #scopes = new Scopes();
  readonly #open: Building[] = [];
  #attributes: [name: string, value: string][] = [];
  #root: XmlElement | undefined;
  #nodes = 0;
  /** Where the text that the parser is gathering starts. */
  #textStart = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** How far the parser has come. */
  get at(): number {
    return Math.max(0, this.#parser.position - 1);
  }

  read(): XmlElement {
    const parser = this.#parser;
    parser.onerror = (problem) => {
      throw problem;
    };
    parser.ondoctype = () => {
      throw new Stop('dtd');
    };
    parser.onsgmldeclaration = () => {
      throw new Stop('malformed');
    };
    parser.onattribute = ({ name, value }) => {
      this.#count();
      this.#attributes.push([name, value]);
    };
    parser.ontext = () => this.#text(parser.startTagPosition - 1, false);
    parser.oncdata = () => this.#text(parser.position - 3, true);
    parser.onopencdata = () => {
      this.#textStart = parser.position;
    };
    parser.onclosecdata = () => {
      this.#textStart = parser.position;
    };
    // A comment is told when its second hyphen is read.
    parser.oncomment = () => {
      this.#textStart = parser.position + 1;
    };
    parser.onprocessinginstruction = () => {
      this.#textStart = parser.position;
    };
    parser.onopentag = ({ name, isSelfClosing }) => this.#start(name, isSelfClosing);
    parser.onclosetag = () => this.#end();
    // In one go: the parser cuts long texts between two pieces.
    parser.write(this.#source);
    // The buffers are checked after each piece only, and are as long as the text at most.
    parser.close();
    if (!this.#root || this.#open.length > 0) throw new Stop('malformed');
    return this.#root;
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > LIMITS.nodes) throw new Stop('too-large');
  }

  #start(name: string, isEmpty: boolean): void {
    this.#count();
    if (this.#root && this.#open.length === 0) throw new Stop('malformed');
    if (this.#open.length >= LIMITS.depth) throw new Stop('too-deep');
    const position = this.#parser.position;
    const start = this.#parser.startTagPosition - 1;
    // The parser lets white space stand before the name.
    if (!this.#source.startsWith(name, start + 1)) throw new Stop('malformed');
    this.#scopes.enter(this.#attributes);
    const element: Building = {
      kind: 'element',
      name,
      ...this.#resolve(name, false),
      attributes: this.#ownAttributes(),
      children: [],
      start,
      openEnd: position,
      closeStart: position,
      end: position,
    };
    this.#attributes = [];
    this.#open.at(-1)?.children.push(element);
    this.#root ??= element;
    this.#open.push(element);
    this.#textStart = position;
    if (isEmpty) element.end = position;
  }

  #end(): void {
    const element = this.#open.pop();
    this.#scopes.leave();
    if (!element) throw new Stop('malformed');
    const position = this.#parser.position;
    if (position > element.openEnd) {
      element.closeStart = this.#parser.startTagPosition - 1;
      element.end = position;
    }
    this.#textStart = position;
  }

  #resolve(name: string, isAttribute: boolean) {
    const resolved = this.#scopes.resolve(name, isAttribute);
    if (!resolved) throw new Stop('malformed');
    return resolved;
  }

  #ownAttributes(): readonly XmlAttribute[] {
    if (this.#attributes.length === 0) return NONE;
    return this.#attributes
      .filter(([name]) => declaredPrefix(name) === undefined)
      .map(([name, value]) => ({ name, value, ...this.#resolve(name, true) }));
  }

  #text(end: number, cdata: boolean): void {
    const start = this.#textStart;
    const parent = this.#open.at(-1);
    if (!parent || end <= start) return;
    this.#count();
    const raw = this.#source.slice(start, end);
    const verbatim = !raw.includes('\r') && (cdata || !(raw.includes('&') || raw.includes('<')));
    const node: Omit<XmlText, 'text'> = { kind: 'text', start, end, cdata, verbatim };
    parent.children.push({ ...node, text: decodedText(this.#source, node) });
  }
}

/** True if what `parseXml`, `decodeXml` or `readPart` gave is a problem. */
export function isXmlProblem(parsed: { readonly kind: string }): parsed is XmlProblem {
  return parsed.kind === 'problem';
}
