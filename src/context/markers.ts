import { hanziNumber } from '../quantity/hanzi.ts';

/**
 * The number in front of a heading, by level, as 公文 nest them: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3).
 *
 * @param level 1 to 4; deeper levels are numbered like the fourth
 * @param order counts from 1
 */
export function headingMarker(level: number, order: number): string {
  if (level <= 1) return `${hanziNumber(order)}、`;
  if (level === 2) return `（${hanziNumber(order)}）`;
  return level === 3 ? `${order}.` : `（${order}）`;
}
