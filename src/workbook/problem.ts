import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { PackageProblem } from '../ooxml/zip/package-problem.ts';

/** What to say of bytes that are no package. */
export function packageDiagnostic(path: string, { problem, part }: PackageProblem): Diagnostic {
  switch (problem) {
    case 'empty':
      return diagnose('workbook-empty', { path });
    case 'password':
      return diagnose('workbook-password', { path });
    case 'pdf':
    case 'rtf':
    case 'odt':
      return diagnose('workbook-kind', { path, kind: problem });
    case 'legacy':
    case 'foreign':
      return diagnose('workbook-kind', { path, kind: '' });
    case 'damaged':
      return diagnose('workbook-damaged', { path, part: part ?? '' });
    case 'unsafe':
      return diagnose('workbook-unsafe', { path, part: part ?? '' });
    case 'too-large':
      return diagnose('workbook-too-large', { path });
  }
}
