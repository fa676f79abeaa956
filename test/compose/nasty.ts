import fc from 'fast-check';

/** What YAML, its reader's slips and people's keyboards make of texts. */
const PIECES = [
  '意见建议',
  '围绕全域旅游协商',
  '12条',
  'A1',
  ...[': ', ' #', ':', '#', '：', '; ', '；', '，', '、', ',', ', ', '=', '＝'],
  ...['{{', '}}', '{', '}', '[', ']', '｛', '｝', '［', '］', "'", '"', '“', '”', '‘', '’', '\\', '\\n'],
  ...['-', '- ', '－', '－ ', '—', '——', '• ', '1. ', '1、', '（1）', '①', '·', '|', '>', '|-', '? ', '<<', '---', '...'],
  ...['&a', '*a', '!', '!!str ', '%', '@', '`', '~', '&', '*'],
  ...['是', '否', 'true', 'null', 'Yes', '0123', '1.10', '1e3', '0x1F', '.5', '-3', '2024', '2024-03', '2024-03-05'],
  ...['12345678901234567890', '1,200', '.inf', '.nan', '１２', '0o17'],
  ...['类型：会议', '日期: 2024', 'date:2024', '标题:', '活动: - 日期: 2024-03-05', '年份=2024'],
  ...[' ', '  ', '\t', '\n', '\n\n', '\r', '\r\n', '\u3000', '\u00a0', '\u0085', '\u00ad'],
  ...['\u2028', '\u2029', '\u200b', '\u200d', '\ufeff', '\0', '\v', '\f', '\u007f', '\u009f', '\u202e', '\u2066'],
  ...['\ud83d', '\ude00', '\ufdd0', '\uffff', '\u{1fffe}', '😀', '𠮷', '\ue000'],
];

/** Texts that go wrong wherever something takes them for granted. */
export const nasty: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('长文。'.repeat(200), `${'很长的键'.repeat(300)}`, ''),
);
