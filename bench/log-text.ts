/**
 * A made-up log of `size` activities spread over a year, the same for the same size: types in turn, every
 * fifth with results, every seventh with names. Meetings carry no ordinals and every title is its own, so
 * that the rules have nothing to say.
 */
export function logText(size: number): string {
  const types = [
    '专题协商',
    '对口协商',
    '专题调研',
    '专题视察',
    '座谈会',
    '学习研讨',
    '走访委员',
    '委员培训',
  ];
  const committees = ['提案委', '经济委', '社法委', '文史委'];
  const lines = [
    'year: 2024',
    'organization:',
    '  name: 政协测试县委员会',
    '  shortName: 县政协',
    '  level: 县',
    `  committees: [${committees.join(', ')}]`,
    'activities:',
  ];
  for (let index = 0; index < size; index += 1) {
    const month = String((index % 12) + 1).padStart(2, '0');
    const day = String((index % 28) + 1).padStart(2, '0');
    lines.push(
      `  - date: 2024-${month}-${day}`,
      `    type: ${types[index % types.length]}`,
      `    title: 第${index + 1}号课题的活动`,
      `    committee: ${committees[index % committees.length]}`,
      `    participants: ${index % 7 === 0 ? `[委员${index}, 委员${index + 1}]` : `${(index % 40) + 5}人次`}`,
    );
    if (index % 5 === 0) lines.push(`    results: { 意见建议: ${(index % 9) + 1}条 }`);
  }
  return `${lines.join('\n')}\n`;
}
