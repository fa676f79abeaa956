/** The sheets of a workbook that `export` makes, by their names; `import` knows them again by the same. */

/** Activities, one a row. */
export const ACTIVITIES_SHEET = '活动';
/** Proposals, one a row. */
export const PROPOSALS_SHEET = '提案';
/** The catalogue of figures: computed, so not read again. */
export const CATALOGUE_SHEET = '指标';
/** Activities by month and type: computed, so not read again. */
export const MONTHS_SHEET = '各月';
/** What the choices of a blank ledger's drop-down lists are read from. */
export const CHOICES_SHEET = '选项';
/** How a blank ledger is filled in: nothing to read. */
export const GUIDE_SHEET = '填写说明';
/** The YAML of the rest of a log, a line a cell of the first column. */
export const SETTINGS_SHEET = '其余设置';
/** The first cell of the settings sheet, above its lines, which says what the sheet is. */
export const SETTINGS_TITLE = '以下各行是台账里活动和提案以外的内容，导入时照原样读回，请勿改动';
/**
 * What starts the note of a blank ledger's sample row: such a row is not read. Long enough that no note of a real entry
 * begins like this.
 */
export const SAMPLE_NOTE = '示例：导入时不读这一行';
