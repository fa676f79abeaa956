import type { RoundingSlip } from '../quantity/rounding-slips.ts';

/**
 * Why two numbers that should agree do not, where that can be computed: every cause accounts for the whole of the
 * difference, to the last unit. Amounts are texts as documents print them.
 */
export type Cause =
  /** What one side has too much is one entry (that the other lacks, or that is in it twice), or one figure. */
  | { readonly kind: 'entry'; readonly title: string; readonly amount: string }
  /** The larger number is that of the smaller one with this figure, which is not among the parts. */
  | { readonly kind: 'missing-part'; readonly name: string; readonly amount: string }
  /** The parts without this one make the total. */
  | { readonly kind: 'part-too-many'; readonly name: string; readonly amount: string }
  /** Of two parts, one lies within the other, and is added twice. */
  | { readonly kind: 'part-of-part'; readonly part: string; readonly whole: string; readonly amount: string }
  /** Entries that two parts have in common make the difference. */
  | { readonly kind: 'shared-entries'; readonly a: string; readonly b: string; readonly count: number }
  /** 万 was left out or put in by mistake: the number is off by 10,000. */
  | { readonly kind: 'ten-thousandfold'; readonly name: string; readonly amount: string }
  /** Two neighbouring digits changed places. */
  | { readonly kind: 'swapped-digits'; readonly written: string; readonly meant: string }
  /** The stated share is the part's of another whole. */
  | { readonly kind: 'other-whole'; readonly name: string; readonly amount: string }
  /** All shares of the list are of what the parts add up to. */
  | { readonly kind: 'whole-of-parts'; readonly amount: string }
  /** The share was rounded by another habit than half-up: by one of these. */
  | {
      readonly kind: 'rounding-slip';
      readonly habits: readonly RoundingSlip[];
      readonly exact: string;
      readonly share: string;
    }
  /** The whole list was rounded in the other of the two ways. */
  | { readonly kind: 'other-rounding'; readonly rounding: 'half-up' | 'largest-remainder' }
  /** A stage makes the difference, as if it stood inside `of`, not where the log declares it. */
  | {
      readonly kind: 'stage-elsewhere';
      readonly stage: string;
      readonly of: string;
      readonly isBeside: boolean;
    }
  /** Stages that belong to the whole, but that the log says nothing of. */
  | { readonly kind: 'silent-stages'; readonly stages: readonly string[] };

const HABITS: Record<RoundingSlip, string> = {
  'cut-off': '舍去尾数',
  'rounded-up': '尾数一律进位',
  'rounded-twice': '先多留一位、再进一次',
};

/** The causes in words, as a hint; `otherwise` where there are none. */
export function causeWords(causes: readonly Cause[], otherwise: string): string {
  if (causes.length === 0) return otherwise;
  return `可能的原因：${causes.map(words).join('；')}`;
}

function words(cause: Cause): string {
  switch (cause.kind) {
    case 'entry':
      return `相差的数恰是“${cause.title}”这一条（${cause.amount}），漏了或重了`;
    case 'missing-part':
      return `少的数恰是“${cause.name}”${cause.amount}，漏在分项之外`;
    case 'part-too-many':
      return `多出的数恰是“${cause.name}”${cause.amount}，重复算了或不在其内`;
    case 'part-of-part':
      return `“${cause.part}”${cause.amount}已在“${cause.whole}”之内，不能再加`;
    case 'shared-entries':
      return `“${cause.a}”和“${cause.b}”有${cause.count}条相同的记录，重复算了`;
    case 'ten-thousandfold':
      return `“${cause.name}”${cause.amount}差一万倍，“万”写漏或写多了`;
    case 'swapped-digits':
      return `${cause.written}若是${cause.meant}就对得上，像是两个数字颠倒了`;
    case 'other-whole':
      return `写的恰是占“${cause.name}”${cause.amount}的百分比`;
    case 'whole-of-parts':
      return `各项占比恰是占分项合计${cause.amount}的百分比`;
    case 'rounding-slip': {
      const habits = cause.habits.map((habit) => HABITS[habit]).join('，或');
      return `${cause.exact}四舍五入是${cause.share}，写的是${habits}所得`;
    }
    case 'other-rounding':
      return cause.rounding === 'half-up'
        ? '写的是各自四舍五入所得，没有按最大余额调整'
        : '这一组恰是按最大余额取的尾数；确是如此，就写“尾数: 最大余额”';
    case 'stage-elsewhere': {
      const how = `“属于”改为${cause.of}${cause.isBeside ? '，“互斥”写是' : ''}`;
      return `相差的数恰是“${cause.stage}”；它若在“${cause.of}”之内${cause.isBeside ? '，与别的环节并列' : ''}，就在“分类”的“提案环节”里把它的${how}`;
    }
    case 'silent-stages':
      return `没有写${cause.stages.map((stage) => `“${stage}”`).join('、')}的件数`;
  }
}
