import { figuresDiffer } from './figures/figures-differ.ts';
import { ordinalForms } from './figures/ordinal-forms.ts';
import { shareImpossible } from './figures/share-impossible.ts';
import { shares } from './figures/shares.ts';
import { sharesTotal } from './figures/shares-total.ts';
import { unitsDiffer } from './figures/units-differ.ts';
import { dash } from './marks/dash.ts';
import { ellipsis, ellipsisEtc } from './marks/ellipsis.ts';
import { halfWidthMarks } from './marks/half-width.ts';
import { heading } from './marks/heading.ts';
import { listComma } from './marks/list-comma.ts';
import { nestedQuotes, nestedTitles } from './marks/nested.ts';
import { numberOrder } from './marks/number-order.ts';
import { arabicNumber, bracketedNumber, hanziNumber, numberWord } from './marks/numbers.ts';
import { space } from './marks/space.ts';
import { unpaired } from './marks/unpaired.ts';
import { approximation } from './numerals/approximation.ts';
import { date } from './numerals/date.ts';
import { estimate } from './numerals/estimate.ts';
import { forms } from './numerals/forms.ts';
import { point } from './numerals/point.ts';
import { rangePercent, rangeScale } from './numerals/range.ts';
import { scale } from './numerals/scale.ts';
import { width } from './numerals/width.ts';
import { year } from './numerals/year.ts';
import type { Rule } from './rule.ts';

/** What a text is held against. A new rule is a new file, a line here, its words, a line in `codes.ts`, and a test. */
export const rules: readonly Rule[] = [
  figuresDiffer,
  unitsDiffer,
  ordinalForms,
  shares,
  sharesTotal,
  shareImpossible,
  date,
  forms,
  estimate,
  point,
  rangePercent,
  rangeScale,
  year,
  scale,
  approximation,
  width,
  nestedQuotes,
  nestedTitles,
  unpaired,
  dash,
  ellipsis,
  ellipsisEtc,
  listComma,
  halfWidthMarks,
  heading,
  bracketedNumber,
  arabicNumber,
  hanziNumber,
  numberWord,
  numberOrder,
  space,
];
