import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostic/diagnostic.ts';
import type { Arguments } from '../diagnostic/messages/index.ts';
import { draftOf, edited } from '../read/draft.ts';
import type { RawFile } from '../read/raw-file.ts';
import { readYamlText } from '../read/read-yaml.ts';
import type { Edit } from '../source/edit.ts';
import type { SourceFile } from '../source/source.ts';
import type { WrittenActivity } from '../vocabulary/generated/log.types.ts';
import { intoBlockList } from './insert/block-list.ts';
import { languageOf } from './insert/entry-style.ts';
import { intoFlowList } from './insert/flow-list.ts';
import { rootFields } from './insert/ledger.ts';
import { intoEmptyList, newList } from './insert/new-list.ts';
import { readsAs } from './insert/reads-as.ts';

/** Why an entry has no place in a file. */
export interface Refusal {
  readonly refusal: Diagnostic;
}

/**
 * Puts an activity into a log, or a part of one, and touches nothing else: at its date's place where entries stand in
 * order of dates, at the end otherwise; under the comment that heads its month; in the key language, layout, quotation
 * marks and line breaks of the entries around. The text afterwards is the text before with lines put in at one place
 * (and without the `[]` or `null` of a list that was empty); that it says the same and one activity more is checked by
 * reading it.
 *
 * @param file read without errors; edits are of its `text`
 * @returns edits for `edited(draftOf(file.text), …)`
 */
export function insertEntry(file: SourceFile, activity: WrittenActivity): Edit[] | Refusal {
  const { path, text } = file;
  const before = readYamlText(path, text);
  const edits = editsFor(before, text, activity);
  if (typeof edits === 'string') return refused(file, before.value, edits);
  const after = edited(draftOf(text), edits).text;
  return readsAs(path, before.value, after, activity) ? edits : refused(file, before.value, 'unclear');
}

type Because = Arguments<'no-place-for-entry'>['because'];

function refused(file: SourceFile, read: RawFile | undefined, because: Because): Refusal {
  const key = (read && rootFields(read))?.find(({ name }) => name === 'activities')?.pair.key;
  const [start, end] = (key as { range?: [number, number, number] } | undefined)?.range ?? [0, 0];
  return { refusal: diagnose('no-place-for-entry', { because }, { file, range: { start, end } }) };
}

function editsFor(
  { value: file, diagnostics }: Outcome<RawFile>,
  text: string,
  activity: WrittenActivity,
): Edit[] | Because {
  // Nothing but comments, or nothing at all.
  if (!file) return diagnostics[0]?.code === 'file-empty' ? [newList([], text, activity, 'zh')] : 'unclear';
  return file.draft.text === text ? editsIn(file, activity) : 'unclear';
}

function editsIn(file: RawFile, activity: WrittenActivity): Edit[] | Because {
  const { text } = file;
  const { contents } = file.document;
  const fields = rootFields(file);
  if (!fields || !isMap(contents)) return 'no-log';
  if (contents.flow) return 'braces';
  const language = languageOf(fields, 'zh');
  const field = fields.find(({ name }) => name === 'activities');
  if (!field) return [newList(fields, text, activity, language)];
  const { pair, value } = field;
  if (isAlias(value)) return 'alias';
  const isNothing = value === null || (isScalar(value) && value.value === null);
  if (!isNothing && !isSeq(value)) return 'not-a-list';
  if (isSeq(value) && value.anchor) return 'anchor';
  if (!isSeq(value) || value.items.length === 0) {
    return intoEmptyList(pair, text, activity, language) ?? 'unclear';
  }
  if (!value.flow) return [intoBlockList(value, pair.key, text, activity, language)];
  const edit = intoFlowList(value, text, activity, language);
  return edit ? [edit] : 'unclear';
}
