import { closest } from '../../diagnostic/suggest.ts';
import { bareName, type Loc, type Path } from '../ast.ts';
import type { Type } from '../helpers/helper.ts';
import { helpers } from '../helpers/helpers.ts';
import type { Checker } from './checker.ts';
import { fieldsOf, isListShape, isObjectShape, loopVariables, type Scope } from './scope.ts';

/** Names by which an object leads out of the data. */
const forbidden: ReadonlySet<string> = new Set([
  'prototype',
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** The type of what a path leads to, after reporting what is unknown on the way. */
export function checkPath(path: Path, scope: Scope, checker: Checker): Type {
  if (checker.isWording && bareName(path) === undefined) {
    checker.report('wording-refused', { found: `“${path.original}”` }, path.loc);
    return undefined;
  }
  if (path.data) return checkData(path, scope, checker);
  let from: Scope | undefined = scope;
  for (let up = path.depth; up > 0 && from; up -= 1) from = from.parent;
  if (!from) {
    const hint = '片段和模板里看不到外面一层；需要的内容请用参数传进来';
    checker.report('template-refused', { found: `“${path.original}”`, hint }, path.loc);
    return undefined;
  }
  const [first, ...rest] = path.parts;
  if (first === undefined) return from.self;
  const isPlain = path.depth === 0 && !/^(?:this|\.)(?:[./]|$)/.test(path.original);
  if (isPlain && scope.params.has(first)) return follow(scope.params.get(first), rest, first, path, checker);
  if (bareName(path) !== undefined) return checkBareName(first, scope, checker, path.loc);
  return follow(from.self, path.parts, '', path, checker);
}

/** A name alone: a field of the context, else a figure. */
function checkBareName(name: string, scope: Scope, checker: Checker, loc: Loc): Type {
  const fields = fieldsOf(scope.self);
  if (fields && Object.hasOwn(fields, name)) return fields[name];
  if (refuse(name, checker, loc)) return undefined;
  if (isFigureName(name, checker)) return 'figure';
  // Inside what is not known anything can be a field.
  if (!fields) return undefined;
  const among = checker.isWording ? 'figures' : 'names';
  checker.report('unknown-name', { name, among, suggestion: suggestion(name, scope, checker) }, loc);
  return undefined;
}

/** True if the catalogue has the name, or could have it where no log is at hand: figures have Chinese names. */
export function isFigureName(name: string, { known }: Checker): boolean {
  if (known.brokenNames.has(name)) return true;
  return known.figureNames?.has(name) ?? /^[^、，；“”‘’]*\p{Script=Han}[^、，；“”‘’]*$/u.test(name);
}

/** Figure names that have been written as one, with full-width marks between them. */
export function namesIn(name: string, checker: Checker): readonly string[] {
  const parts = name.split(/[、，；]/);
  return parts.length > 1 && parts.every((part) => isFigureName(part, checker)) ? parts : [];
}

function suggestion(name: string, scope: Scope, checker: Checker): string | undefined {
  const { known, isWording } = checker;
  const parts = namesIn(name, checker);
  if (parts.length > 0) return parts.join(' ');
  const bare = /^[“”‘’](.+)[“”‘’]$/.exec(name)?.[1];
  if (bare !== undefined) return isFigureName(bare, checker) ? bare : `"${bare}"`;
  const usable = [...helpers.values()].filter((helper) => helper.inWording || !isWording);
  return closest(name, [
    ...scope.params.keys(),
    ...Object.keys(fieldsOf(scope.self) ?? {}),
    ...(known.figureNames ?? []),
    ...usable.map((helper) => helper.name),
  ]);
}

function checkData(path: Path, scope: Scope, checker: Checker): Type {
  const [name = '', ...rest] = path.parts;
  if (name === 'root' && path.depth === 0) return follow(scope.root, rest, '@root', path, checker);
  const type = loopVariables.get(name);
  if (type === undefined || rest.length > 0) {
    const names = ['root', ...loopVariables.keys()];
    const near = closest(name, names);
    const hit = { name: path.original, owner: '', suggestion: near === undefined ? undefined : `@${near}` };
    checker.report('unknown-field', hit, path.loc);
  } else if (scope.loops <= path.depth) {
    const hint = '@index、@first、@last 只在 {{#each}} 里有';
    checker.report('template-refused', { found: `“${path.original}”`, hint }, path.loc);
  }
  return type;
}

function follow(start: Type, names: readonly string[], owner: string, path: Path, checker: Checker): Type {
  let type = start;
  let from = owner;
  for (const name of names) {
    const fields = fieldsOf(type);
    if (!fields || !Object.hasOwn(fields, name)) {
      if (refuse(name, checker, path.loc) || !fields) return undefined;
      const suggestion = closest(name, Object.keys(fields));
      checker.report('unknown-field', { name, owner: from, suggestion }, path.loc);
      return undefined;
    }
    type = fields[name];
    from = from === '' ? name : `${from}.${name}`;
  }
  return type;
}

/** Refuses a name that no field has and that leads to a prototype. */
function refuse(name: string, checker: Checker, loc: Loc): boolean {
  if (!forbidden.has(name)) return false;
  checker.report('template-refused', { found: `“${name}”`, hint: '模板只能用数据里的字段' }, loc);
  return true;
}

/** Reports a value that has no text of its own where one is printed. */
export function checkPrintable(type: Type, name: string, checker: Checker, loc: Loc): void {
  const kind = isListShape(type)
    ? 'list'
    : isObjectShape(type)
      ? 'object'
      : type === 'flag'
        ? 'flag'
        : undefined;
  if (kind) checker.report('not-printable', { name, kind }, loc);
}
