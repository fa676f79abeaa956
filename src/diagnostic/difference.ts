/** By how much two numbers differ, as documents print it: `3件`. */
export interface Difference {
  readonly amount: string;
  /** False where the words of the numbers leave it open: it is at least this. */
  readonly isExact: boolean;
}

/** `差3件`. */
export function differenceWords({ amount, isExact }: Difference): string {
  return isExact ? `差${amount}` : `至少差${amount}`;
}
