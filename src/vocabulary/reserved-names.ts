/**
 * Words that a template (or wording with `{{…}}` in it) reads as a helper, a block or a literal before it would
 * look for a figure: no figure can have such a name. Held to the helpers by a test.
 */
export const reservedNames: ReadonlySet<string> = new Set([
  'figure',
  'number',
  'hanzi',
  'list',
  'count',
  'sum',
  'join',
  'role',
  'gap',
  'br',
  'eq',
  'and',
  'or',
  'not',
  'sentence',
  'if',
  'else',
  'unless',
  'each',
  'with',
  'as',
  'this',
  'lookup',
  'log',
  'true',
  'false',
  'null',
  'undefined',
]);
