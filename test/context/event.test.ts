import { Big } from 'big.js';
import { expect, test } from 'vitest';
import { beginsWithSubject, eventWords } from '../../src/context/event.ts';
import type { Activity } from '../../src/normalise/log.ts';

const day = { year: 2024, month: 3, day: 5 };
const bare: Activity = {
  origin: { file: { path: '', text: '', locate: () => ({ start: 0, end: 0 }) }, path: [] },
  date: { from: day, to: day, grain: 'day' },
  types: ['专题协商'],
  title: '',
  topics: [],
  committees: [],
  times: { value: new Big(1), scale: '', unit: '次', precision: 'exact' },
  ordinal: undefined,
  ordinals: [],
  place: '',
  attendances: undefined,
  participants: [],
  results: [],
  instructions: [],
  outcome: '',
  tags: [],
  source: '',
  note: '',
  notable: undefined,
  distinct: false,
};

const consultation = {
  name: '专题协商',
  group: '协商',
  unit: '次',
  section: '协商议政',
  verb: '开展',
  ordinal: false,
};
const meeting = { ...consultation, name: '党组会议', group: '会议', verb: '召开' };

test.each([
  ['十届九次常委会议', '召开十届九次常委会议'],
  ['农村电商专题协商会', '召开农村电商专题协商会'],
  ['两会精神报告会', '举办两会精神报告会'],
  ['委员履职培训班', '举办委员履职培训班'],
  ['国庆经典诵读会', '举办国庆经典诵读会'],
  ['“翰墨书香”书法作品展', '举办“翰墨书香”书法作品展'],
  ['助学金发放仪式', '举行助学金发放仪式'],
  ['学雷锋志愿服务活动', '开展学雷锋志愿服务活动'],
  ['停车难问题对口协商', '开展停车难问题对口协商'],
  ['赴外地考察全域旅游工作', '赴外地考察全域旅游工作'],
  ['修订《委员履职考核办法》', '修订《委员履职考核办法》'],
  ['视察重点项目建设', '视察重点项目建设'],
  ['视察情况座谈会', '召开视察情况座谈会'],
  ['临川县政协来访交流', '临川县政协来访交流'],
  ['主席会议成员走访委员', '主席会议成员走访委员'],
  ['外贸企业走访调研', '开展外贸企业走访调研'],
  ['联系乡镇委员走访活动', '开展联系乡镇委员走访活动'],
  ['委员联络站日常值班', '开展委员联络站日常值班'],
  ['《云溪文史》第五辑出版发行', '组织《云溪文史》第五辑出版发行'],
  ['界别群众座谈会。', '召开界别群众座谈会'],
  ['就校园周边环境专题协商', '就校园周边环境开展专题协商'],
  ['就校园周边环境进行专题协商', '就校园周边环境进行专题协商'],
  ['！', '开展专题协商'],
])('puts the title %s into words', (title, doing) => {
  expect(eventWords({ ...bare, title }, [consultation]).doing).toBe(doing);
});

test('names an event without a title by its ordinal and types', () => {
  const types = ['党组会议', '主席会议'];
  expect(eventWords({ ...bare, types, ordinal: 12 }, [meeting]).doing).toBe('召开第十二次党组会议暨主席会议');
  expect(eventWords(bare, [consultation]).doing).toBe('开展专题协商');
});

test('says no verb before a type that is one', () => {
  expect(eventWords({ ...bare, types: ['走访企业'] }, [{ ...consultation, name: '走访企业' }])).toEqual({
    event: '走访企业',
    verb: '',
    doing: '走访企业',
  });
});

test('joins types by 并 where one of them is a predicate', () => {
  const visits = { ...consultation, name: '走访企业' };
  const forum = { ...consultation, name: '座谈会', verb: '召开' };
  const types = ['走访企业', '座谈会'];
  expect(eventWords({ ...bare, types }, [visits, forum]).doing).toBe('走访企业并召开座谈会');
});

test('knows words that begin with who did it', () => {
  expect(beginsWithSubject('临江县政协来访交流')).toBe(true);
  expect(beginsWithSubject('赴外地考察全域旅游工作')).toBe(false);
});
