/** Codes of `render`: what templates and wording can say. */
export const render = {};
