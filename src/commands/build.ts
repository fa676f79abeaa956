import { type DocumentKind, documentKinds } from '../context/context.ts';
import { type Diagnostic, diagnose, hasErrors, isFailure } from '../diagnostic/diagnostic.ts';
import type { PlannedFile } from '../output/planned-file.ts';
import { writeFiles } from '../output/write-files.ts';
import { loadTemplates } from '../render/render.ts';
import { loadStyle } from '../write/style/load-style.ts';
import { openable, type Result, type Run, UsageError } from './command.ts';
import { contentOf } from './content.ts';
import { checkTexts, draftDocuments } from './draft.ts';
import { filesOf, type LoadedLog, loadLogs } from './load-log.ts';
import { checkTargetOptions, type Target, type TargetOptions, targetsOf } from './targets.ts';

/** Options of `build`. */
export interface BuildOptions extends TargetOptions {
  readonly document?: DocumentKind | 'all';
  readonly template?: readonly string[];
  readonly style?: string;
  readonly force?: true;
  /** Puts what each figure rests on into a comment of the DOCX. */
  readonly annotate?: true;
}

/**
 * `build LOG…`: drafts documents and writes them. Everything is computed before anything is written, and
 * nothing is written when any log has errors.
 */
export const run: Run<BuildOptions> = async (given, options, around) => {
  const { cwd } = around;
  const formats = checkTargetOptions(given, options, around);
  if (options.annotate && !formats.includes('docx')) {
    throw new UsageError(diagnose('conflicting-options', { with: 'annotated-text' }));
  }
  const { logs, diagnostics: found } = await loadLogs(given, cwd);
  const templates = await loadTemplates((options.template ?? []).map((folder) => openable(folder, cwd)));
  const style = await loadStyle(options.style === undefined ? undefined : openable(options.style, cwd));
  const diagnostics = [
    ...found,
    ...templates.diagnostics,
    ...style.diagnostics,
    ...logs.flatMap((log) => checkTexts(log, templates.value)),
  ];
  if (hasErrors(diagnostics) || !style.value) return { diagnostics };

  const targets: Target[] = [];
  for (const log of logs) {
    const drafted = draftDocuments(log, wanted(log, options.document), templates.value);
    diagnostics.push(...drafted.diagnostics);
    targets.push(...targetsOf(log, drafted.drafts, formats, options, cwd));
  }
  if (options.output !== undefined && targets.length > 1)
    throw new UsageError(severalForOne(targets, options.output));
  diagnostics.push(...clashes(targets));
  if (hasErrors(diagnostics)) return { diagnostics };

  const planned: PlannedFile[] = [];
  for (const target of targets) planned.push(await contentOf(target, style.value, options.annotate === true));
  const inputs = [
    ...filesOf(logs),
    ...[...templates.value.values()].map(({ path }) => path),
    ...(options.style === undefined ? [] : [openable(options.style, cwd)]),
  ];
  return finish(planned, diagnostics, options, inputs);
};

function wanted({ log }: LoadedLog, document: BuildOptions['document']): readonly DocumentKind[] {
  if (document === 'all') return ['summary', 'plan'];
  return document ? [document] : documentKinds(log);
}

async function finish(
  planned: readonly PlannedFile[],
  diagnostics: readonly Diagnostic[],
  options: BuildOptions & { readonly strict?: true },
  inputs: readonly string[],
): Promise<Result> {
  const [only] = planned;
  // Under --strict a warning is as good as an error: nothing is written.
  if (isFailure(diagnostics, options.strict ?? false)) return { diagnostics };
  if (options.output === '-' && only) return { diagnostics, output: only.content };
  const written = await writeFiles(planned, options.force ?? false, inputs);
  return {
    diagnostics: [...diagnostics, ...written.diagnostics],
    done: written.files.map(({ shown }) => shown),
  };
}

function severalForOne(targets: readonly Target[], output: string): Diagnostic {
  const documents = [...new Set(targets.map(({ name }) => name))];
  return diagnose('conflicting-options', { with: 'several-documents', documents, output });
}

/** Errors for documents that would be written to one place. */
function clashes(targets: readonly Target[]): Diagnostic[] {
  const first = new Map<string, Target>();
  return targets.flatMap((target) => {
    const before = first.get(target.path);
    if (!before) {
      first.set(target.path, target);
      return [];
    }
    return diagnose('same-path', {
      path: target.shown,
      first: before.ledger.shown,
      second: target.ledger.shown,
    });
  });
}
