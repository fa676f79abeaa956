import { ATTENDANCES, FUNDS } from '../vocabulary/figure-names.ts';
import type { WrittenActivity } from '../vocabulary/generated/log.types.ts';

/**
 * An activity whose results that are fields too (资金, 参加人次) stand in those fields, where they are counted all the
 * same: else there would be two columns for one thing.
 */
export function settledResults(activity: WrittenActivity): WrittenActivity {
  const written = new Map(Object.entries(activity.results ?? {}));
  const funds = activity.funds ?? written.get(FUNDS);
  const participants = activity.participants ?? written.get(ATTENDANCES);
  if (activity.funds === undefined) written.delete(FUNDS);
  if (activity.participants === undefined) written.delete(ATTENDANCES);
  const { results: _, ...rest } = activity;
  return {
    ...rest,
    ...(funds !== undefined && { funds }),
    ...(participants !== undefined && { participants }),
    ...(written.size > 0 && { results: Object.fromEntries(written) }),
  };
}
