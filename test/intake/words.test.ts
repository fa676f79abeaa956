import { describe, expect, it } from 'vitest';
import { activity, column, type Given, type GivenColumn } from './one-row.ts';

describe('activity types', () => {
  it.each<[string, string | string[], string?]>([
    ['常委会议', '常委会议'],
    ['常委会', '常委会议'],
    ['常委会会议', '常委会议'],
    ['主席会', '主席会议'],
    ['理论学习中心组学习', '中心组学习'],
    ['专题协商会', '专题协商'],
    ['专题调研活动', '专题调研'],
    ['专题议政性常委会议', '专题议政性常委会议'],
    [' 专题 协商 ', '专题协商'],
    ['党组会议、主席会议', ['党组会议', '主席会议']],
    ['党组会议；主席会议', ['党组会议', '主席会议']],
    ['党组会议/主席会议', ['党组会议', '主席会议']],
    ['党组会议暨主席会议', ['党组会议', '主席会议']],
    ['党组会议\n主席会议', ['党组会议', '主席会议']],
    ['主席会议、主席会议', '主席会议'],
    // Several types are such: left for a person to say.
    ['调研', '调研'],
    ['专题协商、茶话会', ['专题协商', '茶话会']],
    ['学习和座谈', '学习和座谈'],
    ['列席县政府全体会议', '列席县政府全体会议'],
  ])('%j → %j', (given, expected) => {
    const { value, cells, inferred } = activity([column('type', given), column('title', '甲')]);
    expect(value.type).toEqual(expected);
    expect(value.note).toBeUndefined();
    expect(cells.get('type')?.text).toBe(given);
    expect(cells.has('type/1')).toBe(Array.isArray(expected));
    expect(inferred.size).toBe(0);
  });

  it.each<[string, string | string[]]>([
    ['十届十二次常委会议', '常委会议'],
    ['第66次主席会议', '主席会议'],
    ['县政协第十届委员会常务委员会第十二次会议', '县政协第十届委员会常务委员会第十二次会议'],
    ['县政协常委会第十二次会议', '常委会议'],
    ['常委会议（扩大）', '常委会议'],
    ['经济委专题协商', '专题协商'],
    ['党组第5次会议暨第66次主席会议', '主席会议'],
  ])('%j says more: the title, where there is none; else the note', (given, expected) => {
    const alone = activity([column('type', given, '', '类型')]).value;
    const beside = activity([column('type', given, '', '类型'), column('title', '甲')]).value;
    expect(alone.type).toEqual(expected);
    expect(beside.type).toEqual(expected);
    if (expected === given) return;
    expect(alone.title).toBe(given);
    expect(alone.note).toBeUndefined();
    expect(beside.title).toBe('甲');
    expect(beside.note).toBe(`类型：${given}`);
  });

  const sheet = { type: { value: '专题协商', where: '工作表名“专题协商”' } };

  it('a sheet says it for rows that do not, and that is told', () => {
    const { value, inferred } = activity([column('title', '城区停车座谈会')], { setting: sheet });
    expect(value.type).toBe('专题协商');
    expect(inferred.get('type')).toBe('工作表名“专题协商”');
  });

  it('but not which of a group, where the title does', () => {
    const { value, inferred } = activity([column('title', '养老服务对口协商会')], { setting: sheet });
    expect(value.type).toBe('对口协商');
    expect(inferred.get('type')).toBe('标题');
  });

  it.each<[string, string, string, string | undefined]>([
    ['调研', '乡村产业专题调研', '专题调研', '标题'],
    ['调研', '停车难问题', '调研', undefined],
    ['协商', '停车难问题', '专题协商', '工作表名“专题协商”'],
    ['协商', '养老服务对口协商会', '对口协商', '标题'],
    ['学习', '两会精神报告会', '报告会', '标题'],
    ['专题视察', '乡村产业专题调研', '专题视察', undefined],
  ])('the cell %j with the title %j: %j', (given, title, expected, where) => {
    const { value, inferred } = activity([column('type', given, '', '类型'), column('title', title)], {
      setting: sheet,
    });
    expect(value.type).toBe(expected);
    expect(inferred.get('type')).toBe(where);
    // What the type does not say any more is kept.
    expect(value.note).toBe(expected.includes(given) || given === expected ? undefined : `类型：${given}`);
  });

  it('not for rows that do', () => {
    const { value, inferred } = activity([column('type', '座谈会')], { setting: sheet });
    expect(value.type).toBe('座谈会');
    expect(inferred.size).toBe(0);
  });

  it.each<[string, string | string[] | undefined]>([
    ['县政协十届十二次常委会议', '常委会议'],
    ['政协云溪县第十届委员会第三次全体会议', '全体会议'],
    ['县政协党组会议暨第66次主席会议', ['党组会议', '主席会议']],
    ['乡村产业发展专题协商会', '专题协商'],
    ['专题协商：城区停车设施建设', '专题协商'],
    ['赴云溪镇调研', undefined],
    ['传达学习省政协常委会议精神', undefined],
    ['列席县政府全体会议', undefined],
    ['专题协商筹备', undefined],
  ])('the title %j says %j', (title, expected) => {
    const { value, inferred, cells } = activity([column('title', title)]);
    expect(value.type).toEqual(expected);
    expect(inferred.get('type')).toBe(expected === undefined ? undefined : '标题');
    expect(cells.get('type')?.text).toBe(expected === undefined ? undefined : title);
  });
});

describe('lists', () => {
  it.each<[string, string, unknown]>([
    ['committee', '经济委、农业委', ['经济委', '农业委']],
    ['committee', '经济委', '经济委'],
    ['committee', '经济委/农业委；提案委', ['经济委', '农业委', '提案委']],
    ['tags', '产业，民生', ['产业', '民生']],
    ['topic', '推进乡村产业发展、停车设施建设', '推进乡村产业发展、停车设施建设'],
    ['topic', '推进乡村产业发展；停车设施建设', ['推进乡村产业发展', '停车设施建设']],
    ['topic', '1.推进乡村产业发展\n2.停车设施建设', ['推进乡村产业发展', '停车设施建设']],
    ['topic', '一、推进乡村产业发展；二、停车设施建设', ['推进乡村产业发展', '停车设施建设']],
    ['topic', '①推进乡村产业发展②停车设施建设', '①推进乡村产业发展②停车设施建设'],
    ['topic', '2.推进乡村产业发展\n5.停车设施建设', ['2.推进乡村产业发展', '5.停车设施建设']],
    ['topic', '5.3亿元项目\n乡村产业', ['5.3亿元项目', '乡村产业']],
    ['topic', '甲；乙\n', '甲；乙'],
    ['tags', '无', undefined],
  ])('%s %j → %j', (field, given, expected) => {
    const { value, cells } = activity([column(field, given)]);
    expect((value as unknown as Record<string, unknown>)[field]).toEqual(expected);
    if (Array.isArray(expected)) expect(cells.get(`${field}/1`)?.text).toBe(given);
  });

  it('a committee that a section says', () => {
    const setting = { committee: { value: '提案委', where: '第5行“提案委”' } };
    expect(activity([column('title', '甲')], { setting }).value.committee).toBe('提案委');
    expect(activity([column('committee', '经济委')], { setting }).value.committee).toBe('经济委');
  });
});

describe('written instructions', () => {
  it.each<[Given, unknown, string?]>([
    ['县委书记', '县委书记'],
    ['县委书记、县长', ['县委书记', '县长']],
    ['县委书记：请农业农村局研究', { by: '县委书记', text: '请农业农村局研究' }],
    [
      '1.县委书记：请研究；\n2.县长：请办理',
      [
        { by: '县委书记', text: '请研究' },
        { by: '县长', text: '请办理' },
      ],
    ],
    ['县长批示：请民政局研究', { by: '县长', text: '请民政局研究' }],
    ['有关批示：请研究', { by: '有关批示', text: '请研究' }],
    ['县委书记作出批示，要求抓好落实', '县委书记作出批示，要求抓好落实'],
    ['是', undefined, '批示：是'],
    ['无', undefined],
  ])('%j → %j', (given, expected, note) => {
    const { value } = activity([column('instructions', given, '', '批示')]);
    expect(value.instructions).toEqual(expected);
    expect(value.note).toBe(note);
  });

  it('a number of them is complained of, for a log counts them by their authors', () => {
    const { value, cells } = activity([column('instructions', 2, '件')]);
    expect(value).not.toHaveProperty('instructions');
    expect(value.results).toEqual({ 批示: '2件' });
    expect(cells.get('results/批示')?.text).toBe('2');
  });
});

describe('ordinals', () => {
  it.each<[Given, number | undefined, string?]>([
    [12, 12],
    ['第12次', 12],
    ['第十二次', 12],
    ['第十二次会议', 12],
    ['十二', 12],
    ['十届十二次', 12, '届次：十届十二次'],
    ['第12、13次', undefined, '届次：第12、13次'],
    ['扩大', undefined, '届次：扩大'],
  ])('%j → %s', (given, expected, note) => {
    const { value } = activity([column('ordinal', given, '', '届次')]);
    expect(value.ordinal).toBe(expected);
    expect(value.note).toBe(note);
  });
});

describe('yes and no', () => {
  it.each<[Given, boolean | undefined, string?]>([
    ['是', true],
    ['√', true],
    [1, true],
    ['重点', true],
    ['否', false],
    ['×', false],
    ['', undefined],
    ['—', undefined],
    ['县级', undefined, '重点：县级'],
  ])('%j → %s', (given, expected, note) => {
    const { value } = activity([column('notable', given, '', '重点')]);
    expect(value.notable).toBe(expected);
    expect(value.note).toBe(note);
  });
});

describe('results in words', () => {
  it.each<[string, Record<string, string> | undefined, string?]>([
    ['意见建议12条、调研报告1篇', { 意见建议: '12条', 调研报告: '1篇' }],
    ['提出意见建议12条，形成调研报告1篇。', { 意见建议: '12条', 调研报告: '1篇' }],
    ['意见建议：12条\n调研报告：1篇', { 意见建议: '12条', 调研报告: '1篇' }],
    ['12条意见建议', { 意见建议: '12条' }],
    ['社情民意３条', { 社情民意信息: '3条' }],
    ['意见建议12条，推动新建停车位320个', { 意见建议: '12条' }, '推动新建停车位320个'],
    ['推动新建停车位320个', undefined, '推动新建停车位320个'],
    ['采纳意见建议5条', undefined, '采纳意见建议5条'],
    ['意见建议12件', undefined, '意见建议12件'],
    ['意见建议12条、意见建议3条', { 意见建议: '12条' }, '意见建议3条'],
    ['无', undefined],
  ])('%j', (given, results, outcome) => {
    const { value, cells } = activity([column('results', given, '', '成果')]);
    expect(value.results).toEqual(results);
    expect(value.outcome).toBe(outcome);
    expect(cells.get('outcome')?.text).toBe(outcome === undefined ? undefined : given);
  });

  it('do not say again what a column of its own says', () => {
    const { value } = activity([
      column('results/意见建议', 12),
      column('results', '意见建议12条', '', '成果'),
    ]);
    expect(value.results).toEqual({ 意见建议: '12条' });
    expect(value.note).toBe('成果：意见建议12条');
  });

  it('leave the outcome to a column of its own', () => {
    const { value } = activity([column('outcome', '推动立法'), column('results', '出台办法', '', '成果')]);
    expect(value.outcome).toBe('推动立法');
    expect(value.note).toBe('成果：出台办法');
  });
});

describe('source and note', () => {
  const columns = (source: string): GivenColumn[] => [column('title', '甲'), column('source', source)];

  it.each([
    ['', '台账.xlsx!常委会!A12'],
    ['会议纪要第12期', '会议纪要第12期；台账.xlsx!常委会!A12'],
    ['会议纪要第12期；旧账.xlsx!Sheet1!B7', '会议纪要第12期；旧账.xlsx!Sheet1!B7'],
    ['旧账.xls!常委会!AA120', '旧账.xls!常委会!AA120'],
    ['我的!台账；改.xlsx!甲；乙!A3', '我的!台账；改.xlsx!甲；乙!A3'],
    ['台账.txt!!A3', '台账.txt!!A3'],
    ['见A3！', '见A3！；台账.xlsx!常委会!A12'],
  ])('%j → %j', (given, expected) => {
    expect(activity(columns(given)).value.source).toBe(expected);
  });

  it('the note has its own text first, then what no field takes, by columns', () => {
    const { value, cells } = activity([
      column('other', '张三', '', '经办人'),
      column('note', '改期一次', '', '备注'),
      column('other', '无', '', '附件'),
      column('other', 3, '', '媒体报道（篇）'),
      column('index', 12, '', '序号'),
      column('index', '补', '', '序号'),
    ]);
    expect(value.note).toBe('改期一次；经办人：张三；媒体报道（篇）：3；序号：补');
    expect(cells.get('note')?.text).toBe('改期一次');
  });
});
