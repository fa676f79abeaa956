import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { noncharacter } from '../marks/marks.ts';
import { packageFolder } from '../source/package-folder.ts';
import type { SourceFile } from '../source/source.ts';
import type { LoadedTemplates, TemplateFile } from './templates.ts';

/**
 * The program's templates with the user's over them: a template of the same name in a later folder stands for
 * an earlier one. Every `*.hbs` below a folder counts; links are refused, for they could lead outside.
 *
 * A folder or a file that cannot be used is reported, and left out.
 */
export async function loadTemplates(userFolders: readonly string[]): Promise<LoadedTemplates> {
  const diagnostics: Diagnostic[] = [];
  const found = new Map<string, TemplateFile>();
  const folders = [packageFolder('templates'), ...userFolders];
  for (const [index, folder] of folders.entries()) {
    for (const template of await readFolder(folder, index === 0, diagnostics))
      found.set(template.name, template);
  }
  const value = new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { value, diagnostics };
}

async function readFolder(
  folder: string,
  builtIn: boolean,
  diagnostics: Diagnostic[],
): Promise<readonly TemplateFile[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (cause) {
    diagnostics.push(diagnose('template-folder', { path: folder, reason: reasonOf(cause) }));
    return [];
  }
  const templates: TemplateFile[] = [];
  for (const entry of entries) {
    if (!entry.name.endsWith('.hbs')) continue;
    // Node 20 says `path` before 20.12.
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const name = relative(folder, path).slice(0, -'.hbs'.length).split(sep).join('/').normalize('NFC');
    if (entry.isSymbolicLink())
      diagnostics.push(diagnose('template-link', { name }, topOf({ path, text: '' })));
    else if (entry.isFile()) {
      const text = await readTemplate(path, name, diagnostics);
      if (text !== undefined) templates.push({ path, text, name, builtIn });
    }
  }
  return templates;
}

function reasonOf(cause: unknown): 'missing' | 'not-folder' | 'unreadable' {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return 'missing';
  return code === 'ENOTDIR' ? 'not-folder' : 'unreadable';
}

async function readTemplate(
  path: string,
  name: string,
  diagnostics: Diagnostic[],
): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    diagnostics.push(diagnose('template-unreadable', { name }, topOf({ path, text: '' })));
    return undefined;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    diagnostics.push(diagnose('template-encoding', { name }, topOf({ path, text: '' })));
    return undefined;
  }
  // A mark could be forged with a noncharacter, and Handlebars cannot read U+0000.
  const at = text.search(new RegExp(`${noncharacter.source}|\\0`, 'u'));
  if (at === -1) return text;
  const character = `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  diagnostics.push(
    diagnose(
      'template-character',
      { character },
      { file: { path, text }, range: { start: at, end: at + 1 } },
    ),
  );
  return undefined;
}

function topOf(file: SourceFile) {
  return { file, range: { start: 0, end: 0 } };
}
