import type { Reading } from '../reading.ts';

/** True if two texts say the same, but for the order of the activities, and the same is to be said of them. */
export function isReordered(before: Reading, after: Reading): boolean {
  return inOneOrder(before.meaning) === inOneOrder(after.meaning) && codesOf(before) === codesOf(after);
}

/** What a log says, its activities in an order that depends on what they say only. */
function inOneOrder(meaning: string | undefined): string | undefined {
  if (meaning === undefined) return undefined;
  const fields = JSON.parse(meaning) as unknown;
  if (!Array.isArray(fields)) return meaning;
  return JSON.stringify(
    fields.map(([name, value]) =>
      name === 'activities' && Array.isArray(value)
        ? value.map((entry) => JSON.stringify(entry)).sort()
        : [name, value],
    ),
  );
}

function codesOf({ diagnostics }: Reading): string {
  return diagnostics
    .map(({ code }) => code)
    .sort()
    .join(' ');
}
