/** Codes of `output`: what writing files can say. */
export const output = {};
