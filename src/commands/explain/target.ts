import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Style } from '../../write/style/style.ts';
import { shownPath } from '../command.ts';

/** Formats of evidence; without one it is printed for the terminal. */
export type EvidenceFormat = 'json' | 'md' | 'docx' | 'xlsx';

/** Formats that are text, and that are printed where no file is named. */
export const TEXT_FORMATS: ReadonlySet<EvidenceFormat> = new Set(['json', 'md']);

/** Where evidence is written: to `output`, else beside what it explains, as `<name>-数据来源说明.docx`. */
export function targetOf(given: string, output: string | undefined, format: EvidenceFormat, cwd: string) {
  const subject = resolve(cwd, given);
  const name = `${basename(subject, extname(subject))}-数据来源说明.${format}`;
  const path = output === undefined ? join(dirname(subject), name) : resolve(cwd, output);
  return { path, shown: shownPath(path, cwd) };
}

/**
 * Evidence as the bytes of a file. Only the writer that is needed is loaded.
 *
 * @param isFile Markdown carries its checksum in a file, not on stdout
 */
export async function contentOf(
  evidence: Evidence,
  format: EvidenceFormat,
  style: Style,
  isFile: boolean,
): Promise<Uint8Array> {
  switch (format) {
    case 'json': {
      const { evidenceJson } = await import('../../evidence/evidence-json.ts');
      return Buffer.from(evidenceJson(evidence));
    }
    case 'xlsx': {
      const { evidenceSheets } = await import('../../evidence/evidence-sheets.ts');
      const { writeXlsx } = await import('../../write/xlsx/write-xlsx.ts');
      return writeXlsx(evidenceSheets(evidence));
    }
    case 'md': {
      const { evidenceTree } = await import('../../evidence/evidence-tree.ts');
      const { writeMarkdown } = await import('../../write/markdown/write-markdown.ts');
      const { stampMarkdown } = await import('../../output/stamp-markdown.ts');
      const text = writeMarkdown(evidenceTree(evidence));
      return Buffer.from(isFile ? stampMarkdown(text) : text);
    }
    case 'docx': {
      const { EVIDENCE_TITLE, evidenceTree } = await import('../../evidence/evidence-tree.ts');
      const { writeDocx } = await import('../../write/docx/write-docx.ts');
      const { compactStyle } = await import('../../evidence/compact-style.ts');
      const options = { style: compactStyle(style), title: EVIDENCE_TITLE, author: '' };
      return writeDocx(evidenceTree(evidence), options);
    }
  }
}
