import { groupBy } from '../../compute/group-by.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Statement } from './statement.ts';

/**
 * The numbers of tables that have a row each with a name and one number (协商议事活动 │ 120+场). What stands in wider
 * tables may be of any year or body that a heading of its column names.
 */
export function cellsOf({ passages }: Manuscript, mentions: readonly Mention[]): Statement[] {
  const byPassage = groupBy(mentions, ({ passage }) => passage);
  const onlyMention = (index: number): Mention | undefined => {
    const passage = passages[index];
    const [mention, ...more] = (passage?.kind === 'cell' && byPassage.get(passage)) || [];
    return mention?.text === passage?.text.trim() && more.length === 0 ? mention : undefined;
  };
  return passages.flatMap((name, index): Statement[] => {
    const mention = onlyMention(index + 1);
    if (name.kind !== 'cell' || !mention || byPassage.has(name) || onlyMention(index + 2)) return [];
    const label = name.text.trim().replace(/[（(][^（()）]{1,4}[）)]$/u, '');
    return [{ mention, label, words: label, isAnnual: true, isTotal: true, year: '', place: '' }];
  });
}
