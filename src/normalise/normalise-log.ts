import { diagnose, type Outcome } from '../diagnostic/diagnostic.ts';
import { childOrigin, locationOf } from '../source/source.ts';
import type { WrittenFile } from '../validate/validate-log.ts';
import type { WrittenLog } from '../vocabulary/generated/log.types.ts';
import { readActivity } from './activity.ts';
import { readChecks } from './checks.ts';
import { doubtLost } from './doubts.ts';
import { readFigures } from './figures.ts';
import { readGivens } from './givens.ts';
import { listed, type Placed } from './listed.ts';
import type { Log } from './log.ts';
import { Names } from './names.ts';
import { Notes } from './notes.ts';
import { readOrganization } from './organization.ts';
import { readPeriod } from './period.ts';
import { readPlan } from './plan.ts';
import { readProposals } from './proposals.ts';
import { readSummary } from './summary.ts';
import { readTaxonomy } from './taxonomy.ts';

/**
 * Makes the log of what people have written: quantities and dates exact, names resolved, defaults filled in,
 * the main file and the included ones in one. What can't be read is reported and left out.
 *
 * @param files the main file first; at least one
 * @throws Error if there is no file
 */
export function normaliseLog(files: readonly WrittenFile[]): Outcome<Log> {
  const [main, ...parts] = files;
  if (!main) throw new Error('a log has a main file');
  const { value } = main;
  const notes = new Notes(typeof value.year === 'number' ? value.year : undefined);
  for (const { brokenNames } of files) {
    for (const name of brokenNames) notes.broken.add(name);
  }
  for (const part of parts) reportMainOnly(part, notes);

  const root = { file: main.file, path: [] };
  const all = <K extends keyof WrittenLog>(key: K) => written(files, key);
  const period = readPeriod(value.year, childOrigin(root, 'year'), notes);
  const organization = readOrganization(value.organization, childOrigin(root, 'organization'), notes);
  const declared = readTaxonomy(all('taxonomy'), notes);
  for (const { lost } of files) doubtLost(lost, declared, notes);
  const names = new Names(declared, organization.committees, notes);
  // What a row without a date or a type says otherwise is still looked at, so that one run tells all mistakes.
  for (const { path, value: rest, origin } of files.flatMap(({ lost }) => lost)) {
    if (origin && path[0] === 'activities' && path.length === 2)
      readActivity(Object(rest), origin, names, notes);
  }
  const log = {
    file: main.file,
    files: files.map(({ file }) => file),
    period,
    organization,
    taxonomy: declared.taxonomy,
    activities: all('activities').flatMap(({ value: list, origin }) =>
      listed(list, origin).flatMap((entry) => readActivity(entry.value, entry.origin, names, notes) ?? []),
    ),
    givens: all('givens').flatMap((entry) => readGivens(entry.value, entry.origin, declared.taxonomy, notes)),
    proposals: readProposals(all('proposals'), declared.stages, notes),
    definitions: all('figures').flatMap((entry) => readFigures(entry.value, entry.origin, names, notes)),
    checks: all('checks').flatMap((entry) => readChecks(entry.value, entry.origin, notes)),
    summary: readSummary(value.summary, childOrigin(root, 'summary')),
    plan: value.plan && readPlan(value.plan, childOrigin(root, 'plan'), period.to, names, notes),
  };
  const { broken, unresolved, diagnostics, lostOrdinals, allUncertain } = notes;
  const complete = !allUncertain && notes.uncertain.size === 0;
  const uncertain = allUncertain ? 'all' : notes.uncertain;
  return { value: { ...log, complete, uncertain, lostOrdinals, broken, unresolved }, diagnostics };
}

/** A part of the log, from every file that has it. */
function written<K extends keyof WrittenLog>(
  files: readonly WrittenFile[],
  key: K,
): Placed<NonNullable<WrittenLog[K]>>[] {
  return files.flatMap(({ file, value }) => {
    const part = value[key];
    return part === undefined ? [] : [{ value: part, origin: { file, path: [key] } }];
  });
}

/** Fields that a log has once, with the names that people know them by. */
const MAIN_ONLY = { year: '年份', organization: '单位', summary: '综述', plan: '要点' } as const;

function reportMainOnly({ file, value }: WrittenFile, notes: Notes): void {
  for (const [key, title] of Object.entries(MAIN_ONLY)) {
    if (value[key as keyof typeof MAIN_ONLY] === undefined) continue;
    const field = `${title}（${key}）`;
    notes.report(diagnose('main-only', { field }, locationOf({ file, path: [key] }, 'key')));
  }
}
