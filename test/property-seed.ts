import fc from 'fast-check';

/**
 * Laws are tried on the same examples in every run: a change that fails has broken something, and one that passes
 * passes everywhere. `PROPERTY_SEED=random` (or a number) tries others; what these find becomes an example of its test.
 */
const { PROPERTY_SEED: seed = '2024' } = process.env;
if (seed !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
