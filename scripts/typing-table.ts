/**
 * The table of typing mistakes in the README, made from `test/fixtures/typing`: each file is read by the program and
 * repaired by `fmt`, and the table says what came of it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLog } from '../src/commands/load-log.ts';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import { sortDiagnostics } from '../src/diagnostic/order.ts';
import { decodeAny } from '../src/read/decode.ts';
import { lineColumn } from '../src/source/source.ts';
import { tidyLog } from '../src/tidy/tidy-log.ts';

/** A file with one kind of mistake, and what the program makes of it. */
export interface TypingMistake {
  /** Its file, without `.yaml`. */
  readonly name: string;
  /** What is expected, as `code line:column`. */
  readonly expected: readonly string[];
  /** What the program says, in the same form. */
  readonly found: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly row: string;
  /** The bytes after `fmt`; undefined if it changes nothing. */
  readonly tidied: Uint8Array | undefined;
}

/** Reads every file of a folder of typing mistakes. */
export async function typingMistakes(folder: string): Promise<TypingMistake[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Promise.all(names.sort().map((name) => typingMistake(folder, name)));
}

async function typingMistake(folder: string, file: string): Promise<TypingMistake> {
  const path = join(folder, file);
  const bytes = readFileSync(path);
  const lines = (decodeAny(bytes) ?? '').split(/[\r\n]+/);
  const said = (what: string) => lines.flatMap((line) => line.split(`# ${what}: `)[1] ?? []);
  const { diagnostics: all } = await loadLog(path, folder);
  const diagnostics = sortDiagnostics(all);
  const found = diagnostics.map(({ code, at }) => {
    const { line, column } = at ? lineColumn(at.file, at.range.start) : { line: 0, column: 0 };
    return `${code} ${line}:${column}`;
  });
  const tidied = tidyLog('台账.yaml', bytes);
  const changed = !bytes.equals(Buffer.from(tidied.bytes));
  const [title = ''] = said('手误');
  const example = said('例')[0] ?? `\`${visible(lineOf(diagnostics[0]))}\``;
  const mended = !changed ? '' : tidied.diagnostics.length === 0 ? '能' : '能改一部分';
  const words = diagnostics[0] ? `${diagnostics[0].message}（\`${diagnostics[0].code}\`）` : '照读不误';
  return {
    name: file.replace(/\.yaml$/, ''),
    expected: said('expect'),
    found,
    diagnostics,
    row: `| ${cell(title)} | ${cell(example)} | ${cell(words)} | ${mended || (diagnostics.length === 0 ? '不用改' : '不能')} |`,
    tidied: changed ? tidied.bytes : undefined,
  };
}

/** The line of the text where a mistake stands. */
function lineOf(diagnostic: Diagnostic | undefined): string {
  if (!diagnostic?.at) return '';
  const { file, range } = diagnostic.at;
  const line = file.text.split('\n')[lineColumn(file, range.start).line - 1] ?? '';
  return line.replace(/^[ -]+|[\r ]+$/g, '');
}

const NAMES: Readonly<Record<string, string>> = {
  '\t': 'Tab',
  '\u00a0': '不间断空格',
  '\u200b': '零宽空格',
  '\u3000': '全角空格',
  '\ufeff': 'BOM',
};

/** A line with its blanks and invisible signs named. */
function visible(line: string): string {
  return line.replaceAll(/[\t\u00a0\u200b\u3000\ufeff]/g, (sign) => `〔${NAMES[sign]}〕`);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** The Markdown between the README's `typing` markers. */
export async function typingTable(folder: string): Promise<string> {
  const mistakes = await typingMistakes(folder);
  return [
    '| 手误 | 例 | 程序怎么说 | `fmt` 能否修好 |',
    '|---|---|---|---|',
    ...mistakes.map(({ row }) => row),
  ].join('\n');
}
