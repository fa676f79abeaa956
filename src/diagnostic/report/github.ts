import type { Diagnostic } from '../diagnostic.ts';
import { sortDiagnostics } from '../order.ts';
import { placeOf, startOf } from './place.ts';

/**
 * Diagnostics as GitHub workflow commands, one a line, which show up as annotations in a pull request:
 * `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=code::message`. Related places follow in the message;
 * a place in a file without lines stands at its start.
 */
export function reportGithub(diagnostics: readonly Diagnostic[]): string {
  return sortDiagnostics(diagnostics)
    .map((diagnostic) => `${command(diagnostic)}\n`)
    .join('');
}

function command({ code, severity, message, at, hint, related = [] }: Diagnostic): string {
  const properties: Record<string, string | number> = {};
  let said = message;
  if (at) {
    const { file, line, column, endLine, endColumn, place } = placeOf(at);
    properties.file = file;
    if (place === undefined) {
      Object.assign(properties, { line, endLine, col: column });
      // GitHub refuses an end column where the span has several lines.
      if (endLine === line) properties.endColumn = endColumn;
    } else said = `${place}：${message}`;
  }
  properties.title = code;
  const lines = [hint ? `${said}。${hint}` : said];
  for (const other of related) {
    lines.push(`${startOf(other.at)} ${other.message}`);
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${list.join(',')}::${escapeData(lines.join('\n'))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
