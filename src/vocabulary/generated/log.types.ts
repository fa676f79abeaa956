// Generated from schemas/ by `npm run generate`. Do not edit.


/**
 * 专门委员会，可以只写名称。
 */
export type WrittenCommittee = (string | {
/**
 * 全称。
 */
name: string
/**
 * 简称，台账里写简称也认得。
 */
shortName?: string
})
/**
 * 指标、成果、类型的名称：写作时放进 {{ }} 里。不含空格和 . / ( ) [ ] { } " ' 等半角符号，也不能全是数字。
 */
export type WrittenFigureName = string
/**
 * 日、月、季度、年或起止，一律写数字：2024-03-05、2024-03、2024-Q1、2024、2024-03-05/2024-03-08。
 */
export type WrittenDate = (string | number)
/**
 * 领导批示，可以只写批示人。
 */
export type WrittenInstruction = (string | {
/**
 * 谁作的批示。
 */
by: string
/**
 * 批示要点。
 */
text?: string
})
/**
 * 台账条目证明不了的数：上级统计、别处汇总。可以只写数量。
 */
export type WrittenGiven = (string | number | {
/**
 * 数量和单位。
 */
value: (string | number)
/**
 * 数字覆盖谁；不写为本级。
 */
scope?: string
asOf?: WrittenDate
/**
 * 数字从哪里来。
 */
source?: string
})
/**
 * 一段文字，或若干段落。
 */
export type WrittenBlocks = (string | WrittenBlock[])
/**
 * 一段：直接写文字；或写段首标题加正文、引语、破折段、图注、分列、表格之一。
 */
export type WrittenBlock = (string | {
/**
 * 段首的小标题，不带句号。
 */
runIn?: string
/**
 * 段落文字。
 */
text?: string
/**
 * 引用的话。
 */
quote?: string
/**
 * 以——领起的一段，不用写破折号。
 */
dash?: string
/**
 * 图片说明。
 */
caption?: string
/**
 * 逐条分列。
 */
items?: string[]
/**
 * 分列的序号：1.2.3.、一是二是三是、——。
 */
marker?: ("number" | "hanzi" | "dash")
/**
 * 表头和各行。
 */
table?: {
/**
 * 各列名称。
 */
header: string[]
/**
 * 各行。
 */
rows: (string | number)[][]
}
})
/**
 * 一项工作。
 */
export type WrittenPlanItem = (string | {
/**
 * 段首的小标题，不带序号和句号。
 */
title?: string
/**
 * 一段或几段话。
 */
text: (string | string[])
})

/**
 * 政协办公室一年（或一届）的工作台账。键用英文名或中文标题都可以。
 */
export interface WrittenLog {
/**
 * 台账的年份；跨几年的写 2016-2020。
 */
year: (number | string)
organization?: WrittenOrganization
taxonomy?: WrittenTaxonomy
/**
 * 并入其他文件，可用 * 通配；路径从本文件所在的文件夹算起。
 */
include?: (string | string[])
/**
 * 各项活动。
 */
activities?: WrittenActivity[]
/**
 * 台账条目证明不了的数，键是名称。
 */
givens?: {
[k: string]: WrittenGiven
}
proposals?: WrittenProposals
/**
 * 自己定义的指标，键是名称。
 */
figures?: {
[k: string]: WrittenFigure
}
/**
 * 数与数之间应有的关系，每次检查都核对。
 */
checks?: WrittenCheck[]
summary?: WrittenSummary
plan?: WrittenPlan
}
/**
 * 这是哪一级、哪一届政协。
 */
export interface WrittenOrganization {
/**
 * 单位全称。
 */
name?: string
/**
 * 正文里的称呼。
 */
shortName?: string
/**
 * 省、自治区、市、州、盟、县、区、旗。
 */
level?: ("省" | "自治区" | "市" | "州" | "盟" | "县" | "区" | "旗")
/**
 * 第几届。
 */
term?: string
/**
 * 委员人数，成为指标“委员”。
 */
members?: (string | number)
/**
 * 专门委员会名单；写了名单，活动里出现名单外的就会提示。
 */
committees?: WrittenCommittee[]
}
/**
 * 在内置的活动类型、类别、成果名目、板块之外添加，或按名称改写内置的。
 */
export interface WrittenTaxonomy {
/**
 * 添加或改写的活动类型。
 */
types?: WrittenTaxonomyType[]
/**
 * 添加或改写的类别。
 */
groups?: WrittenTaxonomyGroup[]
/**
 * 添加或改写的成果名目。
 */
measures?: WrittenTaxonomyMeasure[]
/**
 * 添加或改写的板块，先后就是综述里的先后。
 */
sections?: WrittenTaxonomySection[]
/**
 * 添加或改写的提案环节。
 */
stages?: WrittenProposalStage[]
}
/**
 * 台账里“类型”一栏可以写的名称。
 */
export interface WrittenTaxonomyType {
name: WrittenFigureName
group: WrittenFigureName
/**
 * 计数单位，不写则随类别。
 */
unit?: string
/**
 * 综述初稿把这类活动写进哪一板块，不写则随类别。
 */
section?: string
/**
 * 初稿写次数时用的动词，不写则随类别。
 */
verb?: string
/**
 * 是否按“第几次”编号的会议；是则检查缺号和重号。
 */
ordinal?: boolean
}
/**
 * 几种活动类型的总称，名称就是合计次数的指标名。
 */
export interface WrittenTaxonomyGroup {
name: WrittenFigureName
/**
 * 计数单位，不写为“次”。
 */
unit?: string
/**
 * 初稿里的默认板块。
 */
section?: string
/**
 * 初稿里的默认动词，不写为“开展”。
 */
verb?: string
}
/**
 * 活动“成果”一栏可以写的名目和单位。
 */
export interface WrittenTaxonomyMeasure {
name: WrittenFigureName
/**
 * 计量单位。
 */
unit: string
/**
 * 初稿写合计时用的动词；不写则只写名目和数量。
 */
verb?: string
of?: WrittenFigureName
}
/**
 * 综述初稿的一个部分。
 */
export interface WrittenTaxonomySection {
/**
 * 板块名称。
 */
name: string
/**
 * 初稿用的标题，一行或两行；不写则用名称。
 */
heading?: (string | string[])
}
/**
 * 提案链条中的一环；各地口径不同，在这里声明。
 */
export interface WrittenProposalStage {
name: WrittenFigureName
figure?: WrittenFigureName
/**
 * 它是哪一环节的一部分。
 */
of?: string
/**
 * 与同属一环节的其他互斥环节不重叠，合起来不超过上一环节。
 */
exclusive?: boolean
/**
 * 属于它的互斥环节加起来正好是它：收到=立案+并案+不立案。
 */
complete?: boolean
/**
 * 它占上一环节的百分比叫什么；不写则没有。
 */
rate?: string
}
/**
 * 一次活动；或用“次数”让一行代表多次。
 */
export interface WrittenActivity {
date: WrittenDate
/**
 * 活动类型；一次活动算两种类型时写成列表，总数里仍只算一次。
 */
type: (string | string[])
/**
 * 活动名称。
 */
title?: string
/**
 * 议题、课题、主题；可写多个。
 */
topic?: (string | string[])
/**
 * 承办的专委会；可写多个。
 */
committee?: (string | string[])
/**
 * 这一行代表多少次，不写为 1。
 */
times?: (string | number)
/**
 * 会议的序号；不写则从标题里的“第几次”认。
 */
ordinal?: number
/**
 * 在哪里。
 */
place?: string
/**
 * 参加的人次，或参加者名单。
 */
participants?: (string | number | string[])
/**
 * 按名目写成果：名目在“分类”里声明过，单位要一致。
 */
results?: {
[k: string]: string | number
}
/**
 * 投入或协调的资金，合计为指标“资金”。
 */
funds?: (string | number)
/**
 * 得到的领导批示：批示人，或批示人和内容；几件就写成列表。
 */
instructions?: (string | {
/**
 * 谁作的批示。
 */
by: string
/**
 * 批示要点。
 */
text?: string
} | WrittenInstruction[])
/**
 * 通过、决定、推动了什么，一两句话，初稿会照用。
 */
outcome?: string
/**
 * 自定的标签，供指标筛选。
 */
tags?: (string | string[])
/**
 * 依据：文件、纪要、报道。
 */
source?: string
/**
 * 不进正文的说明。
 */
note?: string
/**
 * 是：初稿给它单独一句；否：只计数。不写由程序判断。
 */
notable?: boolean
/**
 * 确认它不是与别的条目重复的同一活动。
 */
distinct?: boolean
}
/**
 * 提案各环节：写合计，或列名单，或都写（会核对）。
 */
export interface WrittenProposals {
/**
 * 各环节的件数，键是环节名。
 */
totals?: {
[k: string]: string | number
}
/**
 * 逐件列出提案。
 */
list?: WrittenProposal[]
}
/**
 * 一件提案。
 */
export interface WrittenProposal {
/**
 * 提案编号。
 */
number?: (string | number)
/**
 * 提案题目。
 */
title: string
/**
 * 提案人或提案单位。
 */
proposer?: string
/**
 * 提案分类。
 */
category?: string
/**
 * 答复单位。
 */
handler?: string
/**
 * 走到了哪些环节；写“办复”就含“立案”“收到”。
 */
stages: (string | string[])
/**
 * 依据：提案登记簿、办理台账。
 */
source?: string
/**
 * 不进正文的说明。
 */
note?: string
}
/**
 * 由别的数算出来的数。写且只写“次数、求和、合计、占比、平均”之一。
 */
export interface WrittenFigure {
count?: WrittenWhere
/**
 * 哪一项成果求和（参加人次也可以），配“筛选”。
 */
sum?: string
where?: WrittenWhere
/**
 * 几个指标相加，单位要一致。
 */
total?: string[]
/**
 * 前一个占后一个的百分比。
 */
ratio?: string[]
/**
 * 前一个除以后一个。
 */
quotient?: string[]
/**
 * 显示用的单位；不写则推得。
 */
unit?: string
/**
 * 显示到十、百、千：3512条取整到 100 显示为 3500余条。
 */
round?: number
/**
 * 占比、平均保留几位小数，四舍五入；不写为 1。
 */
decimals?: number
}
/**
 * 只算符合条件的活动；写了几条就要同时满足几条。
 */
export interface WrittenWhere {
/**
 * 类型或类别，任一即可。
 */
type?: (string | string[])
/**
 * 承办的专委会，任一即可。
 */
committee?: (string | string[])
/**
 * 标签，任一即可。
 */
tag?: (string | string[])
/**
 * 标题或议题里含有的字，任一即可。
 */
contains?: (string | string[])
during?: WrittenDate
}
/**
 * 一项勾稽关系。写且只写“总数、占比、相等、比率、不超过、不少于”之一。凡写指标名的地方，也可以直接写一个数。
 */
export interface WrittenCheck {
/**
 * 这项关系叫什么，只用于提示。
 */
name?: string
/**
 * 等于各分项之和的数。
 */
total?: (string | number)
/**
 * 加起来应等于总数的各项。
 */
parts?: (string | number)[]
/**
 * 各项占分母的百分比，照文稿里写的。
 */
shares?: {
[k: string]: string | number
}
/**
 * 百分比是谁的百分比；一组占比只有一个分母。
 */
of?: (string | number)
/**
 * 占比的尾数怎样取：各自四舍五入；或按最大余额调整，使合计正好是100%。不写为四舍五入。
 */
rounding?: ("half-up" | "largest-remainder")
/**
 * 是：这些项加起来就是分母，占比合计是100%。按最大余额取尾数的总是齐全的。
 */
complete?: boolean
/**
 * 应当相等的几个数。
 */
equal?: (string | number)[]
/**
 * 一个或几个百分比，应当由分母的某个整数得出（259份里得不出59.9%）。
 */
rate?: (string | number | (string | number)[])
/**
 * 要有界限的数。
 */
figure?: (string | number)
/**
 * “指标”不应多于它。
 */
atMost?: (string | number)
/**
 * “指标”不应少于它。
 */
atLeast?: (string | number)
/**
 * 两边至多可以相差多少；不写为零，余、近、约照字面留出余地。
 */
tolerance?: (string | number)
}
/**
 * 工作综述的文字；什么都不写也有初稿，写了哪部分就用哪部分。
 */
export interface WrittenSummary {
/**
 * 新闻体：标题不编号；报告体：一、（一）1.；专题体：带——副标题。
 */
form?: ("press" | "report" | "thematic")
/**
 * 大标题，几行就写几条，按意思断行。
 */
title?: (string | string[])
/**
 * 标题下带破折号的一行，不用写破折号。
 */
subtitle?: string
/**
 * 标题下的作者、记者。
 */
credit?: string
lead?: WrittenBlocks
closing?: WrittenBlocks
/**
 * 文末的发文单位。
 */
signature?: string
/**
 * 文末的日期，照写。
 */
date?: string
/**
 * 附件，先后即编号。
 */
attachments?: WrittenAttachment[]
/**
 * 编辑、关键词等。
 */
endnotes?: (string | string[])
/**
 * 正文各部分；不写则按台账自动起草。
 */
sections?: WrittenSection[]
}
/**
 * 附在正文之后，另起一页。
 */
export interface WrittenAttachment {
/**
 * 附件标题。
 */
title: string
content: WrittenBlocks
}
/**
 * 带标题的一部分，可以再分。
 */
export interface WrittenSection {
/**
 * 一行或两行，不带序号。
 */
heading: (string | string[])
content?: WrittenBlocks
/**
 * 下一级。
 */
sections?: WrittenSection[]
}
/**
 * 工作要点的文字和安排。
 */
export interface WrittenPlan {
/**
 * 要点是哪一年的；不写为台账的年份（跨年台账取末年）。
 */
year?: number
/**
 * 大标题，几行就写几条，按意思断行。
 */
title?: (string | string[])
/**
 * 标题下带破折号的一行，不用写破折号。
 */
subtitle?: string
/**
 * 标题下的作者、记者。
 */
credit?: string
lead?: WrittenBlocks
closing?: WrittenBlocks
/**
 * 文末的发文单位。
 */
signature?: string
/**
 * 文末的日期，照写。
 */
date?: string
/**
 * 附件，先后即编号。
 */
attachments?: WrittenAttachment[]
/**
 * 编辑、关键词等。
 */
endnotes?: (string | string[])
requirement?: WrittenBlocks
/**
 * 事项编号：全文连续，或各部分重新开始；不写为连续。
 */
numbering?: ("continuous" | "each")
/**
 * 各部分。
 */
sections?: WrittenPlanSection[]
arrangements?: WrittenArrangements
}
/**
 * 要点的一部分。
 */
export interface WrittenPlanSection {
/**
 * 一行或两行，不带序号。
 */
heading: (string | string[])
content?: WrittenBlocks
/**
 * 编号的事项。
 */
items?: WrittenPlanItem[]
}
/**
 * 列成清单的年度安排。
 */
export interface WrittenArrangements {
/**
 * 这一部分的标题，不写为“具体安排”。
 */
heading?: string
/**
 * 按种类、按月份或按专委会分组；不写按种类。
 */
groupBy?: ("kind" | "month" | "committee")
/**
 * 各项安排。
 */
entries: WrittenArrangement[]
}
/**
 * 一次会议、一个协商议题、一个调研课题，或一次走访。
 */
export interface WrittenArrangement {
/**
 * 活动类型。
 */
type: string
/**
 * 列在哪个小标题下；不写用类型名。
 */
heading?: string
/**
 * 题目。
 */
title?: string
/**
 * 会议的几项议程。
 */
topic?: (string | string[])
/**
 * 牵头的专委会，写在括号里。
 */
committee?: (string | string[])
date?: WrittenDate
}
