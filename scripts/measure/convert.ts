import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Fonts that may stand in for those that offices have; counts of lines and characters do not depend on them. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  方正小标宋简体: ['Noto Serif CJK SC'],
  仿宋_GB2312: ['FandolFang', 'Noto Serif CJK SC'],
  楷体_GB2312: ['LXGW WenKai', 'AR PL UKai CN', 'Noto Serif CJK SC'],
  黑体: ['Noto Sans CJK SC'],
  宋体: ['Noto Serif CJK SC'],
  'Times New Roman': ['Liberation Serif', 'Tinos', 'Nimbus Roman', 'DejaVu Serif'],
};

/** True if a program can be run here. */
export async function has(program: string): Promise<boolean> {
  return run(program, ['--version']).then(
    () => true,
    (cause: NodeJS.ErrnoException) => cause.code !== 'ENOENT',
  );
}

interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Converts DOCX files to PDF with LibreOffice, apart from its user's settings and fonts. */
export function toPdf(files: readonly NamedFile[]): Promise<Uint8Array[]> {
  return convert(files, 'pdf');
}

/** Opens DOCX files with LibreOffice and saves them again. */
export function toDocx(files: readonly NamedFile[]): Promise<Uint8Array[]> {
  return convert(files, 'docx');
}

async function convert(files: readonly NamedFile[], to: 'pdf' | 'docx'): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'measure-'));
  try {
    await mkdir(join(folder, 'home'));
    await writeFile(join(folder, 'fonts.conf'), fontConfig(join(folder, 'cache')));
    const paths: string[] = [];
    for (const [index, file] of files.entries()) {
      const path = join(folder, `${index}-${basename(file.name, '.docx')}.docx`);
      await writeFile(path, file.bytes);
      paths.push(path);
    }
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const env = { ...process.env, HOME: join(folder, 'home'), FONTCONFIG_FILE: join(folder, 'fonts.conf') };
    const made = join(folder, 'made');
    await run('soffice', ['--headless', profile, '--convert-to', to, '--outdir', made, ...paths], { env });
    return await Promise.all(paths.map((path) => readFile(join(made, basename(path).replace(/docx$/, to)))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function fontConfig(cache: string): string {
  const aliases = Object.entries(STAND_INS).map(
    ([name, others]) =>
      `<alias binding="same"><family>${name}</family><prefer>` +
      `${others.map((other) => `<family>${other}</family>`).join('')}</prefer></alias>`,
  );
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include><cachedir>${cache}</cachedir>
${aliases.join('\n')}</fontconfig>`;
}

/** What `pdftotext -bbox-layout` says of a PDF. */
export async function boxes(pdf: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'measure-'));
  try {
    await writeFile(join(folder, 'a.pdf'), pdf);
    const options = { maxBuffer: 256 * 1024 * 1024 };
    return (await run('pdftotext', ['-bbox-layout', join(folder, 'a.pdf'), '-'], options)).stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
