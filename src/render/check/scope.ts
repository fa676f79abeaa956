import type { ObjectShape, Shape } from '../../context/shape.ts';
import type { Type } from '../helpers/helper.ts';

/** What names mean at a place of a template. */
export interface Scope {
  /** What `this` is. */
  readonly self: Type;
  /** What `../` leads to; undefined at the top of a template or partial. */
  readonly parent: Scope | undefined;
  /** Names that `as |…|` has given, innermost last. */
  readonly params: ReadonlyMap<string, Type>;
  /** How many `each` are around, for `@index`. */
  readonly loops: number;
  /** What `@root` is. */
  readonly root: Type;
}

/** The scope at the top of a document's template. */
export function rootScope(shape: Type): Scope {
  return { self: shape, parent: undefined, params: new Map(), loops: 0, root: shape };
}

/** The scope at the top of a partial called with `self`; of the loops around its call it sees the nearest two. */
export function partialScope(self: Type, caller: Scope): Scope {
  return { self, parent: undefined, params: new Map(), loops: Math.min(caller.loops, 2), root: caller.root };
}

/** The scope inside a block that makes `self` the context. */
export function innerScope(
  scope: Scope,
  self: Type,
  params: readonly [string, Type][],
  isLoop: boolean,
): Scope {
  return {
    self,
    parent: scope,
    params: new Map([...scope.params, ...params]),
    loops: scope.loops + (isLoop ? 1 : 0),
    root: scope.root,
  };
}

/** What each of `@index`, `@first` … is inside `each`. */
export const loopVariables: ReadonlyMap<string, Type> = new Map<string, Type>([
  ['index', 'number'],
  ['first', 'flag'],
  ['last', 'flag'],
  ['key', 'number'],
]);

/** What can be asked of a figure in a template. */
const figureFields: ObjectShape = { name: 'text', text: 'text', scope: 'text', asOf: 'text', source: 'text' };
const listFields: ObjectShape = { length: 'number' };
const noFields: ObjectShape = {};

/** The fields of a value of this type; undefined when the type is unknown. */
export function fieldsOf(type: Type): ObjectShape | undefined {
  if (type === undefined) return undefined;
  if (type === 'figure') return figureFields;
  if (typeof type === 'string') return noFields;
  return isListShape(type) ? listFields : type;
}

/** True for the shape of a list. */
export function isListShape(type: Type): type is readonly [Shape] {
  return Array.isArray(type);
}

/** True for the shape of an object. */
export function isObjectShape(type: Type): type is ObjectShape {
  return typeof type === 'object' && !isListShape(type);
}
