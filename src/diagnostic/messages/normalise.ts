/** Codes of `normalise`: what turning written values into exact ones can say. */
export const normalise = {};
