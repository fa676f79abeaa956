// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ErrorObject } from 'ajv';
import type { WrittenStyle } from './style.types.ts';

/** Holds a value against the schema; `errors` is set when it returns false. */
declare const validate: ((value: unknown) => value is WrittenStyle) & { errors?: ErrorObject[] | null };
export { validate };
export default validate;
