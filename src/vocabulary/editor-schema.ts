/** Which names a log's keys are written in: 日期 or `date`. */
export type KeyLanguage = 'zh' | 'en';

/**
 * The schema that an editor (VS Code and others, through yaml-language-server) reads for completion, hover text and
 * checks, by the language of a log's keys: the name of its file beside a log, and in the package's `schemas/editor`.
 */
export const EDITOR_SCHEMAS = {
  zh: { beside: '台账.schema.json', packaged: 'log.zh.schema.json' },
  en: { beside: 'log.schema.json', packaged: 'log.en.schema.json' },
} as const satisfies Record<KeyLanguage, { readonly beside: string; readonly packaged: string }>;

/**
 * The comment at the top of a log by which an editor finds the schema beside it, without a line break. It names no
 * folder: log and schema may be moved and handed on together, and nothing is fetched from anywhere.
 */
export function schemaLine(language: KeyLanguage): string {
  return `# yaml-language-server: $schema=./${EDITOR_SCHEMAS[language].beside}`;
}
