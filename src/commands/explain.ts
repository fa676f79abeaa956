import { diagnose, hasErrors } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';
import { type Run, UsageError } from './command.ts';
import { explained } from './explain/print.ts';
import { loadLogs } from './load-log.ts';

/** `explain LOG NAME`: a figure's value, how it came about, and every entry that it rests on. */
export const run: Run<object> = async ([given = '', written = ''], _options, { cwd, palette }) => {
  const { logs, diagnostics } = await loadLogs([given], cwd);
  const catalogue = logs[0]?.figures.catalogue;
  if (hasErrors(diagnostics) || !catalogue) return { diagnostics };
  // People copy the name with its braces.
  const name = written.replace(/^\{\{\s*|\s*\}\}$/g, '').normalize('NFC');
  const figure = catalogue.get(name);
  if (!figure) {
    const suggestion = closest(name, catalogue.keys());
    throw new UsageError(diagnose('unknown-figure-name', { written, suggestion }));
  }
  return { diagnostics, output: explained(figure, catalogue, palette) };
};
