import type { Activity } from '../normalise/log.ts';

/** From so many on, a sentence about one event says how many came. */
const WELL_ATTENDED = 50;

/** Whether so many came that it is worth telling. */
export function isWellAttended({ attendances }: Activity): boolean {
  return attendances?.value.gte(WELL_ATTENDED) === true;
}

/** Whether the log leaves open how many came to some of these. */
export function isAttendancePartial(activities: readonly Activity[]): boolean {
  return activities.some(({ attendances }) => attendances === undefined);
}
