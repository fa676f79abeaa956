import { composeSettings } from '../compose/compose-log.ts';
import { SETTINGS_SHEET, SETTINGS_TITLE } from '../intake/exported/sheets.ts';
import type { WrittenLog } from '../vocabulary/generated/log.types.ts';
import type { Sheet } from '../write/xlsx/sheet.ts';

/** Width of the one column, in digits: a line of forty hanzi. */
const WIDTH = 84;

/** All of a log that is no activity and no single proposal, as YAML, a line a row. */
export function settingsSheet(log: WrittenLog): Sheet {
  const lines = composeSettings(log, 'zh').trimEnd().split('\n');
  return {
    name: SETTINGS_SHEET,
    columns: [{ title: SETTINGS_TITLE, width: WIDTH }],
    rows: lines.map((line) => [line]),
    // Lines that are sorted say something else.
    filter: false,
  };
}
