import { buildContext, type DocumentKind, shapes } from '../context/context.ts';
import { diagnose, hasErrors } from '../diagnostic/diagnostic.ts';
import { type Run, UsageError } from './command.ts';
import { DOCUMENT_NAMES } from './document-kind.ts';
import { loadLogs } from './load-log.ts';
import { printable } from './printable.ts';

/** Options of `context`. */
export interface ContextOptions {
  readonly document?: DocumentKind;
}

/** `context LOG`: everything that a template sees, as JSON. */
export const run: Run<ContextOptions> = async ([given = ''], { document = 'summary' }, { cwd }) => {
  const { logs, diagnostics } = await loadLogs([given], cwd);
  const [loaded] = logs;
  if (hasErrors(diagnostics) || !loaded) return { diagnostics };
  const { log, figures, shown } = loaded;
  if (document === 'plan' && !log.plan) {
    throw new UsageError(diagnose('no-content', { path: shown, document: DOCUMENT_NAMES.plan, key: '要点' }));
  }
  const context = buildContext(log, figures, document);
  return { diagnostics, output: `${JSON.stringify(printable(context, shapes[document]), null, 2)}\n` };
};
