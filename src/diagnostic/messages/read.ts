/** Codes of `read`: what reading a file can say. */
export const read = {};
