/** What stands before a measure's name in a heading that would else be taken for something else. */
const GROUP = '成果／';

/** The heading of a measure that no other heading can be mistaken for, as `export` writes it: `成果／开挖沟渠（米）`. */
export function exportedHeading(measure: string, unit: string): string {
  return `${GROUP}${measure}${unit === '' ? '' : `（${unit}）`}`;
}

/** The measure of a heading that `export` has written so; undefined for any other. */
export function readExportedHeading(text: string): { measure: string; unit: string } | undefined {
  if (!text.startsWith(GROUP)) return undefined;
  const [, measure = '', unit = ''] = /^(.+?)(?:（([^（）]*)）)?$/.exec(text.slice(GROUP.length)) ?? [];
  return measure === '' ? undefined : { measure, unit };
}
