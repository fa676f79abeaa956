/** A log without a fault, with content for a 综述 only. */
export const GOOD = `year: 2024
organization: { name: 政协某某县委员会, shortName: 县政协 }
activities:
  - date: 2024-03-05
    type: 常委会议
    title: 县政协常委会议
    results: { 意见建议: 12条 }
  - { date: 2024-03-20, type: 主席会议, title: 县政协主席会议 }
  - date: 2024-06-05
    type: 专题协商
    title: 乡村产业协商会
    results: { 意见建议: 3500余条 }
`;

/** The same with a plan. */
export const WITH_PLAN = `${GOOD}plan:
  requirement: 坚持团结和民主两大主题。
  sections:
    - { heading: 加强学习, items: [{ title: 深化学习, text: 坚持集体学习。 }] }
`;

/** Two mistakes: an unknown field and a date in another spelling. */
export const BAD = `year: 2024
activities:
  - { date: 2024-03-05, tpye: 常委会议 }
  - { date: 2024.3.6, type: 主席会议 }
`;
