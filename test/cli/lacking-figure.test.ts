import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { runCli } from './run-cli.ts';

/** January: nothing to divide by yet. */
const EARLY = `year: 2024
organization: {name: 政协云溪县委员会}
activities: [{date: 2024-01-05, type: 座谈会, title: 迎春座谈会}]
figures:
  人均: {quotient: [参加人次, 专题协商]}
summary:
  title: 综述
  lead: 人均{{人均}}、{{number 人均}}、{{hanzi 人均}}、{{figure 人均 round=10}}；{{list 座谈会 人均}}。
  closing: 完
  sections: [{heading: 一年, content: 一年。}]
`;

const run = (...args: string[]) => runCli(temporaryFolder({ '2024.yaml': EARLY }).path, args);

test('a figure that cannot be computed yet is a gap in documents, with a warning at each place', () => {
  const { code, stdout, stderr } = run(
    'build',
    '2024.yaml',
    '--to',
    'md',
    '-o',
    '-',
    '--diagnostics',
    'json',
  );
  expect(code).toBe(0);
  expect(stdout).toContain(
    '人均〔待补：人均〕、〔待补：人均〕、〔待补：人均〕、〔待补：人均〕；座谈会1次、人均〔待补：人均〕。',
  );
  const diagnostics = JSON.parse(stderr);
  const said = diagnostics.map(({ severity, code, line }: Record<string, unknown>) => [severity, code, line]);
  expect(said.filter(([, each]: unknown[]) => each === 'zero-divisor')).toEqual([
    ['warning', 'zero-divisor', 5],
  ]);
  expect(said.filter(([, each]: unknown[]) => each === 'gap')).toEqual(Array(5).fill(['warning', 'gap', 8]));
});

test('stats shows it as a dash, explain says why', () => {
  expect(run('stats', '2024.yaml').stdout).toMatch(/^ {2}人均 +—$/m);
  expect(run('stats', '2024.yaml', '--to', 'csv').stdout).toContain(',自定义指标,人均,,,,—,,,,0\r\n');
  const { stdout } = run('explain', '2024.yaml', '人均');
  expect(stdout).toContain('除数“专题协商”是 0');
  expect(stdout).not.toContain('实数');
});

test('under --strict it stops the build', () => {
  expect(run('build', '2024.yaml', '--to', 'md', '-o', '-', '--strict').code).toBe(1);
});
