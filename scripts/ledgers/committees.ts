import { type Sheet, sheet, type Value } from './sheet.ts';

/** 日期, 类别, 名称, 议题, 人次, 意见建议, 调研报告, 社情民意信息, 批示, 备注; '' for a cell left blank. */
type Line = readonly [
  date: string,
  type: string,
  title: string,
  topic: string,
  attendances: Value,
  proposals: Value,
  reports: Value,
  briefs: Value,
  instruction: string,
  note: string,
];

interface Committee {
  readonly name: string;
  readonly full: string;
  readonly secretary: string;
  readonly quarters: readonly (readonly Line[])[];
}

const COMMITTEES: readonly Committee[] = [
  {
    name: '提案委',
    full: '提案委员会',
    secretary: '周明远',
    quarters: [
      [
        ['1月15日', '专委会会议', '提案委第一次全体会议', '讨论年度工作计划', 14, '', '', '', '', ''],
        [
          '2月27日',
          '提案办理协商',
          '农村供水提案办理协商会',
          '农村供水保障',
          32,
          16,
          '',
          2,
          '',
          '与水务局同办',
        ],
        ['3月12日', '专题调研', '提案办理质量专题调研', '提案办理质量', 18, 12, 1, '', '分管副县长', ''],
      ],
      [
        ['4月9日', '提案督办', '学校食堂提案督办', '学校食堂管理', 15, 8, '', 1, '', ''],
        ['5月22日', '提案督办', '老旧小区加装电梯提案督办', '加装电梯', 21, 11, '', '', '', ''],
        ['6月18日', '专题视察', '提案办理情况专题视察', '提案办理情况', 36, 19, '', '', '县长', ''],
      ],
      [
        ['7月5日', '座谈会', '提案承办单位座谈会', '办理难点', 28, 13, '', '', '', ''],
        ['8月20日', '委员培训', '提案撰写培训班', '怎样写好提案', 85, '', '', '', '', ''],
        ['9月11日', '民主评议', '提案办理民主评议会', '承办单位办理工作', 42, 22, '', 3, '', ''],
      ],
      [
        ['10月24日', '专题调研', '平时提案征集专题调研', '平时提案征集', 16, 9, 1, '', '', ''],
        [
          '11月14日',
          '提案督办',
          '农贸市场合计改造提案督办',
          '农贸市场改造',
          19,
          7,
          '',
          '',
          '',
          '标题里有“合计”的不是合计行',
        ],
        ['12月19日', '专委会会议', '提案委第二次全体会议', '总结全年工作', 13, '', '', '', '', ''],
      ],
    ],
  },
  {
    name: '经济科技委',
    full: '经济和科技委员会',
    secretary: '何雨桐',
    quarters: [
      [
        ['1月18日', '走访企业', '走访云溪工业园企业', '企业用工', 9, 6, '', 1, '', ''],
        ['3月6日', '专题调研', '民营经济发展专题调研', '民营经济发展', 24, 21, 1, '', '县委书记、县长', ''],
      ],
      [
        ['4月17日', '对口协商', '工业园区配套对口协商会', '园区配套', 38, 27, '', 2, '', ''],
        ['5月15日', '考察', '赴柳湾市考察数字农业', '数字农业', 12, 9, 1, '', '', '考察三天'],
        ['6月27日', '专题协商', '县域商业体系专题协商会', '县域商业体系', 56, 34, '', '', '分管副县长', ''],
      ],
      [
        ['7月23日', '界别活动', '科技界委员下乡活动', '农技服务', 31, '', '', '', '', ''],
        ['9月4日', '联合调研', '营商环境联合调研', '营商环境', 27, 18, 1, 1, '', ''],
      ],
      [
        ['10月16日', '座谈会', '中小企业融资座谈会', '中小企业融资', 33, 15, '', '', '', ''],
        ['11月7日', '专项监督', '惠企政策落实专项监督', '惠企政策落实', 22, 14, '', 2, '', ''],
        ['12月5日', '专题讲座', '人工智能专题讲座', '人工智能与地方产业', 120, '', '', '', '', ''],
      ],
    ],
  },
  {
    name: '文化文史和学习委',
    full: '文化文史和学习委员会',
    secretary: '许知秋',
    quarters: [
      [
        ['2月2日', '书画活动', '迎新春书画笔会', '', 45, '', '', '', '', ''],
        ['3月28日', '专题学习', '全国两会精神专题学习', '全国两会精神', 96, '', '', '', '', ''],
      ],
      [
        ['4月23日', '读书活动', '世界读书日委员读书活动', '', 68, '', '', '', '', ''],
        ['5月30日', '专题调研', '古村落保护专题调研', '古村落保护', 17, 13, 1, 1, '分管副县长', ''],
        ['6月13日', '文史征编', '云溪茶史征编座谈', '云溪茶史', 22, '', '', '', '', ''],
      ],
      [
        ['7月18日', '考察', '赴安澜县考察文旅融合', '文旅融合', 11, 7, 1, '', '', ''],
        ['8月29日', '报告会', '地方志报告会', '地方志里的云溪', 130, '', '', '', '', ''],
        ['9月26日', '文史研讨', '红色文化研讨会', '红色文化', 40, 10, '', '', '', ''],
      ],
      [
        ['10月30日', '对口协商', '公共文化服务对口协商会', '公共文化服务', 35, 20, '', 1, '', ''],
        ['12月12日', '专委会会议', '文史学习委全体会议', '总结全年工作', 12, '', '', '', '', ''],
      ],
    ],
  },
];

const HEAD = [
  '序号',
  '时间',
  '活动类别',
  '活动名称',
  '议题',
  '参加人数\n（人次）',
  '成果',
  '',
  '',
  '领导批示',
  '备 注',
];
const PARTS = [
  '',
  '',
  '',
  '',
  '',
  '',
  '意见建议\n（条）',
  '调研报告\n（篇）',
  '社情民意信息\n（条）',
  '',
  '',
];
const QUARTERS = ['一', '二', '三', '四'];

/** 云溪县政协各专委会: a sheet each, merged titles, headings in two rows, quarters, subtotals with formulas, notes. */
export function committeeSheets(): Sheet[] {
  return COMMITTEES.map((committee) => {
    const made = sheet(committee.name);
    made.row([`云溪县政协${committee.full}2024年度工作台账`], 'A:K');
    made.row([`填报单位：${committee.full}`, '', '', '', '', '', '', '', '填报日期：2025年1月3日']);
    const top = made.row(HEAD);
    made.row(PARTS);
    for (const column of 'ABCDEFJK') made.merge(`${column}${top}:${column}${top + 1}`);
    made.merge(`G${top}:I${top}`);
    const subtotals: number[] = [];
    let index = 0;
    for (const [quarter, lines] of committee.quarters.entries()) {
      made.row([`${QUARTERS[quarter]}、第${QUARTERS[quarter]}季度`], 'A:K');
      const first = made.next();
      for (const line of lines) {
        index += 1;
        made.row([index, ...line]);
      }
      const last = made.next() - 1;
      subtotals.push(made.row(['', '', '', '小 计', '', ...sums(lines, first, last)]));
    }
    const all = committee.quarters.flat();
    const plus = (column: string) => subtotals.map((row) => `${column}${row}`).join('+');
    made.row(['', '', '', '合 计', '', ...totals(all, plus)]);
    made.row([]);
    made.row(['注：1.参加人数含列席人员，按人次统计；2.意见建议按报送文稿逐条统计。'], 'A:K');
    made.row([`填表人：${committee.secretary}`, '', '', '审核：沈书航', '', '', '', '联系电话：无']);
    return made.done();
  });
}

/** Sums of the columns of numbers, with the formula that a spreadsheet makes them by. */
function sums(lines: readonly Line[], first: number, last: number): Value[] {
  return totals(lines, (column) => `SUM(${column}${first}:${column}${last})`);
}

function totals(lines: readonly Line[], formula: (column: string) => string): Value[] {
  return [4, 5, 6, 7].map((at, index) => ({
    formula: formula('FGHI'[index] ?? ''),
    value: lines.reduce((sum, line) => sum + Number(line[at] || 0), 0),
  }));
}
