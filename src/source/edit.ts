/** A change of a text: `remove` UTF-16 units at `at` give way to `insert`. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}
