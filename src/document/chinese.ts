/** A Chinese (or Japanese, Korean) character or mark of punctuation: what stands without spaces around it. */
export const chinese =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u2014\u2018-\u201d\u2026\u3000-\u303f\uff00-\uffef]/u;
