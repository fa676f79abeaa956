import { composeLog } from '../../compose/compose-log.ts';
import { closest } from '../../diagnostic/suggest.ts';
import type { Intake } from '../../intake/intake.ts';
import type { KeyLanguage } from '../../vocabulary/editor-schema.ts';
import type { WrittenTaxonomy } from '../../vocabulary/generated/log.types.ts';
import { BUILT_IN_TAXONOMY } from '../../vocabulary/taxonomy.ts';

/**
 * Comment lines that declare the types which a workbook names and nothing knows, ready to be made valid: every office has
 * some of its own. They stay a comment, for which group a type belongs to only the office can say; the last one of the
 * built-in groups, which is for whatever fits no other, stands in its place. Types that look misspelt are left out.
 *
 * @param taxonomy the log's own
 * @returns '' if there are none
 */
export function undeclaredTypes(intake: Intake, taxonomy: WrittenTaxonomy, language: KeyLanguage): string {
  const known = [BUILT_IN_TAXONOMY, taxonomy].flatMap(({ types = [], groups = [] }) => [
    ...types.map(({ name }) => name),
    ...groups.map(({ name }) => name),
  ]);
  const named = new Set(intake.activities.flatMap(({ value }) => value.type ?? []));
  const unknown = [...named].filter((name) => !known.includes(name) && closest(name, known) === undefined);
  const group = BUILT_IN_TAXONOMY.groups.at(-1)?.name;
  if (unknown.length === 0 || group === undefined) return '';
  const types = unknown.map((name) => ({ name, group }));
  const lines = composeLog({ taxonomy: { types } }, language).trimEnd().split('\n');
  return `${[HEADING, ...lines].map((line) => `# ${line}\n`).join('')}\n`;
}

const HEADING = '表里这些类型没有声明过：把类别改对，去掉下面几行开头的“# ”，就能用了';
