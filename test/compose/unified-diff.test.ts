import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../../src/compose/unified-diff.ts';

describe('unifiedDiff', () => {
  test('shows what changes with three lines around it, headed in Chinese', () => {
    const before =
      '年份: 2024\n\n活动:\n  - 日期: 2024-03-05\n    类型: 调研\n  - 日期: 2024-03-09\n    类型: 视察\n';
    const after = before.replace(
      '    类型: 调研\n',
      '    类型: 调研\n  - 日期: 2024-03-07\n    类型: 座谈会\n',
    );
    expect(unifiedDiff('2024.yaml', before, after)).toEqual([
      '--- 2024.yaml（原来）',
      '+++ 2024.yaml（改后）',
      '@@ -3,5 +3,7 @@ 第6行起',
      ' 活动:',
      '   - 日期: 2024-03-05',
      '     类型: 调研',
      '+  - 日期: 2024-03-07',
      '+    类型: 座谈会',
      '   - 日期: 2024-03-09',
      '     类型: 视察',
    ]);
  });

  test('says nothing of texts that are the same', () => {
    expect(unifiedDiff('a.yaml', '年份: 2024\r\n', '年份: 2024\r\n')).toEqual([]);
  });

  test('makes visible what differs and does not show', () => {
    const lines = unifiedDiff('a.yaml', '标题: 座\u200b谈\u00a0会\r\n', '标题: 座谈会');
    expect(lines.slice(3)).toEqual([
      '-标题: 座‹U+200B›谈‹U+00A0›会␍',
      '+标题: 座谈会',
      '\\ 文件末尾没有换行',
    ]);
  });

  test('ends, and pairs the lines, where every line of a long file changes', () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `第${index}行`);
    const diff = unifiedDiff('a.yaml', lines.join('\r\n'), lines.join('\n'));
    expect(diff.slice(3, 7)).toEqual(['-第0行␍', '+第0行', '-第1行␍', '+第1行']);
  });

  test('is a patch: applied to the text before, it gives the text after', () => {
    const text = fc
      .array(fc.constantFrom('一', '二', '三', '', '- 甲'), { maxLength: 30 })
      .chain((lines) => fc.constantFrom(lines.join('\n'), `${lines.join('\n')}\n`));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = unifiedDiff('a.yaml', before, after).join('\n');
        const patch = diff.replaceAll('\\ 文件末尾没有换行', '\\ No newline at end of file');
        expect(diff === '' ? before : applyPatch(before, patch)).toBe(after);
      }),
      { numRuns: 500 },
    );
  });
});
