import { isAlias, isMap, isSeq } from 'yaml';
import { keyText, type RawFile } from '../read/raw-file.ts';
import type { NodePath } from '../source/source.ts';

/**
 * Takes values out of a canonical value. Items of lists leave the document too, so that indexes keep leading to
 * the right place; fields need not.
 */
export function prune(file: RawFile, value: unknown, paths: readonly NodePath[]): void {
  const done = new Set<string>();
  // From the last to the first, so that indexes stay right while items go.
  for (const path of [...paths].sort(byIndexes).reverse()) {
    const identity = JSON.stringify(path);
    if (done.has(identity)) continue;
    done.add(identity);
    drop(file, value, path);
  }
}

/** Orders paths so that of two items of a list the later comes later, and what is inside comes after. */
function byIndexes(a: NodePath, b: NodePath): number {
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (step === other) continue;
    if (typeof step === 'number' && typeof other === 'number') return step - other;
    return String(step) < String(other) ? -1 : 1;
  }
  return a.length - b.length;
}

function drop(file: RawFile, value: unknown, path: NodePath): void {
  const last = path.at(-1);
  if (last === undefined) return;
  let parent: unknown = value;
  for (const step of path.slice(0, -1))
    parent = (parent as Record<string | number, unknown> | undefined)?.[step];
  if (typeof parent !== 'object' || parent === null) return;
  const record = parent as Record<string | number, unknown>;
  if (Array.isArray(parent) && typeof last === 'number') {
    parent.splice(last, 1);
    dropItem(file, path);
  } else delete record[last];
}

function dropItem(file: RawFile, path: NodePath): void {
  let node: unknown = file.document.contents;
  for (const step of path.slice(0, -1)) {
    if (isAlias(node)) node = node.resolve(file.document);
    if (isSeq(node) && typeof step === 'number') node = node.items[step];
    else if (isMap(node)) node = node.items.find(({ key }) => keyText(key) === String(step))?.value;
  }
  const last = path.at(-1);
  if (isAlias(node)) node = node.resolve(file.document);
  if (isSeq(node) && typeof last === 'number') node.items.splice(last, 1);
}
