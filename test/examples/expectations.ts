import type { Role } from '../../src/marks/role.ts';

/** What a built example must show. */
export interface Expectation {
  /** File under examples/, without `.yaml`. */
  readonly example: string;
  readonly document: 'summary' | 'plan';
  /** Phrases whose [numbers] are proved by entries of the log. */
  readonly computed: readonly string[];
  /** Phrases whose [numbers] the log can only state. */
  readonly given: readonly string[];
  /** Words without numbers that show the shape: list markers, agenda, committees in brackets. */
  readonly words: readonly string[];
  readonly structure: Structure;
}

/** What the document is made of. */
export interface Structure {
  /** Headings of level 1, 2 and 3. */
  readonly headings: readonly [number, number, number];
  /** Headings below the title that are broken into two lines. */
  readonly twoLines: number;
  /** Body paragraphs, those with a run-in heading among them. */
  readonly paragraphs: number;
  /** Paragraphs and list items that start with a run-in heading. */
  readonly runIns: number;
  /** Items of each numbered list, with the number of its first: [start, items]. */
  readonly lists: readonly (readonly [number, number])[];
  /** Paragraphs of the other roles. */
  readonly roles: Readonly<Partial<Record<Role, number>>>;
}

/** Each example with the figures and the shape of the kind of document that it stands for. */
export const expectations: readonly Expectation[] = [
  {
    example: 'qujing-2018',
    document: 'summary',
    computed: [
      '党组举行中心组专题学习[2次]',
      '市委中心组集中学习[11次]',
      '市政协党组中心组学习[6次]',
      '举办培训讲座[7次]，参训[1000余人次]',
      '围绕全市经济高质量发展，议政性常委会议和界别联组协商接连举行，提出意见建议[165条]',
      '五届三次常委会议就全域旅游、园区经济、绿色食品、科技创新[4个]专题',
      '报送意见建议[24条]',
      '常委会议[6次]',
      '主席会议[11次]',
      '秘书长会议[8次]',
      '专题协商、对口协商、界别协商[55次]',
      '重点调研[12次]',
      '重点视察[9次]',
      '其他履职活动[86次]，提出意见建议[3500余条]',
      '农贸市场[4个]专题',
      '集中协商，提出意见建议[98条]',
      '形成[5方面][17条]意见建议',
      '组织委员[83名]',
      '视察单位[41个]',
      '召开座谈会[24场次]',
      '反映问题[21个]',
      '提出建议[19条]',
      '提案立案[393件]',
      '重点提案[8件]',
      '参与这类活动[10余次]、[136人次]',
      '监督性新闻稿[50余篇]',
      '开展专题调研[13次]',
      '提出[25条]建议',
      '帮扶资金[351万元]',
      '大水池[5个]',
      '蓄水[1万方]',
      '[2400亩]旱地',
      '[677户][3000余人]',
    ],
    given: [
      '学习研讨活动[83次]，参学[2580人次]',
      '[2775名]政协委员',
      '扶贫资金[4209.3万元]',
      '义诊[16965人]',
      '爱心活动[124次]',
      '调研视察报告[50篇]、意见建议[867条]',
      '提交提案[60件]',
    ],
    words: ['珠江网讯（记者 朱洪良）', '筑牢团结奋斗根基　坚决做到“两个维护”'],
    structure: {
      headings: [1, 4, 0],
      twoLines: 0,
      paragraphs: 18,
      runIns: 0,
      lists: [],
      roles: { credit: 1, endnote: 1 },
    },
  },
  {
    example: 'wulian-2016-2020',
    document: 'summary',
    computed: [
      '委员提交民生提案[120多件]',
      '特邀信息员[42名]',
      '社情民意信息[40多条]，省市政协采用[17条]',
      '[7篇]调研报告作出批示',
      '报告会[10次]',
      '表彰优秀委员[152人次]',
      '修订制度[18项]',
      '已出版[5种]',
      '在编[2种]',
    ],
    given: [
      '每位常委联系[4]—[6名]委员',
      '每季度联系至少[10名]群众',
      '每名机关干部联系[20]—[30名]群众',
      '[4年]来委员提交民生提案',
    ],
    words: ['一是绿色发展“年年看、年年议”', '二是优秀传统文化“代代传、代代新”'],
    structure: {
      headings: [1, 4, 0],
      twoLines: 0,
      paragraphs: 14,
      runIns: 12,
      lists: [],
      roles: {},
    },
  },
  {
    example: 'city-2022',
    document: 'plan',
    computed: ['常委会议[4次]', '协商议题[6]个', '调研课题[12]个'],
    given: ['每个平台全年协商不少于[2次]'],
    words: [
      '一、把牢政治方向',
      '五、具体安排',
      '（一）常委会议',
      '（二）协商建言',
      '（三）专题调研',
      '（四）走访政协委员',
      '第一次：审议通过',
      '第二次：通报全市经济运行情况；围绕',
      '第三次：',
      '第四次：',
      '先进制造业集群培育（经科委）',
      '规范校外培训机构管理（文史委）',
      '7—8月，通过座谈交流',
    ],
    structure: {
      headings: [1, 5, 4],
      twoLines: 0,
      paragraphs: 2,
      runIns: 15,
      lists: [
        [1, 3],
        [4, 5],
        [9, 4],
        [13, 3],
        [1, 4],
        [1, 6],
        [1, 12],
      ],
      roles: {},
    },
  },
  {
    example: 'yunnan-2021',
    document: 'summary',
    computed: [
      '为群众办实事[1100余件]',
      '筹措资金[363万元]',
      '花椒基地连片[200亩]',
      '荔枝、枇杷试种[30亩]',
      '脐橙新植[600亩]',
    ],
    given: [
      '[9个]专委会分党组',
      '界别活动组[25个]',
      '[10名]驻村干部',
      '脐橙亩产值能有[7000余元]',
      '协商议事场所[1500余个]，全年开展协商议事[2300余次]',
    ],
    words: [
      '——云南省政协以党建促履职工作综述',
      '——胸怀大局',
      '——协商下沉',
      '——委员当先',
      '吕金平 摄',
      '编辑：李京',
      '关键词：政协 工作 学习',
    ],
    structure: {
      headings: [1, 3, 0],
      twoLines: 0,
      paragraphs: 27,
      runIns: 0,
      lists: [],
      roles: { subtitle: 1, caption: 1, quote: 3, dash: 3, endnote: 2 },
    },
  },
  {
    example: 'changji-2024',
    document: 'summary',
    computed: [
      '请示报告[52件]',
      '制度[29项]',
      '界别委员工作室[7个]',
      '协商议事[近500场次]',
      '化解诉求矛盾[300余件]',
      '企业界代表人士[139名]',
      '专家人才[16名]',
      '意见建议[40余条]',
      '立案提案[293件]全部办结答复，办复率[100%]',
    ],
    given: ['委员联络站[75个]、委员工作室[33个]'],
    words: ['中国昌吉网（记者 高云哲）', '旗帜鲜明讲政治　履职航向更坚定'],
    structure: {
      headings: [1, 4, 0],
      twoLines: 4,
      paragraphs: 15,
      runIns: 3,
      lists: [],
      roles: { credit: 1 },
    },
  },
];
