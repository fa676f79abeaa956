/** Codes of `validate`: what holding a log against its schema can say. */
export const validate = {};
