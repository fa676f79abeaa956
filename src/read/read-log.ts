import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, normalize, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostic/diagnostic.ts';
import type { Location } from '../source/source.ts';
import { aliases } from '../vocabulary/aliases.ts';
import { LOG_SCHEMA } from '../vocabulary/schema.ts';
import { keyText, type RawFile } from './raw-file.ts';
import { readYamlFile } from './read-yaml.ts';

/** A log as read: its main file and those that it includes, in the order in which they were found. */
export interface RawLog {
  readonly main: RawFile;
  readonly parts: readonly RawFile[];
  /** True if a part could not be read (which has been reported). */
  readonly incomplete: boolean;
}

/** What reading gathers on its way through the files. */
interface Gathering {
  readonly parts: RawFile[];
  readonly diagnostics: Diagnostic[];
  /** Absolute paths of every file met, so that each counts once. */
  readonly seen: Set<string>;
  incomplete: boolean;
}

/**
 * Reads a log with everything it includes (引入: patterns relative to the including file, each file once).
 * Without a value if the main file could not be read.
 *
 * @param path as the user gave it; paths of parts are given from there
 */
export async function readLog(path: string): Promise<Outcome<RawLog>> {
  const { value: main, diagnostics } = await readYamlFile(path);
  if (!main) return { diagnostics };
  const gathering: Gathering = {
    parts: [],
    diagnostics: [...diagnostics],
    seen: new Set([resolve(path)]),
    incomplete: false,
  };
  await gather(main, [resolve(path)], gathering);
  const { parts, incomplete } = gathering;
  return { value: { main, parts, incomplete }, diagnostics: gathering.diagnostics };
}

/** @param above absolute paths of the including files, outermost first */
async function gather(file: RawFile, above: readonly string[], gathering: Gathering): Promise<void> {
  for (const pattern of patterns(file)) {
    const at = locationOf(file, pattern);
    const { paths, problem } = await match(pattern.value, file.path, at);
    if (problem) {
      gathering.diagnostics.push(problem);
      gathering.incomplete = true;
    }
    for (const path of paths) {
      const absolute = resolve(path);
      if (above.includes(absolute)) {
        // A pattern like *.yaml matches the including file itself: that is no cycle.
        const itself = above.at(-1) === absolute && isDynamicPattern(pattern.value);
        if (!itself) gathering.diagnostics.push(diagnose('include-cycle', { path }, at));
      }
      if (gathering.seen.has(absolute)) continue;
      gathering.seen.add(absolute);
      const { value, diagnostics } = await readYamlFile(path, at);
      const empty = diagnostics.find(({ code }) => code === 'file-empty');
      if (empty && diagnostics.length === 1) {
        // A committee that has nothing to tell yet: no fault, though worth a look.
        gathering.diagnostics.push(diagnose('part-empty', {}, empty.at));
        continue;
      }
      for (const diagnostic of diagnostics) gathering.diagnostics.push(diagnostic);
      if (!value) {
        gathering.incomplete = true;
        continue;
      }
      gathering.parts.push(value);
      await gather(value, [...above, absolute], gathering);
    }
  }
}

/** The patterns under 引入; anything that is no text is left for the schema to refuse. */
function patterns(file: RawFile): Scalar<string>[] {
  const { contents } = file.document;
  if (!isMap(contents)) return [];
  const { canonical } = aliases(LOG_SCHEMA, LOG_SCHEMA);
  const pair = contents.items.find(({ key }) => canonical.get(keyText(key) ?? '') === 'include');
  const nodes: readonly unknown[] = isSeq(pair?.value) ? pair.value.items : [pair?.value];
  return nodes.filter((node): node is Scalar<string> => {
    return isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '';
  });
}

async function match(
  pattern: string,
  from: string,
  at: Location,
): Promise<{ paths: readonly string[]; problem?: Diagnostic }> {
  const folder = dirname(from);
  // Windows users write backslashes; in a pattern they would mean something else.
  const wanted = pattern.trim().replaceAll('\\', '/');
  const direct = isAbsolute(wanted) ? wanted : `${folder}/${wanted}`;
  // A file's own name may hold ( ) or [ ].
  const status = await stat(direct).catch(() => undefined);
  if (status?.isFile()) return { paths: [normalize(direct)] };
  if (status?.isDirectory()) return { paths: [], problem: diagnose('file-is-folder', { path: pattern }, at) };
  if (!isDynamicPattern(wanted))
    return { paths: [], problem: diagnose('file-missing', { path: pattern }, at) };
  const found = await glob(wanted, { cwd: folder, absolute: true, expandDirectories: false });
  if (found.length === 0) return { paths: [], problem: diagnose('include-no-match', { pattern }, at) };
  const base = resolve(folder);
  const paths = found.map((path) => (isAbsolute(wanted) ? path : nameFrom(base, folder, path)));
  return { paths: paths.sort((a, b) => (a < b ? -1 : Number(a > b))) };
}

/** A found path as seen from where the user stands: beside the including file's path. */
function nameFrom(base: string, folder: string, path: string): string {
  const inside = path.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined;
  return inside === undefined ? path : normalize(`${folder}/${inside}`);
}

function locationOf(file: RawFile, node: Scalar): Location {
  const [start, end] = node.range ?? [0, 0];
  return { file, range: { start: file.draft.toSource(start), end: file.draft.toSource(end) } };
}
