import { posix } from 'node:path';
import { readPart } from './read-part.ts';
import { canonicalNamespace, OFFICE_RELATIONSHIPS, PACKAGE_RELATIONSHIPS } from './xml/namespaces.ts';
import { isXmlProblem } from './xml/parse-xml.ts';
import { attributeOf, childElements, type XmlProblem } from './xml/xml.ts';

/** A relationship between parts of a package (ISO/IEC 29500-2, 6.5). Those that lead outside are left out. */
export interface Relationship {
  readonly id: string;
  /** Transitional, without what all types of office documents start with: `officeDocument`, `styles`. */
  readonly type: string;
  /** Name of the part that it leads to, whether or not the package has it. */
  readonly target: string;
}

/**
 * The relationships of a part, or with '' of the package.
 *
 * @returns undefined if it has none
 */
export function relationshipsOf(
  parts: ReadonlyMap<string, Uint8Array>,
  part: string,
): Relationship[] | XmlProblem | undefined {
  const folder = posix.dirname(part);
  const read = readPart(parts, posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  if (!read || isXmlProblem(read)) return read;
  return childElements(read.root).flatMap((element): Relationship[] => {
    const type = attributeOf(element, '', 'Type');
    const target = attributeOf(element, '', 'Target');
    if (element.namespace !== PACKAGE_RELATIONSHIPS || type === undefined || target === undefined) return [];
    if (attributeOf(element, '', 'TargetMode') === 'External') return [];
    const name = canonicalNamespace(type);
    const short = name.startsWith(`${OFFICE_RELATIONSHIPS}/`)
      ? name.slice(OFFICE_RELATIONSHIPS.length + 1)
      : name;
    return [{ id: attributeOf(element, '', 'Id') ?? '', type: short, target: resolveTarget(folder, target) }];
  });
}

/** Targets are relative to the folder of the part; none leads out of the package. */
function resolveTarget(folder: string, target: string): string {
  let path = target;
  try {
    path = decodeURIComponent(target);
  } catch {
    // Not encoded, then.
  }
  return posix.join('/', path.startsWith('/') ? '' : folder, path).slice(1);
}
