import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { XmlProblem } from '../ooxml/xml/xml.ts';
import type { PackageProblem } from '../ooxml/zip/package-problem.ts';

/** What to say of bytes that are no package. */
export function packageDiagnostic(path: string, { problem, part }: PackageProblem): Diagnostic {
  switch (problem) {
    case 'empty':
      return diagnose('document-empty', { path });
    case 'legacy':
      return diagnose('document-legacy', { path });
    case 'password':
      return diagnose('document-password', { path });
    case 'pdf':
    case 'rtf':
    case 'odt':
      return diagnose('document-kind', { path, kind: problem });
    case 'foreign':
      return diagnose('document-kind', { path, kind: '' });
    case 'damaged':
      return diagnose('document-damaged', { path, part: part ?? '' });
    case 'unsafe':
      return diagnose('document-unsafe', { path, part: part ?? '' });
    case 'too-large':
      return diagnose('document-too-large', { path });
  }
}

/** What to say of a part that cannot be read. */
export function partDiagnostic(path: string, part: string, { problem }: XmlProblem): Diagnostic {
  switch (problem) {
    case 'dtd':
      return diagnose('document-dtd', { path, part });
    case 'too-large':
      return diagnose('document-too-large', { path });
    case 'too-deep':
      return diagnose('document-too-deep', { path, part });
    case 'malformed':
    case 'encoding':
      return diagnose('document-damaged', { path, part });
  }
}
