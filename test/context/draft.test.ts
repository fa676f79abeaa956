import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type DocumentKind, shapes } from '../../src/context/context.ts';
import type { Log } from '../../src/normalise/log.ts';
import { checkTemplates, loadTemplates, type TemplateSet } from '../../src/render/render.ts';
import { goodLog, logOf } from '../normalise/log-of.ts';
import { anyLog } from './any-log.ts';
import { draftOf } from './draft-of.ts';

const year = readFileSync(new URL('../../examples/2024.yaml', import.meta.url), 'utf8');
let templates: TemplateSet;

beforeAll(async () => {
  templates = (await loadTemplates([])).value;
});

const draft = (log: Log, kind: DocumentKind) => draftOf(log, kind, templates);

/** What no office would let pass: marks that clash, nothing between commas, the program's own words. */
const slips = /[，、；：。][，、；：。]|^[，、；。]|undefined|\[object|NaN|\{\{|\}\}/mu;

test('the built-in templates fit their contexts', () => {
  expect(checkTemplates(templates, shapes, undefined)).toEqual([]);
});

test('any log is drafted without errors or slips of punctuation', () => {
  fc.assert(
    fc.property(anyLog, (written) => {
      const { text, diagnostics } = draft(logOf(JSON.stringify(written)).log, 'summary');
      expect(diagnostics.filter(({ code }) => code !== 'gap')).toEqual([]);
      expect(slips.exec(text.replaceAll('# 1. *', ''))).toBeNull();
    }),
    { numRuns: 40 },
  );
});

test('the example of a year leaves one gap, and says no word twice running', () => {
  const log = goodLog(year);
  const { text, diagnostics } = draft(log, 'summary');
  expect(diagnostics.map(({ code }) => code)).toEqual(['gap']);
  expect(slips.exec(text)).toBeNull();
  expect(/(\p{Script=Han}{2,})\1/u.exec(text)).toBeNull();
  expect(text.match(/^## /gm)?.length).toBe(6);
  expect(draft(log, 'plan')).toMatchObject({ diagnostics: [] });
});

test('no pattern stands more than twice running', () => {
  const { text } = draft(goodLog(year), 'summary');
  for (const paragraph of text.split('\n\n')) {
    const starts = paragraph.split('。').map((sentence) =>
      sentence
        .replace(/“[^”]*”|《[^》]*》|\d+/gu, '')
        .slice(0, 2)
        .trim(),
    );
    for (let index = 2; index < starts.length; index += 1) {
      const [one, two, three] = starts.slice(index - 2, index + 1);
      expect(one !== '' && one === two && two === three, paragraph).toBe(false);
    }
  }
});

/** The drafted 综述 of a county's log with these activities. */
function drafted(...rows: string[]): string {
  const organization = 'organization: { shortName: 县政协, level: 县 }';
  const log = goodLog(
    `year: 2024\n${organization}\nactivities:\n${rows.map((row) => `  - { ${row} }`).join('\n')}`,
  );
  return draft(log, 'summary').text;
}

test('attendances are a total only where every event has them', () => {
  const one = 'date: 2024-03-05, type: 专题协商, participants: 60人次, results: { 意见建议: 3条 }';
  const known = 'date: 2024-03-06, type: 专题协商, participants: 40人次, results: { 意见建议: 4条 }';
  const unknown = 'date: 2024-03-06, type: 专题协商, results: { 意见建议: 4条 }';
  expect(drafted(one, known)).toContain('累计100人次参加，提出意见建议7条。');
  expect(drafted(one, unknown)).toContain('累计提出意见建议7条；据登记，60人次参加。');
});

test('what one sentence has told is not added up before it', () => {
  const text = drafted(
    'date: 2024-03-05, type: 专题协商, topic: 养老, results: { 意见建议: 3条 }, instructions: 县长',
  );
  expect(text).not.toContain('累计');
  expect(text).toContain('就“养老”开展专题协商，提出意见建议3条，县长作出批示。');
});

test('meetings alone are called meetings, and are not said to have consulted', () => {
  const text = drafted(
    'date: 2024-03-05, type: 常委会议, topic: [审议工作要点, 听取情况通报]',
    'date: 2024-04-05, type: 主席会议, topic: 全国两会精神, notable: true',
  );
  expect(text).toContain('全年共召开会议2次。');
  expect(text).toContain('召开常委会议，审议工作要点，听取情况通报。');
  expect(text).not.toContain('协商议事，');
});

test('nothing is made of the marks that somebody typed at the end', () => {
  const text = drafted(
    'date: 2024-03-05, type: 座谈会, title: 界别群众座谈会。, place: 县政协会议室。, outcome: 意见获采纳！, topic: 养老，',
  );
  expect(text).toContain('在县政协会议室召开界别群众座谈会，以“养老”为主题');
  expect(text).toContain('意见获采纳。');
});

test('a measure without a verb is named with its amount, and funds come before what they did', () => {
  const log = goodLog(`year: 2024
taxonomy: { measures: [{ name: 点击量, unit: 次 }] }
activities:
  - { date: 2024-03-05, type: 帮扶活动, title: 帮助修渠, funds: 3万元, results: { 点击量: 5次, 受益户数: 8户 } }`);
  expect(draft(log, 'summary').text).toContain('帮助修渠，协调资金3万元，点击量5次，受益8户。');
});

test('the thematic form leaves the title to the writer and names the 综述 in the subtitle', () => {
  const log = goodLog('year: 2024\norganization: { shortName: 县政协 }\nsummary: { form: thematic }');
  expect(draft(log, 'summary').text).toMatch(/^# 〔待补：标题〕\n\n——县政协2024年工作综述\n/u);
});

test('proposals alone make a lead', () => {
  const log = goodLog('year: 2024\nproposals: { totals: { 收到: 18件, 立案: 12件 } }');
  expect(draft(log, 'summary').text).toContain('全年收到提案18件。');
});

test('a planned meeting whose agenda the log lacks leaves a gap among the others', () => {
  const log = goodLog(
    'year: 2025\nplan:\n  arrangements:\n    entries:\n' +
      '      - { type: 常委会议, date: 2025-03, topic: 通过要点 }\n      - { type: 常委会议, date: 2025-06 }\n',
  );
  const { text, diagnostics } = draft(log, 'plan');
  expect(text).toContain('1. 第一次（3月）：通过要点。\n2. 第二次（6月）：〔待补：议题〕。');
  expect(diagnostics.map(({ message }) => message)).toContain('文稿里留有待补的空：〔待补：议题〕');
});

test('a log without anything is all gaps', () => {
  const { text } = draft(goodLog('year: 2024'), 'summary');
  expect(text).toContain('〔待补：单位名称〕');
});
