import { dash } from '../../src/proofread/marks/dash.ts';
import { ellipsis, ellipsisEtc } from '../../src/proofread/marks/ellipsis.ts';
import { halfWidthMarks } from '../../src/proofread/marks/half-width.ts';
import { heading } from '../../src/proofread/marks/heading.ts';
import { listComma } from '../../src/proofread/marks/list-comma.ts';
import { nestedQuotes, nestedTitles } from '../../src/proofread/marks/nested.ts';
import { arabicNumber, bracketedNumber, hanziNumber, numberWord } from '../../src/proofread/marks/numbers.ts';
import { space } from '../../src/proofread/marks/space.ts';
import { holdsTo } from './slips.ts';

holdsTo('mark-quotes', nestedQuotes, {
  bad: {
    '开通“学“七一”讲话”读书群': '“七一” → ‘七一’',
    '“甲‘乙’“丙””': '“丙” → ‘丙’',
    '“甲“乙“丙”丁”戊”': '“乙“丙”丁” → ‘乙“丙”丁’',
  },
  good: [
    '开通“学‘七一’讲话”读书群',
    '坚持“一委一品”“双向发力”',
    '“甲“乙',
    '“甲‘乙“丙”丁’戊”',
    '“甲”‘乙’“丙”',
  ],
});

holdsTo('mark-titles', nestedTitles, {
  bad: { '印发《关于《政协章程》修正案的决议》': '《政协章程》 → 〈政协章程〉' },
  good: ['印发《关于〈政协章程〉修正案的决议》', '《甲》《乙》', '《甲〈乙《丙》〉》'],
});

holdsTo('mark-dash', dash, {
  bad: {
    '—围绕中心服务大局，积极履职': '— → ——',
    '打造了协商的新样板—“有事好商量”平台': '— → ——',
    '以更实的举措，—推动落实': '— → ——',
    '人民政协的初心—这是我们的根': '— → ——',
    '协商民主--专题综述': '-- → ——',
  },
  good: [
    '——围绕中心服务大局',
    '2021—2025年规划',
    '北京—上海高铁',
    '政协党组—机关党组—机关党委',
    '“国网”—“省网”互联',
    '每位常委联系4—6名委员',
    '7—8月，走访委员',
    '中国—东盟合作',
    '新样板——“有事好商量”平台',
    '-- 2024 --',
  ],
});

holdsTo('mark-ellipsis', ellipsis, {
  bad: {
    '开展调研…一件件提案': '… → ……',
    '开展调研...一件件提案': '... → ……',
    '开展调研。。。': '。。。 → ……',
    '开展调研......': '...... → ……',
    开展调研···: '··· → ……',
  },
  good: [
    '开展调研……一件件提案',
    '诗行…………',
    '第一章......3',
    '第一章...... 3',
    '第一章 …………… 12',
    'and so on...',
    '阿不都·热合曼',
    '版本1...3',
    '增长0.5%。',
  ],
});

holdsTo('mark-ellipsis-etc', ellipsisEtc, {
  bad: {
    '调研、视察、协商……等活动': '……等 → 等',
    '调研、视察……等等': '……等等 → 等等',
    '调研、视察等……': '等…… → 等',
  },
  good: ['调研、视察、协商……', '调研、视察等活动', '他说……等待着', '“……”等提案', '人人平等……', '……等到春天'],
});

holdsTo('mark-list-comma', listComma, {
  bad: { '开展“甲”、“乙”活动': '”、“ → ”“', '印发《甲》、《乙》': '》、《 → 》《' },
  good: [
    '开展“甲”“乙”活动',
    '印发《甲》《乙》',
    '增强“四个意识”、坚定“四个自信”',
    '《甲》（试行）、《乙》',
    '《甲》、“乙”',
  ],
});

holdsTo('mark-half-width', halfWidthMarks, {
  bad: {
    '召开会议6次,提出建议': ', → ，',
    '增长12.5%,比上年': ', → ，',
    '如下:一是加强学习;二是': ': → ：；; → ；',
    '行不行?行!': '? → ？；! → ！',
    '办法(试行)印发': '(试行) → （试行）',
    '办法（试行)印发': '（试行) → （试行）',
    '开展"有事好商量"活动': '"有事好商量" → “有事好商量”',
    '会议圆满结束.': '. → 。',
    '国内生产总值(GDP)增长': '(GDP) → （GDP）',
    '时间: 2024年': ': → ：',
  },
  good: [
    '召开会议6次，提出建议',
    '共3,500件，比例3:1',
    '上午9:30开会',
    '政发(2024)3号',
    '网址为http://a.cn',
    '1.加强学习',
    '阿不都.热合曼委员',
    'Hello, world!',
    '(1)加强学习',
    'f(x)',
    '5.34(m2)',
    '一.加强',
    '',
  ],
});

holdsTo(
  'mark-heading',
  heading,
  {
    bad: { '一、加强理论学习。': '理论学习。 → 理论学习', '学习；': '学习； → 学习' },
    good: [
      '一、加强理论学习',
      '（一）加强学习。坚持每月一学。',
      '发展为了谁？',
      '名城、名镇、',
      { kind: 'paragraph', text: '一、加强理论学习。' },
      { kind: 'cell', text: '完成。' },
    ],
  },
  'heading',
);

holdsTo('mark-number-bracketed', bracketedNumber, {
  bad: { '（一）、加强学习': '（一）、 → （一）', '(2)，加强学习': '(2)， → (2)' },
  good: [
    '（一）加强学习',
    '（1）加强学习',
    '见附件（一），请办理',
    '（试行）、（暂行）办法',
    '（四）、（五）项工作',
  ],
});

holdsTo('mark-number-arabic', arabicNumber, {
  bad: { '1、加强学习': '1、 → 1.', '12，加强学习': '12， → 12.' },
  good: [
    '1.加强学习',
    '1. 加强学习',
    '7、8月份，走访委员',
    '2024年，加强学习',
    { kind: 'cell', text: '1、甲' },
  ],
});

holdsTo('mark-number-hanzi', hanziNumber, {
  bad: { '一，加强学习': '一， → 一、', '二.加强学习': '二. → 二、', '三：“甲”': '三： → 三、' },
  good: ['一、加强学习', '一是加强学习', '十二届三次会议', '一', { kind: 'cell', text: '一，甲' }],
});

holdsTo('mark-number-word', numberWord, {
  bad: { '第一、加强学习': '第一、 → 第一，', '有三点：首先、加强学习': '首先、 → 首先，' },
  good: ['第一，加强学习', '第一、二、三产业', '第一、第二季度', '坚持质量第一、服务至上', '首先要学习'],
});

holdsTo('mark-space', space, {
  bad: {
    '一年来，召开 会议，研究工作。': '召开 会议 → 召开会议',
    '全年组织开展协商议政　取得实效。': '议政　取得 → 议政取得',
  },
  good: [
    '召开会议，研究工作。',
    '先后组织“坚定信心 实现崛起”活动。',
    '关键词：政协 工作 学习提高',
    '委员王 伟、李 强出席。',
    '（记者 高云哲）近日，会议召开。',
    '党史学习教育。吕金平 摄',
    { kind: 'heading', text: '强化思想引领　筑牢共同基础，' },
    '2024 年召开 AI 会议。',
    '第十五条 委员应当履职，遵守章程。',
    '工作摘要 全年召开会议6次。',
  ],
});
