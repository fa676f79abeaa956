const POINTS: Readonly<Record<string, number>> = {
  初号: 42,
  小初: 36,
  一号: 26,
  小一: 24,
  二号: 22,
  小二: 18,
  三号: 16,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
  六号: 7.5,
  小六: 6.5,
  七号: 5.5,
  八号: 5,
};

/**
 * Points of a size written as a Chinese size name (三号) or as points.
 *
 * @throws RangeError for a name that the schema does not let through
 */
export function fontSize(written: string | number): number {
  const points = typeof written === 'number' ? written : POINTS[written];
  if (points === undefined) throw new RangeError(`unknown font size ${written}`);
  return points;
}
