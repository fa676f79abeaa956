import type { Diagnostic } from '../diagnostic.ts';
import { sortDiagnostics } from '../order.ts';
import { excerpt, type View } from './excerpt.ts';
import { type Palette, plain } from './palette.ts';
import { startOf } from './place.ts';

/** As headers and the summary say, most serious first. */
const SEVERITIES = { error: '错误', warning: '警告', notice: '提示' } as const;
const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

/**
 * Diagnostics for people: each with its place, an excerpt with carets and the hint after them; related places
 * under it; a summary line at the end. Empty for no diagnostics; else ends in a line break.
 *
 * @param columns of the terminal, if it is one
 */
export function reportHuman(
  diagnostics: readonly Diagnostic[],
  palette: Palette = plain,
  columns?: number,
): string {
  const sorted = sortDiagnostics(diagnostics);
  if (sorted.length === 0) return '';
  const blocks = sorted.map((diagnostic) => block(diagnostic, { palette, columns }).join('\n'));
  return `${[...blocks, summary(sorted)].join('\n\n')}\n`;
}

function block({ code, severity, message, at, hint, related = [] }: Diagnostic, view: View): string[] {
  const { palette, columns } = view;
  const colour = palette[COLOURS[severity]];
  const label = colour(`${SEVERITIES[severity]}[${code}]`);
  if (!at) return [`${label} ${palette.bold(message)}`, ...(hint ? [`  ${colour(hint)}`] : [])];
  const place = palette.bold(startOf(at));
  const lines = [`${place} ${label} ${palette.bold(message)}`];
  if (at.file.text !== '') lines.push(...excerpt(at, hint, view, colour));
  else if (hint) lines.push(`  ${colour(hint)}`);
  for (const other of related) {
    lines.push(`  ${palette.cyan(startOf(other.at))} ${other.message}`);
    const narrower = { palette, columns: columns && columns - 2 };
    lines.push(...excerpt(other.at, undefined, narrower, palette.cyan).map((line) => `  ${line}`));
  }
  return lines;
}

/** `发现 2 个错误、1 个警告、3 个提示`. */
function summary(diagnostics: readonly Diagnostic[]): string {
  const parts = Object.entries(SEVERITIES).flatMap(([severity, name]) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count > 0 ? `${count} 个${name}` : [];
  });
  return `发现 ${parts.join('、')}`;
}
