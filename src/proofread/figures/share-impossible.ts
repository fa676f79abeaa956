import { diagnose } from '../../diagnostic/diagnostic.ts';
import { locate } from '../../manuscript/locate.ts';
import type { Mention } from '../../mentions/mention.ts';
import { formatQuantity } from '../../quantity/format-quantity.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { decimalsOf, isAttainable, nearestShares, shareOf } from '../../quantity/share.ts';
import type { Rule } from '../rule.ts';
import { groupByPassage } from './statement.ts';

/** 在259份问卷中，满意的占59.9%; 共259件，其中委员提案占59.9%. */
const SHARE_OF = /^\p{Script=Han}{0,6}?(?:中，?|，其中)[^，。；、\d]{0,12}占(?:比)?(?:为|达)?$/u;
/** 办复259件，满意率59.9%: rates of the things before them, as far as their names say so. */
const RATE_OF =
  /^，(?:提案|办理)?(?:满意|办复|办结|采纳|采用|落实|解决|答复|回复|面商|出席|出勤|到会|参会|回收|赞成|同意|支持)率(?:为|达|达到)?$/u;

/** What shares and rates are of: persons and things, but not events or money. */
const COUNTED = ['件', '份', '人', '名', '位', '票', '条', '项', '户', '个', '家', '篇'];

/**
 * A share of a whole number of things is one that some whole number of them makes: 59.9% of 259 is none. A rate may be
 * of another number than the one before it: it is let be if any of its kind in the text makes it.
 */
export const shareImpossible: Rule = (manuscript, mentions) => {
  const counts = mentions.filter(
    ({ amount }) => amount.kind === 'single' && amount.quantity.precision === 'exact',
  );
  return [...groupByPassage(counts)].flatMap(([passage, inPassage]) =>
    inPassage.flatMap((mention, index) => {
      const before = inPassage[index - 1];
      const [share, whole] = [quantityOf(mention), before && quantityOf(before)];
      if (!before || !share || !whole || share.unit !== '%' || share.value.gt(100) || !isCountable(whole))
        return [];
      const between = passage.text.slice(before.range.end, mention.range.start);
      const isRate = RATE_OF.test(between);
      if (!(isRate || SHARE_OF.test(between)) || isAttainable(share, whole.value)) return [];
      if (isRate && isMadeByAnother(share, before, counts)) return [];
      const near = nearestShares(share, whole.value).map(
        (one) => `${one.part.toFixed()}${whole.unit}（${formatQuantity(one.share)}）`,
      );
      const args = { share: mention.text, whole: before.text, near };
      return diagnose('text-share-impossible', args, locate(manuscript, passage, mention.range), [
        locate(manuscript, passage, before.range),
      ]);
    }),
  );
};

function quantityOf({ amount }: Mention): Quantity | undefined {
  return amount.kind === 'single' ? amount.quantity : undefined;
}

function isCountable({ unit, scale, value }: Quantity): boolean {
  return (
    unit !== '' && unit !== '%' && unit !== '元' && scale === '' && value.gt(0) && value.eq(value.round())
  );
}

/** True if the number before the rate is the part of it, or another number of the paragraph its whole. */
function isMadeByAnother(share: Quantity, part: Mention, counts: readonly Mention[]): boolean {
  const said = quantityOf(part);
  if (!said) return false;
  return counts.some((mention) => {
    const whole = quantityOf(mention);
    if (!whole || whole.unit !== said.unit || mention === part) return false;
    const made = shareOf(said.value, whole.value, decimalsOf(share));
    if (made?.value.eq(share.value)) return true;
    return (
      mention.passage === part.passage && !whole.value.eq(said.value) && isAttainable(share, whole.value)
    );
  });
}
