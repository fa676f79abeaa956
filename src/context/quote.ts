/** Kinds of document whose names stand in 《》 whatever they begin with. */
const document = /(办法|方案|条例|规定|规则|细则|通知|纲要|要点|公报|章程)$/u;
/** Kinds of document that are so named only with 关于 in front: 《关于……的建议》. */
const documentAbout = /^关于.*(报告|意见|建议|决定|决议|计划|规划|制度|讲话|倡议书|提案|建议案)$/u;

/** What is studied is named without marks: 全国两会精神. */
const plain = /(精神|重要思想|思想|重要论述|重要讲话|重要指示|重要指示批示|战略部署)$/u;

/**
 * Puts a topic into the marks that befit it: a document's name into 《》, anything else into “”; a topic that
 * carries its own marks, or is a body of thought to study, is left alone. Marks inside are turned into the inner kind (GB/T 15834-2011).
 */
export function quoted(topic: string): string {
  if (isMarked(topic, '《', '》') || isMarked(topic, '“', '”') || plain.test(topic)) return topic;
  if (document.test(topic) || documentAbout.test(topic)) {
    return `《${topic.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
  }
  return `“${topic
    .replace(/^关于(?=.)/u, '')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')}”`;
}

/** Joins topics in their marks; no 、 stands between two marks (GB/T 15834-2011). */
export function joinQuoted(topics: readonly string[]): string {
  return topics
    .map(quoted)
    .join('、')
    .replaceAll(/(?<=[”》])、(?=[“《])/gu, '');
}

/** Whether one pair of marks encloses the whole text. */
function isMarked(text: string, open: string, close: string): boolean {
  return text.startsWith(open) && text.indexOf(close) === text.length - close.length;
}
