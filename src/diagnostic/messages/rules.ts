/** Codes of `rules`: what the rules find in a log that is well-formed. */
export const rules = {};
