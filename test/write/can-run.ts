import { has } from '../../scripts/measure/convert.ts';

/**
 * True if every one of these programs is installed, or if they must be (`REQUIRE_LIBREOFFICE=1`, as in CI): then a
 * test that lacks one fails, and does not skip.
 */
export async function canRun(...programs: readonly string[]): Promise<boolean> {
  if (process.env.REQUIRE_LIBREOFFICE === '1') return true;
  const present = await Promise.all(programs.map(has));
  return present.every(Boolean);
}
