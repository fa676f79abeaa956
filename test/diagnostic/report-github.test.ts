import { expect, test } from 'vitest';
import { diagnose } from '../../src/diagnostic/diagnostic.ts';
import { reportGithub } from '../../src/diagnostic/report/github.ts';
import { named, noticed, place, unknownKey } from './place.ts';

test('one command a diagnostic', () => {
  const at = place('a: 1\ntpye: 会议\n', 'tpye');
  expect(reportGithub([unknownKey('tpye', at, 'type')])).toBe(
    '::error file=2024.yaml,line=2,endLine=2,col=1,endColumn=5,title=unknown-key::未知字段“tpye”。是否想写 type？\n',
  );
});

test('percent signs, line breaks, colons and commas are escaped', () => {
  const at = place('100%\nb', '100%\nb', 'a,b:c.yaml');
  const report = reportGithub([unknownKey('100%', at)]);
  expect(report).toMatch(
    /^::error file=a%2Cb%3Ac\.yaml,line=1,endLine=2,col=1,title=unknown-key::未知字段“100%25”/u,
  );
  expect(report.match(/\n/gu)).toHaveLength(1);
});

test('without a place there are no place properties', () => {
  expect(reportGithub([diagnose('file-missing', { path: 'x' })])).toMatch(/^::error title=file-missing::/u);
});

test('a notice is a notice, and a place with a name stands in the message', () => {
  expect(reportGithub([noticed(named('召开6次', '6次'))])).toMatch(
    /^::notice file=综述\.docx,title=unknown-key::“协商议政”第3段：未知字段“6次”。/u,
  );
});
