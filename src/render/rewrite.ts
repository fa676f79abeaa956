import { bareName, type Path } from './ast.ts';

/**
 * Rewrites a parsed template so that Handlebars' compiler makes of it what templates here mean: every printed
 * value goes through one escaping helper, and a bare name that is no field is looked up in the catalogue.
 */
type Node = hbs.AST.Node;
type Call = { path: Path; params: hbs.AST.Expression[]; hash: hbs.AST.Hash; loc: hbs.AST.SourceLocation };

/** Names of the helpers that rewriting puts in; a template cannot spell them without being refused. */
export const PRINT = '@print';
/** Prints what a sentence pattern cannot do without. */
export const PRINT_NEEDED = '@print-needed';
/** `(@resolve "名" 名)`: the field, or else the figure of that name. */
export const RESOLVE = '@resolve';

/**
 * The program to compile. The one given stays as it is.
 *
 * @param isHelper tells helpers and blocks from names
 * @param printer helper that prints the values at the top level; below it is always `PRINT`
 */
export function rewrite(
  program: hbs.AST.Program,
  isHelper: (name: string) => boolean,
  printer = PRINT,
): hbs.AST.Program {
  const body = program.body.map((statement) => rewriteStatement(statement, isHelper, printer));
  return { ...program, body: body as hbs.AST.Statement[] };
}

function rewriteStatement(node: Node, isHelper: (name: string) => boolean, printer: string): Node {
  switch (node.type) {
    case 'MustacheStatement': {
      const mustache = node as hbs.AST.MustacheStatement;
      const value = printed(mustache, isHelper);
      return { ...mustache, ...call(printer, [value], mustache.loc) } as Node;
    }
    case 'BlockStatement': {
      const block = node as hbs.AST.BlockStatement;
      return {
        ...block,
        params: block.params.map((param) => rewriteExpression(param)),
        program: block.program && rewrite(block.program, isHelper),
        inverse: block.inverse && rewrite(block.inverse, isHelper),
      } as Node;
    }
    case 'PartialStatement': {
      const partial = node as hbs.AST.PartialStatement;
      const params = partial.params.map((param) => rewriteExpression(param));
      return { ...partial, params, hash: rewriteHash(partial.hash) } as Node;
    }
    default:
      return node;
  }
}

/** What a mustache prints: a helper's result, or the value of a name. */
function printed(
  mustache: hbs.AST.MustacheStatement,
  isHelper: (name: string) => boolean,
): hbs.AST.Expression {
  if (!isHelper(bareName(mustache.path) ?? '')) return rewriteExpression(mustache.path);
  return rewriteExpression({ ...mustache, type: 'SubExpression' } as Node);
}

function rewriteExpression(node: hbs.AST.Expression): hbs.AST.Expression {
  if (node.type === 'SubExpression') {
    const expression = node as hbs.AST.SubExpression;
    return {
      type: 'SubExpression',
      path: expression.path,
      params: expression.params.map((param) => rewriteExpression(param)),
      hash: rewriteHash(expression.hash),
      loc: expression.loc,
    } as Node;
  }
  const name = bareName(node);
  if (name === undefined) return node;
  const literal = { type: 'StringLiteral', value: name, original: name, loc: node.loc } as Node;
  return { type: 'SubExpression', ...call(RESOLVE, [literal, node], node.loc) } as Node;
}

function rewriteHash(hash: hbs.AST.Hash | undefined): hbs.AST.Hash | undefined {
  if (!hash) return undefined;
  return { ...hash, pairs: hash.pairs.map((pair) => ({ ...pair, value: rewriteExpression(pair.value) })) };
}

function call(helper: string, params: hbs.AST.Expression[], loc: hbs.AST.SourceLocation): Call {
  const path = {
    type: 'PathExpression',
    data: false,
    depth: 0,
    parts: [helper],
    original: helper,
    loc,
  } as Path;
  return { path, params, hash: undefined as unknown as hbs.AST.Hash, loc };
}
