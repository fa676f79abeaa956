/**
 * Whole-process times as ratios, side by side in one run: each command against an empty Node script, in turn
 * (A B A B …), so that a slow or busy machine moves both. Prints medians; asserts nothing.
 *
 *     npm run bench -- [--runs 7] [--sizes 500,10000]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageFolder } from '../src/source/package-folder.ts';
import { logText } from './log-text.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, sizes: { type: 'string', default: '500,5000' } },
});
const runs = Number(values.runs);
const sizes = values.sizes.split(',').map(Number);
const program = join(packageFolder('bin'), 'cppcc-report.js');
const folder = mkdtempSync(join(tmpdir(), 'cppcc-bench-'));

// Node reads an extra certificate file at every start: it would be timed instead of the program.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Milliseconds of one run; `verify` may find that numbers differ. */
function time(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    env,
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const taken = performance.now() - start;
  if (status !== 0 && !(status === 1 && args[1] === 'verify'))
    throw new Error(`exit ${status}: ${args.join(' ')}\n${stderr.slice(0, 2000)}`);
  return taken;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

const empty = join(folder, 'empty.cjs');
writeFileSync(empty, '');
const jobs: { name: string; args: string[] }[] = [
  { name: '--version', args: [program, '--version'] },
  { name: '--help', args: [program, '--help'] },
];
for (const size of sizes) {
  const log = join(folder, `log-${size}.yaml`);
  writeFileSync(log, logText(size));
  jobs.push(
    { name: `validate, ${size} activities`, args: [program, 'validate', log] },
    { name: `stats, ${size} activities`, args: [program, 'stats', log] },
    { name: `build md, ${size} activities`, args: [program, 'build', log, '--to', 'md', '--force'] },
    { name: `build docx, ${size} activities`, args: [program, 'build', log, '--to', 'docx', '--force'] },
  );
  const long = longDraft(log);
  jobs.push(
    { name: `verify, ${size} activities`, args: [program, 'verify', long, '--log', log] },
    { name: `refresh, ${size} activities`, args: [program, 'refresh', long, '--log', log, '-o', '-'] },
  );
  const workbook = join(folder, `sheets-${size}.xlsx`);
  time([program, 'export', log, '-o', workbook]);
  const slips = join(folder, `slips-${size}.yaml`);
  writeFileSync(slips, logText(size).replaceAll('title: ', 'title：'));
  const growing = join(folder, `growing-${size}.yaml`);
  writeFileSync(growing, logText(size));
  const entry = [
    '--date',
    '2024-06-30',
    '--type',
    '专题协商',
    '--topic',
    '停车',
    '--results',
    '意见建议=3条',
  ];
  jobs.push(
    { name: `export, ${size} activities`, args: [program, 'export', log, '-o', '-'] },
    { name: `import, ${size} rows`, args: [program, 'import', workbook, '-o', '-'] },
    { name: `add, ${size} activities`, args: [program, 'add', growing, ...entry] },
    { name: `fmt, ${size} activities`, args: [program, 'fmt', log] },
    { name: `fmt --dry-run, ${size} slips`, args: [program, 'fmt', slips, '--dry-run'] },
  );
}

/** A draft with 500 paragraphs and 2,000 numbers, of which 500 are no longer those of the log. */
function longDraft(log: string): string {
  const templates = join(folder, 'templates');
  const clauses = ['专题协商', '意见建议', '专题调研', '座谈会'].map((name) => `${name}{{figure "${name}"}}`);
  mkdirSync(templates, { recursive: true });
  writeFileSync(join(templates, 'summary.hbs'), `# 综述\n${`\n${clauses.join('，')}。\n`.repeat(500)}`);
  const draft = log.replace(/\.yaml$/, '.docx');
  time([program, 'build', log, '--template', templates, '-o', draft]);
  writeFileSync(log, readFileSync(log, 'utf8').replace('意见建议: 1条', '意见建议: 7条'));
  return draft;
}

try {
  console.log(`${runs} runs each after a warm-up; ratio to an empty Node script, median (min–max)`);
  for (const job of jobs) {
    time(job.args);
    const ratios: number[] = [];
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const base = time([empty]);
      const taken = time(job.args);
      ratios.push(taken / base);
      times.push(taken);
    }
    const low = Math.min(...ratios).toFixed(2);
    const high = Math.max(...ratios).toFixed(2);
    console.log(
      `${job.name.padEnd(30)} ${median(ratios).toFixed(2).padStart(7)} (${low}–${high})  ${median(times).toFixed(0).padStart(6)} ms`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
