import { describe, expect, it } from 'vitest';
import { column, type Given, proposal } from './one-row.ts';

describe('a proposal', () => {
  it('has its fields, and the rest in its note', () => {
    const { value, cells } = proposal([
      column('number', { text: '001', number: '1' }),
      column('title', '关于加强养老服务的建议'),
      column('proposer', '张三、李四'),
      column('handler', '县民政局、县财政局'),
      column('category', '社会事业'),
      column('stages', '已办复', '', '办理情况'),
      column('other', '2024年6月', '', '办复日期'),
      column('other', '13900000000', '', '电话'),
    ]);
    expect(value).toEqual({
      number: '001',
      title: '关于加强养老服务的建议',
      proposer: '张三、李四',
      category: '社会事业',
      handler: '县民政局、县财政局',
      stages: '办复',
      source: '台账.xlsx!常委会!A12',
      note: '办复日期：2024年6月；电话：13900000000',
    });
    expect(cells.get('stages')?.text).toBe('已办复');
  });

  it.each<[Given, string | string[], string?]>([
    ['办复', '办复'],
    ['已办复', '办复'],
    ['已办结', '办复'],
    ['已答复', '办复'],
    ['立案', '立案'],
    ['予以立案', '立案'],
    ['审查立案', '立案'],
    ['不立案', '不立案'],
    ['并案', '并案'],
    ['重点提案', '重点'],
    ['重点提案√', '重点'],
    ['办复、重点', ['办复', '重点']],
    ['已立案，办理中', '立案', '办理情况：已立案，办理中'],
    // Nothing is concluded from what has not come about.
    ['未办复', '收到', '办理情况：未办复'],
    ['未立案', '收到', '办理情况：未立案'],
    ['正在办理', '收到', '办理情况：正在办理'],
    ['A类', '收到', '办理情况：A类'],
    ['办夏', '办夏'],
    ['并案（并入001号）', '并案', '办理情况：并案（并入001号）'],
    ['办复（未满意）', '收到', '办理情况：办复（未满意）'],
    ['', '收到'],
  ])('that %j is %j', (given, stages, note) => {
    const { value, inferred } = proposal([column('stages', given, '', '办理情况'), column('title', '甲')]);
    expect(value.stages).toEqual(stages);
    expect(value.note).toBe(note);
    expect(inferred.get('stages')).toBe(stages === '收到' ? '列入名单' : undefined);
  });

  it.each<[string, Given, string, string?]>([
    ['立案', '是', '立案'],
    ['立案', '√', '立案'],
    ['立案', '立案', '立案'],
    ['立案', '已立案', '立案'],
    ['立案', '不立案', '不立案', '列：不立案'],
    ['立案', '并案', '并案', '列：并案'],
    ['立案', '否', '收到', '列：否'],
    ['立案', '×', '收到', '列：×'],
    ['办复', '6月20日', '办复', '列：6月20日'],
    ['满意', '满意', '满意'],
    ['满意', '基本满意', '收到', '列：基本满意'],
    ['满意', '不满意', '收到', '列：不满意'],
    ['重点', '', '收到'],
  ])('with %j below a column for %j', (stage, given, stages, note) => {
    const { value } = proposal([column(`stages/${stage}`, given, '', '列'), column('title', '甲')]);
    expect(value.stages).toEqual(stages);
    expect(value.note).toBe(note);
  });

  it('without a title has none, for validation to complain', () => {
    expect(proposal([column('number', 12)]).value).toEqual({
      number: 12,
      stages: '收到',
      source: '台账.xlsx!常委会!A12',
    });
  });
});
