/** Codes of `compute`: what computing figures can say. */
export const compute = {};
