import type { WrittenOrganization } from '../vocabulary/generated/log.types.ts';
import { gridOf, rowText } from './grid.ts';
import type { FoundTable } from './tables/find-tables.ts';

const PLACE = '(?:省|自治区|市|州|盟|县|区|旗)';
/** 政协云溪县委员会2024年…, 中国人民政治协商会议云溪县第十届委员会…. */
const IN_FULL = new RegExp(
  `^(?:中国人民政治协商会议|政协)(\\p{Script=Han}{1,12}?${PLACE})(?:第\\p{Script=Han}{1,3}届)?委员会`,
  'u',
);
/** 云溪县政协2024年…, 县政协办公室. */
const IN_SHORT = new RegExp(`^(\\p{Script=Han}{0,10}?${PLACE})政协`, 'u');
const LABEL = /^(?:填报|填表|报送|制表)?单位[:：]\s*/;

/**
 * Whose ledger a workbook is: what the lines above its tables begin with, or 填报单位. Undefined if none names one, or
 * several are named.
 */
export function organizationOfBook(tables: readonly FoundTable[]): WrittenOrganization | undefined {
  const named = tables.flatMap(({ sheet, titles }) =>
    titles.rows.flatMap((row) => organizationIn(rowText(gridOf(sheet), row)) ?? []),
  );
  const [short, ...others] = new Set(named.map(({ shortName }) => shortName));
  if (short === undefined || others.length > 0) return undefined;
  return named.find(({ name }) => name !== undefined) ?? named[0];
}

function organizationIn(title: string): WrittenOrganization | undefined {
  const text = title.replace(/[ \u3000]/g, '').replace(LABEL, '');
  const full = IN_FULL.exec(text);
  if (full?.[1]) return { name: `政协${full[1]}委员会`, shortName: `${full[1]}政协` };
  const short = IN_SHORT.exec(text)?.[1];
  return short === undefined ? undefined : { shortName: `${short}政协` };
}
