import { describe, expect, it } from 'vitest';
import { writeFailure } from '../../src/output/write-failure.ts';

const failure = (code: string) => writeFailure('a.docx', Object.assign(new Error(code), { code }));

describe('writeFailure', () => {
  it('knows a file that another program holds open', () => {
    expect(failure('EBUSY')).toMatchObject({
      code: 'file-in-use',
      message: '“a.docx”正被别的程序占用，写不进去',
    });
    expect(failure('EBUSY').hint).toContain('WPS');
  });

  it.each([
    ['EACCES', '没有写入权限'],
    ['ENOSPC', '磁盘已满'],
    ['EROFS', '磁盘是只读的'],
    ['EIO', '系统报告 EIO'],
  ])('puts %s into words', (code, reason) => {
    expect(failure(code)).toMatchObject({ code: 'file-unwritable', message: `“a.docx”写不进去：${reason}` });
  });

  it('advises no option, which not every command that writes has', () => {
    expect(failure('EACCES').hint).not.toContain('--');
  });

  it('does not hide a mistake of the program', () => {
    expect(() => writeFailure('a.docx', new TypeError('x'))).toThrow('x');
  });
});
