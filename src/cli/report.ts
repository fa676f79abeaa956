import type { CommonOptions } from '../commands/command.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Palette } from '../diagnostic/report/palette.ts';

/** Diagnostics in the wanted format, for stderr; '' where there is nothing to say to a person. `columns`: of the terminal. */
export async function report(
  diagnostics: readonly Diagnostic[],
  format: CommonOptions['diagnostics'],
  palette: Palette,
  columns?: number,
): Promise<string> {
  if (format === 'json') return (await import('../diagnostic/report/json.ts')).reportJson(diagnostics);
  if (diagnostics.length === 0) return '';
  if (format === 'github') return (await import('../diagnostic/report/github.ts')).reportGithub(diagnostics);
  return (await import('../diagnostic/report/human.ts')).reportHuman(diagnostics, palette, columns);
}

/** What was wrong with the command line. One thing at a time, so that no summary is needed. */
export async function reportUsage(
  diagnostic: Diagnostic,
  format: CommonOptions['diagnostics'],
  palette: Palette,
): Promise<string> {
  if (format !== 'human') return report([diagnostic], format, palette);
  const { code, message, hint } = diagnostic;
  const label = palette.red(`错误[${code}]`);
  return `${label} ${palette.bold(message)}\n${hint ? `  ${hint}\n` : ''}`;
}
