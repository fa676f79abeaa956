import { describe, expect, test } from 'vitest';
import { reportHuman } from '../../src/diagnostic/report/human.ts';
import { startOf } from '../../src/diagnostic/report/place.ts';
import { verificationDiagnostics } from '../../src/verify/verification-diagnostics.ts';
import { verifyManuscript } from '../../src/verify/verify-manuscript.ts';
import { define, given, logWith, type Told } from '../compute/log-builder.ts';
import { goodLog } from '../normalise/log-of.ts';
import { ledgerOf } from './ledger-of.ts';
import { manuscriptOf } from './manuscript-of.ts';

const meetings = (count: number): Told[] =>
  Array.from({ length: count }, (_, index) => ({ types: ['常委会议'], title: `第${index + 1}次会议` }));
const ledger = ledgerOf(
  logWith(meetings(6), {
    givens: [given('委员', '186名'), given('界别', '0个')],
    definitions: [define('平均', { kind: 'quotient', dividend: '委员', divisor: '界别' })],
  }),
);

/** What is said of a document, each with its place. */
function said(paragraphs: readonly string[], lost: readonly string[] = [], ledgers = [ledger]): string[] {
  const found = verificationDiagnostics(verifyManuscript(manuscriptOf(paragraphs, lost), ledgers));
  return found.map(
    ({ code, severity, message, at }) => `${severity} ${code} ${at ? startOf(at) : ''} ${message}`,
  );
}

describe('each standing has its words', () => {
  test.each([
    ['[常委会议|6次]', []],
    ['[常委会议|5次]', ['error figure-differs 综述.docx 第1段 “常委会议”文稿写作“5次”，台账是“6次”']],
    ['[常委会议|7次|6次]', ['error figure-edited 综述.docx 第1段 “常委会议”被改成“7次”，台账是“6次”']],
    [
      '[常委会议|6件|6次]',
      ['error figure-edited 综述.docx 第1段 “常委会议”被改成“6件”，台账是“6次”，单位不同'],
    ],
    [
      '[常委会议|多次|6次]',
      ['warning figure-without-number 综述.docx 第1段 “常委会议”这里现在写作“多次”，没有数，台账是“6次”'],
    ],
    ['[常委会|6次]', ['warning figure-unknown 综述.docx 第1段 台账里没有指标“常委会”，这个数无从核对']],
    ['[平均|3名]', ['warning figure-lacking 综述.docx 第1段 指标“平均”在台账里还没有数：除数“界别”是 0']],
    ['种树8棵', ['notice number-untied 综述.docx 第1段 “8棵”对不上台账里的指标']],
  ])('%s', (paragraph, expected) => expect(said([paragraph])).toEqual(expected));

  test('one that may be meant is not told as a choice', () => {
    const [one] = verificationDiagnostics(verifyManuscript(manuscriptOf(['去年常委会议5次。']), [ledger]));
    expect(one).toMatchObject({ code: 'number-ambiguous', hint: '看不准是不是它，请自己核对' });
  });

  test.each([
    ['召开[常委会议|7次|6次]。', '运行 cppcc-report refresh 可改成 6次'],
    ['召开1[常委会议|6次]。', '请改成 6次'],
  ])('refresh is advised where the mark holds all of the number: %s', (paragraph, advice) => {
    const [one] = verificationDiagnostics(verifyManuscript(manuscriptOf([paragraph]), [ledger]));
    expect(one?.code).toBe('figure-edited');
    expect(one?.hint).toContain(advice);
  });

  test('a lost figure has no place, but names its document', () => {
    expect(said(['召开会议。'], ['[常委会议|6次]'])).toEqual([
      'warning figure-missing  “综述.docx”里原有的“常委会议”（6次）不见了，台账是“6次”',
    ]);
  });

  test('several logs are named with what each says', () => {
    const other = ledgerOf(logWith(meetings(4)), '2023.yaml');
    expect(said(['[常委会议|5次]'], [], [ledger, other])).toEqual([
      'error figure-differs 综述.docx 第1段 “常委会议”文稿写作“5次”，台账“2024.yaml”是“6次”、“2023.yaml”是“4次”',
    ]);
  });
});

test('a difference comes with what to write, where it comes from, and the first entries', () => {
  const log = goodLog(
    [
      'year: 2024',
      'activities:',
      ...[1, 2, 3, 4].map((month) => `  - { date: 2024-0${month}-05, type: 常委会议, title: 会议${month} }`),
    ].join('\n'),
  );
  const verification = verifyManuscript(manuscriptOf(['全年召开[常委会议|3次]会议。']), [ledgerOf(log)]);
  expect(reportHuman(verificationDiagnostics(verification))).toMatchInlineSnapshot(`
    "综述.docx 第1段 错误[figure-differs] “常委会议”文稿写作“3次”，台账是“4次”
    > │ 全年召开3次会议。
      │         ^^^ 运行 cppcc-report refresh 可改成 4次，或核对台账；由来见 cppcc-report explain 2024.yaml 常委会议
      log.yaml:3:5 依据第 1 条（共 4 条）：会议1，1次
        2 │ activities:
      > 3 │   - { date: 2024-01-05, type: 常委会议, title: 会议1 }
          │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      log.yaml:4:5 依据第 2 条（共 4 条）：会议2，1次
        3 │   - { date: 2024-01-05, type: 常委会议, title: 会议1 }
      > 4 │   - { date: 2024-02-05, type: 常委会议, title: 会议2 }
          │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      log.yaml:5:5 依据第 3 条（共 4 条）：会议3，1次
        4 │   - { date: 2024-02-05, type: 常委会议, title: 会议2 }
      > 5 │   - { date: 2024-03-05, type: 常委会议, title: 会议3 }
          │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    发现 1 个错误
    "
  `);
});

test('a name that no log has comes with the one that was probably meant', () => {
  const verification = verifyManuscript(manuscriptOf(['[常委会|6次]', '[不存在|6次]']), [ledger]);
  expect(verificationDiagnostics(verification).map(({ hint }) => hint)).toEqual([
    '台账里有“常委会议”',
    '指标改了名，就重新生成文稿',
  ]);
});
