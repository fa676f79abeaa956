import { closest } from '../../diagnostic/suggest.ts';
import { bareName, type Call, callOf, type Expression, writtenAs } from '../ast.ts';
import type { Helper, Type } from '../helpers/helper.ts';
import { helpers } from '../helpers/helpers.ts';
import { checkArgument } from './check-argument.ts';
import { checkPath, isFigureName } from './check-path.ts';
import type { Checker } from './checker.ts';
import type { Scope } from './scope.ts';

/** The type of an expression, after reporting what is wrong in it. */
export function checkExpression(node: Expression, scope: Scope, checker: Checker): Type {
  switch (node.type) {
    case 'PathExpression':
      return checkPath(node, scope, checker);
    case 'SubExpression':
      return checkCall(callOf(node), scope, checker);
    case 'StringLiteral':
      return 'text';
    case 'NumberLiteral':
      return 'number';
    case 'BooleanLiteral':
      return 'flag';
    default:
      return undefined;
  }
}

/** A call of a helper: that it is one, and that its arguments suit it. */
export function checkCall(call: Call, scope: Scope, checker: Checker): Type {
  const helper = helperOf(call, checker);
  if (!helper) {
    checkArgumentsOfUnknown(call, scope, checker);
    return undefined;
  }
  const { name, usage } = helper;
  const typeOf = (node: Expression) => checkExpression(node, scope, checker);
  if (call.params.length < helper.params.length) {
    const field =
      scope.self !== undefined && typeof scope.self === 'object' && Object.hasOwn(scope.self, name);
    checker.report('missing-helper-argument', { helper: name, usage, field }, call.loc);
  }
  for (const [index, param] of call.params.entries()) {
    const kind = helper.params[index] ?? helper.rest;
    if (kind) checkArgument(param, kind, helper, scope, checker, typeOf);
    else checker.report('extra-helper-argument', { helper: name, usage }, param.loc);
  }
  for (const pair of call.pairs) {
    const kind = Object.hasOwn(helper.hash, pair.key) ? helper.hash[pair.key] : undefined;
    if (kind) checkArgument(pair.value, kind, helper, scope, checker, typeOf);
    else {
      const keys = Object.keys(helper.hash);
      const suggestion = closest(pair.key, keys);
      const known = keys.map((key) => `${key}=`).join('、');
      checker.report(
        'unknown-helper-argument',
        { helper: name, name: pair.key, suggestion, known },
        pair.loc,
      );
    }
  }
  return helper.returns;
}

/** The helper that a call means; undefined after reporting that there is none. */
function helperOf({ path, params, loc }: Call, checker: Checker): Helper | undefined {
  const bare = bareName(path);
  const helper = helpers.get(bare ?? '');
  if (helper && (helper.inWording || !checker.isWording)) return helper;
  const name = writtenAs(path);
  const at = path.loc ?? loc;
  if (helper) {
    checker.report('wording-refused', { found: `“${name}”` }, at);
    return undefined;
  }
  const usable = [...helpers.values()].filter(({ inWording }) => inWording || !checker.isWording);
  const isFigure = bare !== undefined && isFigureName(bare, checker);
  // Names side by side lack `list`.
  const suggestion =
    isFigure && params.length > 0
      ? `list ${[name, ...params.map(writtenAs)].join(' ')}`
      : closest(
          name,
          usable.map((known) => known.name),
        );
  checker.report('unknown-helper', { name, suggestion }, at);
  return undefined;
}

function checkArgumentsOfUnknown(call: Call, scope: Scope, checker: Checker): void {
  for (const param of [...call.params, ...call.pairs.map(({ value }) => value)]) {
    if (param.type === 'SubExpression') checkExpression(param, scope, checker);
  }
}
