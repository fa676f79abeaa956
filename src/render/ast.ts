/** The parts of Handlebars' syntax tree that this program reads, as unions that narrow by `type`. */

export type Loc = hbs.AST.SourceLocation;
export type Path = hbs.AST.PathExpression;
export type Program = hbs.AST.Program;

export type Expression =
  | Path
  | hbs.AST.SubExpression
  | hbs.AST.StringLiteral
  | hbs.AST.NumberLiteral
  | hbs.AST.BooleanLiteral
  | hbs.AST.UndefinedLiteral
  | hbs.AST.NullLiteral;

export type Statement =
  | hbs.AST.MustacheStatement
  | hbs.AST.BlockStatement
  | hbs.AST.PartialStatement
  | hbs.AST.PartialBlockStatement
  | hbs.AST.ContentStatement
  | hbs.AST.CommentStatement
  | (hbs.AST.Node & { readonly type: 'Decorator' | 'DecoratorBlock' });

/** What a mustache, a block and a sub-expression have in common: something called with arguments. */
export interface Call {
  readonly path: Path | hbs.AST.Literal;
  readonly params: readonly Expression[];
  readonly pairs: readonly { readonly key: string; readonly value: Expression; readonly loc: Loc }[];
  readonly loc: Loc;
}

/** The statements of a program. */
export function statementsOf(program: Program | undefined): readonly Statement[] {
  return (program?.body ?? []) as Statement[];
}

/** A mustache, block, partial or sub-expression as a call. */
export function callOf(
  node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression | hbs.AST.PartialStatement,
): Call {
  // Handlebars leaves `hash` out where there is none, whatever its types say.
  const hash = node.hash as hbs.AST.Hash | undefined;
  return {
    path: 'path' in node ? node.path : (node.name as Path),
    params: node.params as Expression[],
    pairs: (hash?.pairs ?? []) as Call['pairs'][number][],
    loc: node.loc,
  };
}

/** The name that a path is, if it is one alone: neither `this.x` nor `../x` nor `@x` nor `x.y`. */
export function bareName(node: hbs.AST.Node): string | undefined {
  if (node.type !== 'PathExpression') return undefined;
  const { data, depth, parts, original } = node as Path;
  return !data && depth === 0 && parts.length === 1 && original === parts[0] ? original : undefined;
}

/** A path or literal as it was written. */
export function writtenAs(node: hbs.AST.Node): string {
  return 'original' in node ? String(node.original) : '(…)';
}
