import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Ledger } from '../compute/ledger.ts';
import type { DocumentKind } from '../context/context.ts';
import { diagnose } from '../diagnostic/diagnostic.ts';
import type { Arguments } from '../diagnostic/messages/index.ts';
import { type Surroundings, shownPath, UsageError } from './command.ts';
import { DOCUMENT_NAMES } from './document-kind.ts';
import type { Draft } from './draft.ts';
import type { LoadedLog } from './load-log.ts';

/** Formats of documents. */
export type Format = 'docx' | 'md';

/** Options that say where documents go, and as what. */
export interface TargetOptions {
  readonly to?: readonly Format[];
  readonly outDir?: string;
  /** The one file to write, `-` for stdout. */
  readonly output?: string;
}

/** A document to be written: from which draft, as what, where. */
export interface Target {
  /** 工作综述 or 工作要点. */
  readonly name: string;
  readonly draft: Draft;
  /** What the draft was made from. */
  readonly ledger: Ledger;
  readonly format: Format;
  /** Absolute; `-` for stdout. */
  readonly path: string;
  readonly shown: string;
}

/**
 * The formats to write, after a look at whether the options go together.
 *
 * @throws UsageError if they do not
 */
export function checkTargetOptions(
  logs: readonly string[],
  { to, output, outDir }: TargetOptions,
  { stdoutIsTerminal }: Surroundings,
): readonly Format[] {
  if (output === undefined) return to ?? ['docx'];
  if (outDir !== undefined) refuse({ with: 'out-dir' });
  if (logs.length > 1) refuse({ with: 'several-logs' });
  if (to && to.length > 1) refuse({ with: 'several-formats' });
  const format = formatOf(to?.[0], output, ['docx', 'md']) ?? 'docx';
  if (output === '-') checkStdout(format, stdoutIsTerminal);
  return [format];
}

/**
 * The format that `--to` asks for or that the file's name says; undefined where neither does.
 *
 * @param formats those that the command can write; a file's extension is the same word
 * @throws UsageError if the two contradict each other, or if the name has another extension
 */
export function formatOf<F extends string>(
  asked: F | undefined,
  output: string,
  formats: readonly F[],
): F | undefined {
  const extension = extname(output);
  const named = formats.find((format) => `.${format}` === extension.toLowerCase());
  if (asked && named && asked !== named) refuse({ with: 'other-format', named, asked });
  if (!asked && !named && extension !== '') refuse({ with: 'unknown-format', extension, formats });
  return asked ?? named;
}

/** @throws UsageError if what goes to stdout is no text, and stdout is a terminal */
export function checkStdout(format: string, stdoutIsTerminal: boolean): void {
  const isBinary = format === 'docx' || format === 'xlsx';
  if (isBinary && stdoutIsTerminal) throw new UsageError(diagnose('binary-to-terminal', { format }));
}

function refuse(conflict: Arguments<'conflicting-options'>): never {
  throw new UsageError(diagnose('conflicting-options', conflict));
}

/** Where a log's drafts go: beside the log, or into `outDir`, as `<log name>-工作综述.docx`; or to `output`. */
export function targetsOf(
  ledger: LoadedLog,
  drafts: readonly Draft[],
  formats: readonly Format[],
  { output, outDir }: TargetOptions,
  cwd: string,
): Target[] {
  const absolute = resolve(cwd, ledger.path);
  const folder = outDir === undefined ? dirname(absolute) : resolve(cwd, outDir);
  return drafts.flatMap((draft) =>
    formats.map((format) => {
      const name = DOCUMENT_NAMES[draft.kind];
      const target =
        output === undefined ? join(folder, fileName(absolute, draft.kind, format)) : resolve(cwd, output);
      const place = output === '-' ? '-' : target;
      return { name, draft, ledger, format, path: place, shown: shownPath(place, cwd) };
    }),
  );
}

function fileName(log: string, kind: DocumentKind, format: Format): string {
  return `${basename(log).replace(/\.ya?ml$/i, '')}-${DOCUMENT_NAMES[kind]}.${format}`;
}
