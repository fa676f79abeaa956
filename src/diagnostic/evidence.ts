/** An entry that a number rests on, where two numbers do not agree. Amounts are texts as documents print them. */
export interface EntryWords {
  /** The figure whose entry it is. */
  readonly side: string;
  readonly title: string;
  readonly amount: string;
  /** Entries of the same figure that are not shown. */
  readonly more: number;
}

/** What a related place is: `“意见建议”的依据：停车协商，12条（另有9条依据）`. */
export function evidenceWords(
  { evidence }: { readonly evidence: readonly EntryWords[] },
  index: number,
): string {
  const place = evidence[index];
  if (!place) return '';
  const { side, title, amount, more } = place;
  const what = title === side ? `“${side}”${amount}` : `“${side}”的依据：${title}，${amount}`;
  return more > 0 ? `${what}（另有${more}条依据）` : what;
}
