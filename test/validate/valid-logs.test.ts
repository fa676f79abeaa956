import { expect, test } from 'vitest';
import { readYamlText } from '../../src/read/read-yaml.ts';
import { validateLog } from '../../src/validate/validate-log.ts';

/** Texts that look like slips and are none. */
const TEXTS = [
  '围绕产业发展、民生改善选准议题，先调研。',
  '围绕产业发展：问题与对策',
  '地点：县城；时间：9:30；人员：全体',
  '上午9:30召开常委会议',
  '日期：三月里的一天，来了。',
  '见 https://example.com/a?b=1#c 报道',
  '学习C#语言，第9届#1号提案',
  '“十四五”规划协商',
  '《民法典》学习（第3期）',
  '会议 "加引号" 的',
  "它's好",
  '2024年第1次会议',
  '3件事',
  '2024-03-05',
  '2024.10',
  '2024',
  '是',
  '否',
  'yes',
  '一、二、三',
  '100%办结，5*5行动',
  '——政协云溪县委员会',
  '-5℃下的走访',
  '他说：“好！”',
  '对口协商会（闭门）＝＃',
  'a=b；c',
  '1. 加强学习',
  '①抓学习；②抓落实',
];

function read(text: string) {
  const file = readYamlText('log.yaml', text);
  const written = file.value && validateLog({ main: file.value, parts: [], incomplete: false });
  return {
    codes: [...file.diagnostics, ...(written?.diagnostics ?? [])].map(
      ({ code, message }) => `${code} ${message}`,
    ),
    value: written?.value?.[0]?.value,
  };
}

test.each(TEXTS)('%s', (text) => {
  const log = [
    '年份: 2024',
    '活动:',
    '  - 日期: 2024-03-05',
    '    类型: 常委会议',
    `    标题: ${text}`,
    `    议题: [${text}, 其他]`,
    `  - { 日期: 2024-03-06, 类型: 主席会议, 标题: ${text} }`,
    '综述:',
    '  导语: |',
    `    ${text}`,
    `    类型：${text}`,
    '  结尾: >',
    `    ${text}`,
    '  部分:',
    `    - 标题: ${text}`,
    '      内容:',
    `        - ${text}`,
    `        - { 段首标题: 其一, 正文: ${text} }`,
    '',
  ].join('\n');
  const { codes, value } = read(log);
  expect(codes).toEqual([]);
  expect(value?.activities?.map(({ title }) => title)).toEqual([text, text]);
  expect(value?.activities?.[0]?.topic).toEqual([text, '其他']);
  expect(value?.summary?.lead).toBe(`${text}\n类型：${text}\n`);
  expect(value?.summary?.closing).toBe(`${text}\n`);
  expect(value?.summary?.sections?.[0]?.content).toEqual([text, { runIn: '其一', text }]);
});
