import { diagnose, type Outcome } from '../../diagnostic/diagnostic.ts';
import type { Mapping } from '../../intake/columns/match-columns.ts';
import { readYamlFile } from '../../read/read-yaml.ts';
import { openable, UsageError } from '../command.ts';

/** What `--map` says, with the files that say it. */
export interface MappingOption {
  readonly mapping: Mapping;
  /** Paths, for opening. */
  readonly files: readonly string[];
}

/**
 * Reads what `--map` was given: `列名=字段`, or without a sign of equality a YAML file of such lines. What comes later
 * goes before what comes earlier.
 *
 * @throws UsageError for a column without a name, or without a field
 */
export async function mappingOf(written: readonly string[], cwd: string): Promise<Outcome<MappingOption>> {
  const mapping = new Map<string, string>();
  const files: string[] = [];
  const diagnostics = [];
  for (const each of written) {
    const [sign] = each.match(/[=＝]/) ?? [];
    if (sign !== undefined) {
      const at = each.indexOf(sign);
      const column = each.slice(0, at).trim();
      const field = each.slice(at + 1).trim();
      if (column === '' || field === '')
        throw new UsageError(diagnose('bad-mapping-option', { written: each }));
      mapping.set(column, field);
      continue;
    }
    const path = openable(each, cwd);
    files.push(path);
    const read = await fromFile(path);
    diagnostics.push(...read.diagnostics);
    for (const [column, field] of read.value ?? []) mapping.set(column, field);
  }
  return { value: { mapping, files }, diagnostics };
}

async function fromFile(path: string): Promise<Outcome<Mapping>> {
  const { value: file, diagnostics } = await readYamlFile(path);
  if (!file) return { diagnostics };
  const value: unknown = file.document.toJS();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const at = { file, range: file.locate([], 'value') };
    return { diagnostics: [...diagnostics, diagnose('bad-mapping-file', { column: '' }, at)] };
  }
  const mapping = new Map<string, string>();
  const found = [...diagnostics];
  for (const [column, field] of Object.entries(value)) {
    if (typeof field === 'string' && field.trim() !== '') mapping.set(column.trim(), field.trim());
    else
      found.push(diagnose('bad-mapping-file', { column }, { file, range: file.locate([column], 'entry') }));
  }
  return { value: mapping, diagnostics: found };
}
