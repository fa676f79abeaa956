import { canonicalNamespace, XML } from './namespaces.ts';

/** A name taken apart. */
export interface QualifiedName {
  readonly namespace: string;
  readonly local: string;
}

/**
 * The namespaces in force at a place of a document (Namespaces in XML 1.0). Ours, because the parser's own way
 * copies every binding at every end tag: a small file with many of both would take it minutes.
 */
export class Scopes {
  readonly #bindings = new Map<string, string[]>([['xml', [XML]]]);
  readonly #declared: string[][] = [];

  /** Enters an element with the attributes of its start tag. */
  enter(attributes: readonly (readonly [name: string, value: string])[]): void {
    const declared: string[] = [];
    for (const [name, value] of attributes) {
      const prefix = declaredPrefix(name);
      if (prefix === undefined) continue;
      const stack = this.#bindings.get(prefix);
      if (stack) stack.push(canonicalNamespace(value));
      else this.#bindings.set(prefix, [canonicalNamespace(value)]);
      declared.push(prefix);
    }
    this.#declared.push(declared);
  }

  /** Leaves the element entered last. */
  leave(): void {
    for (const prefix of this.#declared.pop() ?? []) this.#bindings.get(prefix)?.pop();
  }

  /** Resolves a name; undefined if its prefix stands for nothing here. Attributes have no default namespace. */
  resolve(name: string, isAttribute: boolean): QualifiedName | undefined {
    const colon = name.indexOf(':');
    if (colon < 0 && isAttribute) return { namespace: '', local: name };
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const local = name.slice(colon + 1);
    const namespace = this.#bindings.get(prefix)?.at(-1) ?? (prefix === '' ? '' : undefined);
    return namespace === undefined || local === '' || (prefix !== '' && namespace === '')
      ? undefined
      : { namespace, local };
  }
}

/** The prefix that an attribute declares, '' for the default namespace; undefined if it declares none. */
export function declaredPrefix(name: string): string | undefined {
  if (name === 'xmlns') return '';
  return name.startsWith('xmlns:') ? name.slice('xmlns:'.length) : undefined;
}
