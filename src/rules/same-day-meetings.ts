import { isoDay } from '../calendar/day.ts';
import type { Activity, Log } from '../normalise/log.ts';

/**
 * Numbered meetings with the entries of their type and day that have no ordinal: 市政协主席会议 on the day of 第67次主席会议
 * is that meeting under another name. Days with two ordinals of a type are left alone: it could be either.
 */
export function sameDayMeetings({ activities, taxonomy }: Log): Activity[][] {
  const days = new Map<string, Activity[]>();
  for (const activity of activities) {
    if (activity.distinct || activity.date.grain !== 'day' || !activity.times.value.eq(1)) continue;
    for (const type of activity.types) {
      if (!taxonomy.types.get(type)?.ordinal) continue;
      const key = `${type}|${isoDay(activity.date.from)}`;
      const others = days.get(key);
      if (others) others.push(activity);
      else days.set(key, [activity]);
    }
  }
  return [...days].flatMap(([key, meetings]) => {
    const [type = ''] = key.split('|');
    const numbers = new Set(meetings.flatMap((meeting) => numberOf(meeting, type) ?? []));
    return numbers.size === 1 && meetings.length > 1 ? [meetings] : [];
  });
}

function numberOf({ ordinals }: Activity, type: string): number | undefined {
  return ordinals.find((ordinal) => ordinal.type === type)?.number;
}
