import { hasErrors, type Outcome } from '../diagnostic/diagnostic.ts';
import { manuscriptOf } from '../manuscript/manuscript-of.ts';
import { readStored, type StoredManuscript } from '../manuscript/read-manuscript.ts';
import { writeZip } from '../ooxml/zip/write-zip.ts';
import type { PlannedFile } from '../output/planned-file.ts';
import { writeFiles } from '../output/write-files.ts';
import { applyRefresh } from '../refresh/apply-refresh.ts';
import { forbidden } from '../refresh/forbidden.ts';
import { isAsPlanned } from '../refresh/is-as-planned.ts';
import { leftDiagnostics } from '../refresh/left-diagnostics.ts';
import { planRefresh } from '../refresh/plan-refresh.ts';
import { staleComments } from '../refresh/stale-comments.ts';
import type { Revision } from '../refresh/track-changes.ts';
import type { Update } from '../refresh/update.ts';
import { verifyManuscript } from '../verify/verify-manuscript.ts';
import { AUTHOR } from './author.ts';
import { openable, type Run, shownPath } from './command.ts';
import { filesOf, loadLogs } from './load-log.ts';
import { type PlaceOptions, placeOf } from './refresh/place-of.ts';
import { updateLines } from './refresh/update-lines.ts';

/** Options of `refresh`. */
export interface RefreshOptions extends PlaceOptions {
  readonly log: readonly string[];
  /** Lists what would change, and changes nothing. */
  readonly dryRun?: true;
}

/**
 * `refresh DOCUMENT --log LOG…`: makes the numbers of a document those of the logs. What it is made into is read again
 * before it is written: it is the old document with other numbers, or it is not written.
 */
export const run: Run<RefreshOptions> = async ([given = ''], options, around) => {
  const { cwd, palette } = around;
  const shown = shownPath(given, cwd);
  const { logs, diagnostics: ofLogs } = await loadLogs(options.log, cwd);
  if (hasErrors(ofLogs)) return { diagnostics: ofLogs };
  const read = await readStored(openable(given, cwd), shown);
  if (!read.value) return { diagnostics: [...ofLogs, ...read.diagnostics] };
  const { manuscript } = read.value;
  const place = placeOf(given, manuscript.format, options, around);

  const refused = forbidden(manuscript, options.trackChanges ?? false);
  if (refused) return { diagnostics: [...ofLogs, ...read.diagnostics, refused] };
  const { updates, left } = planRefresh(verifyManuscript(manuscript, logs));
  const said = [...ofLogs, ...read.diagnostics, ...leftDiagnostics(manuscript, left)];
  const stale = updates.length > 0 ? staleComments(manuscript, AUTHOR) : undefined;
  if (stale) said.push(stale);
  const lines = updateLines(manuscript, updates, options.dryRun ? 'planned' : 'done', palette);
  if (options.dryRun) return { diagnostics: said, output: lines.map((line) => `${line}\n`).join('') };

  const track = options.trackChanges && { author: AUTHOR, date: dateOf(around.now()) };
  const { value: content, diagnostics: ofContent } = await contentOf(read.value, updates, track);
  said.push(...ofContent);
  if (!content) return { diagnostics: said };
  if (place.path === '-') return { diagnostics: said, output: content };
  if (updates.length === 0 && place.replaces) return { diagnostics: said, done: lines };
  const inputs = [...filesOf(logs), ...(place.replaces ? [] : [openable(given, cwd)])];
  const file: PlannedFile = {
    path: place.path,
    shown: shownPath(place.path, cwd),
    kind: 'other',
    content,
    ...(place.replaces && { replaces: read.value.bytes, backup: true }),
  };
  const written = await writeFiles([file], false, inputs);
  const places = [
    ...written.files.map((each) => each.shown),
    ...written.backups.map((backup) => `原稿留在 ${shownPath(backup, cwd)}`),
  ];
  return {
    diagnostics: [...said, ...written.diagnostics],
    done: written.files.length > 0 ? [...lines, ...places] : [],
  };
};

/** The file with the updates made; without any, the very bytes that it has. */
async function contentOf(
  { manuscript, bytes }: StoredManuscript,
  updates: readonly Update[],
  track: Revision | undefined,
): Promise<Outcome<Uint8Array>> {
  if (updates.length === 0) return { value: bytes, diagnostics: [] };
  const { value: parts, diagnostics } = applyRefresh(manuscript, updates, { track });
  if (!parts) return { diagnostics };
  const content = manuscript.format === 'docx' ? writeZip(parts) : (parts.get('') ?? new Uint8Array());
  const { value: again } = await manuscriptOf(manuscript.file.path, content);
  if (!again || !isAsPlanned(manuscript, again, updates))
    throw new Error('refresh has changed more than numbers; nothing was written');
  return { value: content, diagnostics };
}

/** As `w:date` has it: to the second. */
function dateOf(now: Date): string {
  return now.toISOString().replace(/\.\d+Z$/, 'Z');
}
