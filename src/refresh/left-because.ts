/**
 * Why a number is left as it is:
 * - `no-mark`: in a document with marks, only those are touched, and this number has none;
 * - `no-number`, `several-numbers`: the mark holds none any more, or more than one, be it a range (4—6名);
 * - `beyond-mark`, `beyond-passage`: part of the number stands outside the mark, or of the mark outside the paragraph;
 * - `markup`: something that is no text stands in the middle of the number;
 * - `formula`: it stands in a formula, where changes are not tracked;
 * - `several-marks`: two marks on one number want different ones;
 * - `several-logs`: the logs have different numbers for it;
 * - `unknown`, `lacking`: no log has the figure, or none has a number for it.
 */
export type LeftBecause =
  | 'no-mark'
  | 'no-number'
  | 'several-numbers'
  | 'beyond-mark'
  | 'beyond-passage'
  | 'markup'
  | 'formula'
  | 'several-marks'
  | 'several-logs'
  | 'unknown'
  | 'lacking';
