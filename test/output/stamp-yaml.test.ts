import { describe, expect, it } from 'vitest';
import { recogniseYaml, stampYaml } from '../../src/output/stamp-yaml.ts';

describe('the stamp of a log', () => {
  const stamped = stampYaml('年份: 2024\n活动: []\n');

  it('is a comment at its end', () => {
    expect(stamped).toMatch(/^年份: 2024\n活动: \[\]\n\n# cppcc-report sha256:[0-9a-f]{64}\n$/);
  });

  it.each([
    ['own', stamped],
    ['own', stamped.replaceAll('\n', '\r\n')],
    ['own', `\ufeff${stamped}\n\n`],
    ['edited', stamped.replace('2024', '2025')],
    ['edited', `${stamped}  - 日期: 2024-03-05\n`],
    ['edited', stamped.replace(/sha256:./, 'sha256:')],
    ['foreign', '年份: 2024\n'],
    ['foreign', ''],
  ])('tells that a log is %s', (nature, text) => {
    expect(recogniseYaml(text)).toBe(nature);
  });
});
