import { parseMarkdown } from '../../src/document/parse-markdown.ts';
import { BREAK, figureMark, gapMark, roleMark } from '../../src/marks/marks.ts';

const sentence =
  '围绕中心服务大局是人民政协履行职能的基本要求，一年来，委员深入基层一线开展调查研究，提出许多意见建议。';

const rows = Array.from(
  { length: 25 },
  (_, index) =>
    `| ${index + 1} | 2024年${(index % 12) + 1}月 | 第${index + 1}次会议 | 学习贯彻有关会议精神，审议通过有关人事事项 |`,
);

/** A document of several pages with every kind of block, as Markdown with marks. */
export const everyBlockMarkdown = `# 政协某某县委员会${BREAK}2024年工作综述

${roleMark('subtitle')}——在新起点上推动县政协工作发展

${roleMark('credit')}县政协办公室

${roleMark('salutation')}各乡镇政协联络组，县政协各专门委员会：

召开常委会议${figureMark('常委会议', '6次')}，提出“意见建议”${figureMark('意见建议', '3500余条')}……帮扶资金——${figureMark('资金', '4209.3万元')}。${sentence.repeat(3)}

## 坚持党的领导${BREAK}把牢正确政治方向

**强化理论武装**。${sentence.repeat(2)}${gapMark('学习次数')}。

## 一、聚焦中心任务${BREAK}提升协商质效

### （一）深入协商议政

#### 1.专题协商

##### （1）会前调研

${sentence}**加粗文字**和*强调文字*，使用WPS Office与Word 2016软件，占比89.95%，\\<5 & "引号"。

${roleMark('quote')}有委员说：“成段的引文成段的引文成段的引文成段的引文成段的引文成段的引文。”

${roleMark('dash')}——破折段。${sentence}

1. 第一项，${sentence}
2. **抓好第二项**。${sentence}
   1. 下一层
   2. 又一层

- 无序项

> 引用的文字，${sentence}

${roleMark('caption')}表1　重要会议一览

| 序号 | 时间 | 会议名称 | 主要内容 |
| --- | --- | --- | --- |
${rows.join('\n')}

${sentence.repeat(40)}

${roleMark('attachment-note')}附件：1.2024年县政协重要会议和重要活动一览表以及各专门委员会调研视察协商情况汇总表

${roleMark('attachment-note')}2.提案办理情况

${roleMark('signature')}政协某某县委员会办公室

${roleMark('date')}2024年12月30日

${roleMark('endnote')}编辑：某某

${roleMark('attachment')}附件1

# 重要会议一览表

${sentence}
`;

/** The same, parsed. */
export const everyBlock = parseMarkdown(everyBlockMarkdown);
