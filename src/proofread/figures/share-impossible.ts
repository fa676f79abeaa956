import { diagnose } from '../../diagnostic/diagnostic.ts';
import { locate } from '../../manuscript/locate.ts';
import { exactOf } from '../../mentions/amount.ts';
import type { Mention } from '../../mentions/mention.ts';
import { decimalsOf } from '../../quantity/decimals.ts';
import { formatQuantity } from '../../quantity/format-quantity.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isAttainable, nearestShares, shareOf } from '../../quantity/share.ts';
import type { Rule } from '../rule.ts';

/** 在259份问卷中，满意的占59.9%; 共259件，其中委员提案占59.9%. */
const SHARE_OF = /^\p{Script=Han}{0,6}?(?:中，?|，其中)[^，。；、\d]{0,12}占(?:比)?(?:为|达)?$/u;
/** 办复259件，满意率59.9%; 259份问卷中，满意率59.9%: rates of the things before them, as far as their names say so. */
const RATE_OF =
  /^(?:\p{Script=Han}{1,6}中)?，(?:提案|办理)?(?:满意|办复|办结|采纳|采用|落实|解决|答复|回复|面商|出席|出勤|到会|参会|回收|赞成|同意|支持)率(?:为|达|达到)?$/u;

/** What shares and rates are of: persons and things, but not events or money. */
const COUNTED = ['件', '份', '人', '名', '位', '票', '条', '项', '户', '个', '家', '篇'];

/** How many other numbers of its unit, the nearest before it, a rate may be of or out of. */
const NEAREST = 30;

/**
 * A share of a whole number of things is one that some whole number of them makes: 59.9% of 259 is none. A rate may be
 * of another number than the one before it: it is let be if one of its unit that the text has named makes it.
 */
export const shareImpossible: Rule = (manuscript, mentions) => {
  const named = new Named();
  return mentions.flatMap((mention, index) => {
    const before = mentions[index - 1];
    const [share, whole] = [exactOf(mention.amount), before && exactOf(before.amount)];
    if (share && isCountable(share)) named.add(share, mention);
    if (!before || !share || !whole || before.passage !== mention.passage || !isShareOf(share, whole))
      return [];
    const between = mention.passage.text.slice(before.range.end, mention.range.start);
    const isRate = RATE_OF.test(between);
    if (!(isRate || SHARE_OF.test(between)) || isAttainable(share, whole.value)) return [];
    if (isRate && named.make(share, whole, before)) return [];
    const near = nearestShares(share, whole.value).map(
      (one) => `${one.part.toFixed()}${whole.unit}（${formatQuantity(one.share)}）`,
    );
    const args = { share: mention.text, whole: before.text, near };
    const [at, related] = [mention, before].map(({ passage, range }) => locate(manuscript, passage, range));
    return diagnose('text-share-impossible', args, at, related ? [related] : []);
  });
};

/** Counts that the text has named so far, each number once, by their unit. */
class Named {
  private readonly byUnit = new Map<string, Map<string, { quantity: Quantity; mention: Mention }>>();

  add(quantity: Quantity, mention: Mention): void {
    const known = this.byUnit.get(quantity.unit) ?? new Map();
    this.byUnit.set(quantity.unit, known);
    const key = quantity.value.toFixed();
    known.delete(key);
    known.set(key, { quantity, mention });
    const [oldest] = known.keys();
    if (known.size > NEAREST && oldest !== undefined) known.delete(oldest);
  }

  /** True if one of them has the share: as the whole of `part`, or in the same paragraph as another whole. */
  make(share: Quantity, part: Quantity, at: Mention): boolean {
    return [...(this.byUnit.get(part.unit)?.values() ?? [])].some(({ quantity: whole, mention }) => {
      if (whole.value.eq(part.value)) return false;
      const made = shareOf(part.value, whole.value, decimalsOf(share));
      if (made?.value.eq(share.value)) return true;
      return mention.passage === at.passage && isAttainable(share, whole.value);
    });
  }
}

function isShareOf(share: Quantity, whole: Quantity): boolean {
  return share.unit === '%' && share.value.lte(100) && isCountable(whole);
}

function isCountable({ unit, scale, value }: Quantity): boolean {
  return COUNTED.includes(unit) && scale === '' && value.gt(0) && value.eq(value.round());
}
