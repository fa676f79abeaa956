import { openPackage } from '../../src/ooxml/zip/open-package.ts';
import { isPackageProblem } from '../../src/ooxml/zip/package-problem.ts';

/** The parts of a package that is known to be whole. */
export async function opened(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const parts = await openPackage(bytes);
  if (isPackageProblem(parts)) throw new Error(`no package: ${parts.problem} ${parts.part ?? ''}`);
  return parts;
}

/** The parts of a package as texts. */
export async function openedTexts(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = await opened(bytes);
  return new Map([...parts].map(([name, content]) => [name, Buffer.from(content).toString('utf8')]));
}
