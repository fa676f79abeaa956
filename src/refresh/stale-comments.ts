import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { officeDocument } from '../manuscript/docx/main-part.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { readPart } from '../ooxml/read-part.ts';
import { WORD } from '../ooxml/xml/namespaces.ts';
import { isXmlProblem } from '../ooxml/xml/parse-xml.ts';
import { attributeOf, childElements } from '../ooxml/xml/xml.ts';

/**
 * A warning where a document whose numbers are updated has comments of the program (`build --annotate`): they go on
 * telling on what the old numbers rested. They are text, which people may have added to, so they are not rewritten.
 *
 * @param author of the program's comments
 */
export function staleComments(
  { format, file: { path }, parts }: Manuscript,
  author: string,
): Diagnostic | undefined {
  if (format !== 'docx') return undefined;
  const target = officeDocument(path, parts).relationships.find(({ type }) => type === 'comments')?.target;
  const part = target === undefined ? undefined : readPart(parts, target);
  if (!part || isXmlProblem(part)) return undefined;
  const count = childElements(part.root).filter(
    (each) => attributeOf(each, WORD, 'author') === author,
  ).length;
  return count > 0 ? diagnose('comments-stale', { path, count }) : undefined;
}
