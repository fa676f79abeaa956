// Generated from schemas/ by `npm run generate`. Do not edit.


/**
 * 字体名；或分别写中文和西文。
 */
export type WrittenFontFace = (string | {
/**
 * 汉字和中文标点的字体名。
 */
eastAsia?: string
/**
 * 数字和西文字母的字体名。
 */
ascii?: string
})
/**
 * 小标宋、仿宋、楷体、黑体、宋体之一。
 */
export type WrittenFontRole = ("xiaobiaosong" | "fangsong" | "kaiti" | "heiti" | "songti")
/**
 * 号数（三号、小四）或磅数（16）。
 */
export type WrittenSize = (number | string)
/**
 * 六位十六进制数，要加引号；黑为 "000000"，红为 "FF0000"。
 */
export type WrittenColor = string

/**
 * DOCX 的版式。只写要改的项，没写的照 GB/T 9704-2012。键用英文名或中文标题都可以。
 */
export interface WrittenStyle {
/**
 * 纸张、页边距和版心（GB/T 9704-2012 第5章）。
 */
page?: {
/**
 * 纸宽，毫米。A4 为 210（5.1）。
 */
width?: number
/**
 * 纸高，毫米。A4 为 297（5.1）。
 */
height?: number
/**
 * 四边的空白，毫米；版心 156×225（5.2.1）。
 */
margins?: {
/**
 * 天头，毫米；国标 37±1（5.2.1）。
 */
top?: number
/**
 * 下白边，毫米；版心高 225，故为 35（5.2.1）。
 */
bottom?: number
/**
 * 订口，毫米；国标 28±1（5.2.1）。
 */
left?: number
/**
 * 右白边，毫米；版心宽 156，故为 26（5.2.1）。
 */
right?: number
}
/**
 * 一面排几行，行距由此算出；国标 22（5.2.3）。
 */
lines?: number
/**
 * 一行排几字，字距由此算出；国标 28（5.2.3）。
 */
characters?: number
}
/**
 * 各种字体在本单位电脑上的名称。
 */
fonts?: {
xiaobiaosong?: WrittenFontFace
fangsong?: WrittenFontFace
kaiti?: WrittenFontFace
heiti?: WrittenFontFace
songti?: WrittenFontFace
/**
 * 数字和西文字母用的字体；各字体里另写了西文的除外。
 */
latin?: string
}
body?: WrittenParagraph
title?: WrittenParagraph
subtitle?: WrittenParagraph
credit?: WrittenParagraph
salutation?: WrittenParagraph
/**
 * 正文里的结构层次：一、（一）1.（1）（7.3.3）。
 */
headings?: {
level1?: WrittenParagraph
level2?: WrittenParagraph
level3?: WrittenParagraph
level4?: WrittenParagraph
/**
 * 不编号的标题分两行写时居中，不缩进。国标未规定，新闻体常用。
 */
centerTwoLines?: boolean
}
runIn?: WrittenEmphasis
strong?: WrittenEmphasis
emphasis?: WrittenEmphasis
quote?: WrittenParagraph
dash?: WrittenParagraph
caption?: WrittenParagraph
attachmentNote?: WrittenParagraph
/**
 * 署名和成文日期（7.3.5）。
 */
signature?: {
font?: WrittenFontRole
size?: WrittenSize
color?: WrittenColor
/**
 * 与正文之间空几行（7.3.5.2）。
 */
linesBefore?: number
/**
 * 右空几字；不盖章时署名右空二字（7.3.5.2），盖章时日期右空四字（7.3.5.1）。
 */
right?: number
/**
 * 不盖章时，日期首字比署名首字右移几字（7.3.5.2）。
 */
shift?: number
/**
 * 是否盖章；盖章时署名在日期上居中（7.3.5.1）。
 */
seal?: boolean
}
attachment?: WrittenParagraph
endnote?: WrittenParagraph
/**
 * 表格通栏，表头每面重复。国标只规定横表的方向（7.6），字体字号为通行做法。
 */
table?: {
font?: WrittenFontRole
headerFont?: WrittenFontRole
size?: WrittenSize
color?: WrittenColor
/**
 * 表内行距，磅。
 */
lineHeight?: number
/**
 * 表线粗细，磅。
 */
border?: number
}
/**
 * 4号半角宋体数字，左右各放一条一字线，单页居右空一字，双页居左空一字（7.5）。
 */
pageNumber?: {
/**
 * {page} 处是页码；写空字符串就不要页码（7.5）。
 */
format?: string
font?: WrittenFontRole
size?: WrittenSize
color?: WrittenColor
/**
 * outside 单页右双页左、center 居中、left 左、right 右（7.5）。
 */
position?: ("outside" | "center" | "left" | "right")
/**
 * 离版心边几字，按页码字号算（7.5）。
 */
indent?: number
/**
 * 一字线上距版心下边缘，毫米；国标 7（7.5）。
 */
distance?: number
}
/**
 * 〔待补：…〕的底色，定稿前好找。
 */
gap?: ("yellow" | "cyan" | "green" | "lightGray" | "none")
}
/**
 * 一类段落的样子。
 */
export interface WrittenParagraph {
font?: WrittenFontRole
size?: WrittenSize
color?: WrittenColor
/**
 * 是否加粗。国标各级标题都不加粗。
 */
bold?: boolean
/**
 * left 左、center 居中、right 右、both 两端。
 */
align?: ("left" | "center" | "right" | "both")
/**
 * 首行左空几字。
 */
indent?: number
/**
 * 上面空几行。
 */
linesBefore?: number
/**
 * 下面空几行。
 */
linesAfter?: number
}
/**
 * 段落里一部分文字的样子，没写的随段落。
 */
export interface WrittenEmphasis {
font?: WrittenFontRole
/**
 * 是否加粗。
 */
bold?: boolean
}
