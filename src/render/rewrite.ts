import { bareName, type Path, type Program, writtenAs } from './ast.ts';
import type { Parsed } from './parsed.ts';

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

/** Marks the name of a partial that stands amid a line: the line end after its text is its file's, not its own. */
export const INLINE = '@inline';

/**
 * The program to compile. The one given stays as it is.
 *
 * @param isHelper tells helpers from names
 * @param printer helper that prints the values at the top level; below it is always `PRINT`
 */
export function rewrite(parsed: Parsed, isHelper: (name: string) => boolean, printer: string): Program {
  const rewriter = (top: string) => (program: Program) => ({
    ...program,
    body: program.body.map((node) => statement(node, top)) as hbs.AST.Statement[],
  });
  const inner = rewriter(PRINT);

  function statement(node: Node, top: string): Node {
    switch (node.type) {
      case 'MustacheStatement': {
        const mustache = node as hbs.AST.MustacheStatement;
        const value = printed(mustache, isHelper);
        return { ...mustache, ...call(top, [value], mustache.loc) } as Node;
      }
      case 'BlockStatement': {
        const block = node as hbs.AST.BlockStatement;
        const params = block.params.map((param) => rewriteExpression(param));
        const program = block.program && inner(block.program);
        return { ...block, params, program, inverse: block.inverse && inner(block.inverse) } as Node;
      }
      case 'PartialStatement': {
        const partial = node as hbs.AST.PartialStatement;
        const params = partial.params.map((param) => rewriteExpression(param));
        const suffix = parsed.standsAlone(partial.loc) ? '' : INLINE;
        const name = { ...partial.name, original: writtenAs(partial.name) + suffix };
        return { ...partial, name, params, hash: rewriteHash(partial.hash) } as Node;
      }
      default:
        return node;
    }
  }
  return rewriter(printer)(parsed.program);
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
