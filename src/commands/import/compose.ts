import { composeLog } from '../../compose/compose-log.ts';
import { type Diagnostic, hasErrors } from '../../diagnostic/diagnostic.ts';
import { SETTINGS_SHEET } from '../../intake/exported/sheets.ts';
import type { Intake } from '../../intake/intake.ts';
import type { RawFile } from '../../read/raw-file.ts';
import { readYamlText } from '../../read/read-yaml.ts';
import { mendAgainst } from '../../validate/hold-against.ts';
import type { KeyLanguage } from '../../vocabulary/editor-schema.ts';
import type { WrittenTaxonomy } from '../../vocabulary/generated/log.types.ts';
import { LOG_SCHEMA } from '../../vocabulary/schema.ts';
import { undeclaredTypes } from './undeclared-types.ts';

/** A log as its text, and what the settings of the workbook had to be read from. */
export interface Composed {
  /** Undefined where the settings cannot be read: then part of the log would be missing. */
  readonly text: string | undefined;
  /** The settings, if the workbook holds any. */
  readonly settings: RawFile | undefined;
  /** Of the settings alone. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The log that a workbook was understood to say. What its sheets of settings say stays; its entries come from the tables.
 *
 * @param year as the command line has it: it goes before what the workbook says
 * @param head the first line, if there is to be one before what the log says
 */
export function compose(
  intake: Intake,
  language: KeyLanguage,
  year: number | undefined,
  head: string | undefined,
): Composed {
  const { value: file, diagnostics } = readSettings(intake.settings);
  if (hasErrors(diagnostics) || (intake.settings.trim() !== '' && !file))
    return { text: undefined, settings: undefined, diagnostics };
  const mended = file && mendAgainst(file, LOG_SCHEMA);
  const found = [...diagnostics, ...(mended?.diagnostics ?? [])];
  // What has been left out of the settings would be missing in the log.
  if (mended && mended.dropped.length > 0)
    return { text: undefined, settings: mended.file, diagnostics: found };
  const written = (mended?.value ?? {}) as Readonly<Record<string, unknown>>;
  const totals = written.proposals as Readonly<Record<string, unknown>> | undefined;
  const list = intake.proposals.map(({ value }) => value);
  const own = year ?? written.year ?? intake.year;
  const log = {
    ...(intake.organization && { organization: intake.organization }),
    ...written,
    ...(own !== undefined && { year: own }),
    activities: intake.activities.map(({ value }) => value),
    ...((totals !== undefined || list.length > 0) && {
      proposals: { ...totals, ...(list.length > 0 && { list }) },
    }),
  };
  const first = head === undefined ? '' : `${head}\n`;
  const types = undeclaredTypes(intake, (written.taxonomy ?? {}) as WrittenTaxonomy, language);
  const text = `${first}${types}${composeLog(log, language)}`;
  return { text, settings: mended?.file, diagnostics: found };
}

function readSettings(settings: string) {
  return settings.trim() === '' ? { diagnostics: [] } : readYamlText(SETTINGS_SHEET, settings);
}
