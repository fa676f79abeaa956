import { closest } from '../../diagnostic/suggest.ts';
import {
  bareName,
  type Call,
  callOf,
  type Path,
  type Program,
  type Statement,
  statementsOf,
  writtenAs,
} from '../ast.ts';
import type { Type } from '../helpers/helper.ts';
import { blocks, helpers } from '../helpers/helpers.ts';
import { checkCall, checkExpression } from './check-expression.ts';
import { checkPath, checkPrintable, namesIn } from './check-path.ts';
import type { Checker } from './checker.ts';
import { innerScope, isListShape, isObjectShape, type Scope } from './scope.ts';

/** Checks what a partial's call leads to: the partial's own text, in the scope that the call gives it. */
export type CheckPartial = (node: hbs.AST.PartialStatement, scope: Scope, checker: Checker) => void;

/** Checks every statement of a program in its scope. */
export function checkProgram(
  program: Program | undefined,
  scope: Scope,
  checker: Checker,
  checkPartial: CheckPartial,
): void {
  for (const statement of statementsOf(program)) checkStatement(statement, scope, checker, checkPartial);
}

function checkStatement(node: Statement, scope: Scope, checker: Checker, checkPartial: CheckPartial): void {
  const refused = refusal(node, checker);
  if (refused) {
    const [found, hint] = refused;
    if (checker.isWording) checker.report('wording-refused', { found }, node.loc);
    else checker.report('template-refused', { found, hint }, node.loc);
  } else if (node.type === 'MustacheStatement') checkMustache(node, scope, checker);
  else if (node.type === 'BlockStatement') checkBlock(node, scope, checker, checkPartial);
  else if (node.type === 'PartialStatement') checkPartial(node, scope, checker);
}

/** What is refused wherever it stands, with a hint for templates; undefined for what may be right. */
function refusal(
  node: Statement,
  { isWording }: Checker,
): readonly [found: string, hint: string] | undefined {
  switch (node.type) {
    case 'MustacheStatement':
      // Nothing here is HTML; unescaped data would only break the Markdown.
      if (node.escaped) return undefined;
      return ['不转义的 {{{…}}} 或 {{&…}}', '请写两层花括号；要用 Markdown 符号，直接写在模板里'];
    case 'BlockStatement':
      return isWording ? ['{{#…}}', ''] : undefined;
    case 'PartialStatement':
      return isWording ? ['{{>…}}', ''] : undefined;
    case 'PartialBlockStatement':
      return ['{{#>…}}', '请把共用的部分写成片段，用 {{> 名称}} 引用'];
    case 'Decorator':
    case 'DecoratorBlock':
      return ['{{*…}}', '请把片段写成单独的文件，用 {{> 名称}} 引用'];
    default:
      return undefined;
  }
}

function checkMustache(node: hbs.AST.MustacheStatement, scope: Scope, checker: Checker): void {
  const call = callOf(node);
  const name = writtenAs(node.path);
  if (node.path.type !== 'PathExpression') {
    checker.report('unknown-name', { name, among: 'figures' }, node.path.loc ?? node.loc);
    return;
  }
  const bare = bareName(node.path) ?? '';
  const names = namesIn(bare, checker);
  if (names.length > 0 && call.params.length === 0) {
    checker.report(
      'unknown-name',
      { name, among: 'figures', suggestion: `list ${names.join(' ')}` },
      node.path.loc,
    );
    return;
  }
  const isCall = call.params.length > 0 || call.pairs.length > 0 || helpers.has(bare);
  if (isCall && !scope.params.has(bare)) {
    checkPrintable(checkCall(call, scope, checker), `(${name} …)`, checker, node.loc);
  } else {
    checkPrintable(checkPath(node.path as Path, scope, checker), name, checker, node.path.loc);
  }
}

function checkBlock(
  node: hbs.AST.BlockStatement,
  scope: Scope,
  checker: Checker,
  checkPartial: CheckPartial,
): void {
  const name = writtenAs(node.path);
  const inside = blocks.has(bareName(node.path) ?? '') ? scopeInside(name, node, scope, checker) : undefined;
  if (inside) checkProgram(node.program, inside, checker, checkPartial);
  else {
    reportBlock(name, node, checker);
    checkProgram(node.program, { ...scope, self: undefined }, checker, checkPartial);
  }
  checkProgram(node.inverse, scope, checker, checkPartial);
}

function reportBlock(name: string, node: hbs.AST.BlockStatement, checker: Checker): void {
  const isName = !helpers.has(name);
  const suggestion = closest(name, blocks) ?? (isName ? `each ${name}` : `if (${name} …)`);
  checker.report('unknown-helper', { name: `#${name}`, suggestion: `{{#${suggestion}}}` }, node.path.loc);
}

/** The scope inside `if`, `unless`, `each` or `with`, after checking what follows the word. */
function scopeInside(name: string, node: hbs.AST.BlockStatement, scope: Scope, checker: Checker): Scope {
  const call = callOf(node);
  const type = checkBlockArgument(name, call, scope, checker);
  const names = node.program?.blockParams ?? [];
  if (name === 'if' || name === 'unless') {
    if (names.length > 0) {
      const hint = 'as |名称| 只用在 {{#each}} 和 {{#with}} 里';
      checker.report('template-refused', { found: `{{#${name}}} 的 as |…|`, hint }, node.loc);
    }
    return scope;
  }
  if (name === 'with') return innerScope(scope, type, typed(names, [type]), false);
  const item = isListShape(type) ? type[0] : undefined;
  return innerScope(scope, item, typed(names, [item, 'number']), true);
}

function typed(names: readonly string[], types: readonly Type[]): [string, Type][] {
  return names.map((name, index) => [name, types[index]]);
}

function checkBlockArgument(name: string, call: Call, scope: Scope, checker: Checker): Type {
  const [first, second] = call.params;
  const usage = `{{#${name} …}}`;
  for (const pair of call.pairs) {
    const found = { helper: name, name: pair.key, suggestion: undefined, known: '' };
    checker.report('unknown-helper-argument', found, pair.loc);
  }
  if (second) checker.report('extra-helper-argument', { helper: name, usage }, second.loc);
  if (!first) {
    checker.report('missing-helper-argument', { helper: name, usage }, call.loc);
    return undefined;
  }
  const type = checkExpression(first, scope, checker);
  if (name === 'each' && type !== undefined && !isListShape(type)) {
    checker.report('not-a-list', { name: writtenAs(first) }, first.loc);
    return undefined;
  }
  if (name === 'with' && type !== undefined && !isObjectShape(type) && type !== 'figure') {
    checker.report(
      'wrong-helper-argument',
      { helper: 'with', expected: '有字段的对象', hint: undefined },
      first.loc,
    );
    return undefined;
  }
  return type;
}
