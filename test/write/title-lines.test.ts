import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/document/plain-text.ts';
import type { Inline } from '../../src/document/tree.ts';
import { PLAIN_FORM } from '../../src/marks/figure-form.ts';
import { titleLines } from '../../src/write/docx/title-lines.ts';

const ROOM = 20.1;

function lines(...inlines: (string | Inline)[]): string[] {
  const title = inlines.map(
    (inline): Inline => (typeof inline === 'string' ? { kind: 'text', text: inline } : inline),
  );
  return plainText(titleLines(title, ROOM), '\n').split('\n');
}

describe('a title', () => {
  it.each([
    ['政协某某县委员会2024年度工作情况综述', ['政协某某县委员会2024年度工作情况综述']],
    ['党建领航聚合力　同心履职谱新篇', ['党建领航聚合力　同心履职谱新篇']],
    [
      '凝心聚力谋发展　实干担当谱新篇：政协某某县委员会2024年工作综述',
      ['凝心聚力谋发展　实干担当谱新篇：', '政协某某县委员会2024年工作综述'],
    ],
    [
      '凝心聚力谋发展实干担当　政协某某县委员会2024年工作综述',
      ['凝心聚力谋发展实干担当', '政协某某县委员会2024年工作综述'],
    ],
    [
      '政协某某县委员会办公室关于二〇二四年度工作的综述',
      ['政协某某县委员会办公室', '关于二〇二四年度工作的综述'],
    ],
    [
      '关于政协某某县第十五届委员会2024年度履职工作情况及2025年度重点工作安排的综述报告',
      ['关于政协某某县第十五届', '委员会2024年度履职工作情况', '及2025年度重点工作安排的综述报告'],
    ],
    [
      '政协曲靖市第四届委员会履职工作综述（2016—2020年）',
      ['政协曲靖市第四届委员会', '履职工作综述（2016—2020年）'],
    ],
    [
      '聚焦“六稳”“六保”建真言谋良策出实招——政协安澜县委员会2024年工作综述',
      ['聚焦“六稳”“六保”建真言谋良策出实招', '——政协安澜县委员会2024年工作综述'],
    ],
  ])('is broken by sense into lines of like length: %s', (title, expected) => {
    expect(lines(title)).toEqual(expected);
  });

  it('keeps the lines of its writer, and breaks those that are too long', () => {
    const line = { kind: 'break' } as const;
    expect(lines('政协安澜县', line, '工作综述')).toEqual(['政协安澜县', '工作综述']);
    expect(lines('政协安澜县委员会', line, '关于二〇二四年度履职尽责和自身建设工作情况的综述')).toEqual([
      '政协安澜县委员会',
      '关于二〇二四年度履职尽责',
      '和自身建设工作情况的综述',
    ]);
  });

  it('never breaks inside a figure', () => {
    const figure: Inline = {
      kind: 'figure',
      name: '甲',
      form: PLAIN_FORM,
      text: '一千二百三十四万五千六百七十八元',
    };
    const broken = titleLines([{ kind: 'text', text: '全县政协委员捐款' }, figure], ROOM);
    expect(broken).toContainEqual(figure);
    expect(plainText(broken, '\n')).toBe(`全县政协委员捐款\n${figure.text}`);
  });

  it('keeps every letter, in lines that fit wherever they can', () => {
    const words = fc.array(
      fc.constantFrom(
        '政协',
        '委员会',
        '2024年',
        '工作',
        '综述',
        '关于',
        '的',
        '“两个确立”',
        '：',
        '　',
        '县',
        'WPS ',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(words, (all) => {
        const title = all.join('');
        expect(lines(title).join('').replace(/\s/g, '')).toBe(title.replace(/\s/g, ''));
        expect(lines(title).length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
