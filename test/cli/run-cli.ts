import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The launcher that users run. */
export const LAUNCHER = fileURLToPath(new URL('../../bin/cppcc-report.js', import.meta.url));

/** What a run of the program left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of a run: no colours, no variables that slow Node down, unless the test says so. */
export function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { FORCE_COLOR, NO_COLOR, NODE_EXTRA_CA_CERTS, NODE_OPTIONS, ...env } = process.env;
  return { ...env, ...more };
}

/** Runs the built program as a process. */
export function runCli(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Run {
  needBuild();
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], {
    cwd,
    env: environment(env),
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

/** @throws Error if the program has not been built: tests run what users run */
export function needBuild(): void {
  if (existsSync(new URL('../../dist/main.js', import.meta.url))) return;
  throw new Error('dist/main.js is missing: run `npm run build` first (npm test does)');
}
