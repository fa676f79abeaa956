import { getCellAddress, sanitizeAttributeValue, sanitizeTextContent } from 'write-excel-file/utility';
import type { Choices, Column, Sheet } from './sheet.ts';

/**
 * What a spreadsheet says and offers where somebody fills in a sheet: an element for its XML (data validation, ECMA-376
 * part 1, 18.3.1.33), or none.
 */
export function entryRules(sheet: Sheet, sheets: readonly Sheet[]): string[] {
  const last = sheet.rows.length + (sheet.spare ?? 0);
  if (last === 0) return [];
  const rules = sheet.columns.flatMap((column, index) => rule(column, index, last, sheets) ?? []);
  if (rules.length === 0) return [];
  return [`<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`];
}

function rule(
  { title, help, choices }: Column,
  index: number,
  last: number,
  sheets: readonly Sheet[],
): string | undefined {
  if (help === undefined && choices === undefined) return undefined;
  const attributes = {
    ...(choices && { type: 'list', ...refusal(choices) }),
    allowBlank: '1',
    ...(help !== undefined && { showInputMessage: '1', promptTitle: title.slice(0, 32), prompt: help }),
    sqref: `${getCellAddress(1, index)}:${getCellAddress(last, index)}`,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${attribute(value)}"`);
  const formula = choices ? `<formula1>${sanitizeTextContent(listOf(choices, sheets))}</formula1>` : '';
  return `<dataValidation ${written.join(' ')}>${formula}</dataValidation>`;
}

function attribute(text: string): string {
  return sanitizeAttributeValue(text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text);
}

/** Letters of a message. */
const MOST = 255;

function refusal({ otherwise }: Choices): Readonly<Record<string, string>> {
  if (otherwise === 'take') return {};
  if (otherwise === 'refuse') return { showErrorMessage: '1' };
  return { errorStyle: 'warning', showErrorMessage: '1', error: otherwise.warn };
}

/** A list that people may add to reaches as far as they have filled it. */
function listOf({ from }: Choices, sheets: readonly Sheet[]): string {
  if (!('sheet' in from)) return `"${from.join(',')}"`;
  const sheet = sheets.find(({ name }) => name === from.sheet);
  const column = sheet?.columns.findIndex(({ title }) => title === from.column) ?? -1;
  if (!sheet || column < 0) throw new Error(`no choices ${from.sheet}, ${from.column}`);
  const [first, last] = [1, sheet.rows.length + (sheet.spare ?? 0)].map((row) => absolute(row, column));
  const name = `'${from.sheet}'!`;
  return `OFFSET(${name}${first},0,0,MAX(1,COUNTA(${name}${first}:${last})),1)`;
}

/** `$C$2`. */
function absolute(row: number, column: number): string {
  return getCellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
