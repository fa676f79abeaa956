import { type ByMonth, byMonth } from '../compute/by-month.ts';
import type { Ledger } from '../compute/ledger.ts';
import { MONTHS_SHEET } from '../intake/exported/sheets.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { ALL_ACTIVITIES } from '../vocabulary/figure-names.ts';
import type { Cell, Sheet } from '../write/xlsx/sheet.ts';
import { heading } from './heading.ts';
import { tableOf } from './table.ts';

/** A column: events of a type by month, and all of them. */
interface Counted extends ByMonth {
  readonly title: string;
  readonly total: Quantity;
}

/**
 * Events by month and type, as `stats` counts them. Types add up to more than 全部活动 where an event is of two of
 * them.
 */
export function monthSheet({ log, figures }: Ledger): Sheet {
  const { period, taxonomy } = log;
  const types = [...taxonomy.types.values()].flatMap(({ name, unit }): Counted[] => {
    const total = figures.catalogue.get(name)?.value;
    if (!total || total.value.eq(0)) return [];
    return [{ title: heading(name, unit), total, ...byMonth(period, figures, [name]) }];
  });
  const all = byMonth(period, figures);
  const everything = figures.catalogue.get(ALL_ACTIVITIES)?.value;
  const columns = everything ? [...types, { title: allTitle(everything), total: everything, ...all }] : types;

  const months = all.years.flatMap(({ year, months }, at) =>
    months.map((_, month) => ({
      name: `${year}年${month + 1}月`,
      of: ({ years }: Counted) => years[at]?.months[month],
    })),
  );
  const isDated = columns.every(({ undated }) => undated.value.eq(0));
  const undated = { name: '未写明月份', of: (counted: Counted) => counted.undated };
  const rows = [
    ...months,
    ...(isDated ? [] : [undated]),
    { name: '合计', of: ({ total }: Counted) => total },
  ];
  return tableOf(
    MONTHS_SHEET,
    [
      { title: '月份', cell: ({ name }) => name },
      ...columns.map((counted) => ({
        title: counted.title,
        cell: ({ of }: (typeof rows)[number]) => countCell(of(counted)),
      })),
    ],
    rows,
  );
}

function allTitle({ unit }: Quantity): string {
  return heading(ALL_ACTIVITIES, `${unit}，一次活动算两种类型的只计一次`);
}

/** Exact numbers are numbers; none is an empty cell. */
function countCell(count: Quantity | undefined): Cell {
  if (!count || (count.value.eq(0) && count.precision === 'exact')) return undefined;
  return count.precision === 'exact' ? count.value : formatQuantity(count);
}
