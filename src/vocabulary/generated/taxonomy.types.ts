// Generated from schemas/ by `npm run generate`. Do not edit.


/**
 * 板块名称。
 */
export type NoName1 = string
/**
 * 初稿用的标题，一行或两行；不写则用名称。
 * 
 * @minItems 1
 */
export type NoName2 = (string | [string, ...(string)[]])
/**
 * 类别名称。
 */
export type NoName4 = string
/**
 * 计数单位，不写为“次”。
 */
export type NoName5 = string
/**
 * 初稿里的默认板块。
 */
export type NoName6 = string
/**
 * 初稿里的默认动词，不写为“开展”。
 */
export type NoName7 = string
/**
 * 类型名称，也是它的次数指标的名称。
 */
export type NoName9 = string
/**
 * 所属类别；类别的次数是各类型之和（一次活动只计一次）。
 */
export type NoName10 = string
/**
 * 计数单位，不写则随类别。
 */
export type NoName11 = string
/**
 * 综述初稿把这类活动写进哪一板块，不写则随类别。
 */
export type NoName12 = string
/**
 * 初稿写次数时用的动词，不写则随类别。
 */
export type NoName13 = string
/**
 * 是否按“第几次”编号的会议；是则检查缺号和重号。
 */
export type NoName14 = boolean
/**
 * 名目名称，也是合计指标的名称。
 */
export type NoName16 = string
/**
 * 计量单位。
 */
export type NoName17 = string
/**
 * 初稿写合计时用的动词；不写则只写名目和数量。
 */
export type NoName18 = string
/**
 * 它是哪一名目的一部分；合计不应超过那一名目。
 */
export type NoName19 = string
/**
 * 环节名称。
 */
export type NoName21 = string
/**
 * 它的件数指标叫什么；不写为“提案”加环节名。
 */
export type NoName22 = string
/**
 * 它是哪一环节的一部分。
 */
export type NoName23 = string
/**
 * 与同属一环节的其他互斥环节不重叠，合起来不超过上一环节。
 */
export type NoName24 = boolean
/**
 * 属于它的互斥环节加起来正好是它：收到=立案+并案+不立案。
 */
export type NoName25 = boolean
/**
 * 它占上一环节的百分比叫什么；不写则没有。
 */
export type NoName26 = string

/**
 * 随程序提供的活动类型、类别、成果名目、板块和提案环节。
 */
export interface WrittenTaxonomyFile {
/**
 * 添加或改写的板块，先后就是综述里的先后。
 */
sections: NoName[]
/**
 * 添加或改写的类别。
 */
groups: NoName3[]
/**
 * 添加或改写的活动类型。
 */
types: NoName8[]
/**
 * 添加或改写的成果名目。
 */
measures: NoName15[]
/**
 * 添加或改写的提案环节。
 */
stages: NoName20[]
}
/**
 * 综述初稿的一个部分。
 */
export interface NoName {
name: NoName1
heading?: NoName2
}
/**
 * 几种活动类型的总称，名称就是合计次数的指标名。
 */
export interface NoName3 {
name: NoName4
unit?: NoName5
section?: NoName6
verb?: NoName7
}
/**
 * 台账里“类型”一栏可以写的名称。
 */
export interface NoName8 {
name: NoName9
group: NoName10
unit?: NoName11
section?: NoName12
verb?: NoName13
ordinal?: NoName14
}
/**
 * 活动“成果”一栏可以写的名目和单位。
 */
export interface NoName15 {
name: NoName16
unit: NoName17
verb?: NoName18
of?: NoName19
}
/**
 * 提案链条中的一环；各地口径不同，在这里声明。
 */
export interface NoName20 {
name: NoName21
figure?: NoName22
of?: NoName23
exclusive?: NoName24
complete?: NoName25
rate?: NoName26
}
