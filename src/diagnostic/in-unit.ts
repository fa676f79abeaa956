/** A figure with what it is counted in, where several do not agree in that. */
export interface InUnit {
  readonly name: string;
  /** '' for none. */
  readonly unit: string;
}

/** `“意见建议”以“条”计，“人数”没有单位`. */
export function inTheirUnits(parts: readonly InUnit[]): string {
  return parts.map(({ name, unit }) => `“${name}”${unit === '' ? '没有单位' : `以“${unit}”计`}`).join('，');
}
