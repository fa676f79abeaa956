import { parseDate } from '../../calendar/parse-date.ts';
import { closest } from '../../diagnostic/suggest.ts';
import { ROLES } from '../../marks/role.ts';
import { bareName, type Expression } from '../ast.ts';
import type { Helper, ParameterKind, Type } from '../helpers/helper.ts';
import { isFigureName } from './check-path.ts';
import type { Checker } from './checker.ts';
import { fieldsOf, isListShape, isObjectShape, type Scope } from './scope.ts';

/**
 * An argument of a helper: that what it names exists, and that it is of the kind the helper takes.
 *
 * @param typeOf checks an expression, and says what it yields
 */
export function checkArgument(
  node: Expression,
  kind: ParameterKind,
  helper: Helper,
  scope: Scope,
  checker: Checker,
  typeOf: (node: Expression) => Type,
): void {
  const wrong = (expected: string, hint?: string) =>
    checker.report('wrong-helper-argument', { helper: helper.name, expected, hint }, node.loc);
  if (node.type === 'StringLiteral') {
    checkLiteral(node, kind, checker, wrong);
    return;
  }
  if (kind === 'role') {
    wrong('写在引号里的段落种类', `可以写：${ROLES.join('、')}`);
    return;
  }
  if (kind === 'measure' && isMissingMeasure(node, scope, checker)) return;
  const type = typeOf(node);
  const problem = type === undefined ? undefined : mismatch(type, kind);
  if (problem !== undefined) wrong(problem);
  else if (kind === 'activity') checker.onSentence(type);
  if (
    kind === 'count' &&
    node.type === 'NumberLiteral' &&
    !(Number.isInteger(node.value) && node.value > 0)
  ) {
    wrong('正整数');
  }
}

/** Reports the bare name of a measure that is neither a field nor in the catalogue. */
function isMissingMeasure(node: Expression, scope: Scope, checker: Checker): boolean {
  const name = bareName(node);
  if (name === undefined || isFigureName(name, checker)) return false;
  const fields = fieldsOf(scope.self);
  if (!fields || Object.hasOwn(fields, name) || scope.params.has(name)) return false;
  const suggestion = closest(name, checker.known.figureNames ?? []);
  checker.report('unknown-name', { name, among: 'figures', suggestion }, node.loc);
  return true;
}

/** A text in quotes. */
function checkLiteral(
  node: hbs.AST.StringLiteral,
  kind: ParameterKind,
  checker: Checker,
  wrong: (expected: string, hint?: string) => void,
): void {
  const names: readonly string[] = ROLES;
  if (kind === 'role') {
    if (names.includes(node.value)) return;
    const near = closest(node.value, names);
    wrong('认得的段落种类', near === undefined ? `可以写：${names.join('、')}` : `是否想写 "${near}"？`);
  } else if (kind === 'figure' || kind === 'quantity' || kind === 'figures' || kind === 'measure') {
    if (isFigureName(node.value, checker) || !checker.known.figureNames) return;
    const suggestion = closest(node.value, checker.known.figureNames);
    checker.report('unknown-name', { name: node.value, among: 'figures', suggestion }, node.loc);
  } else if (kind === 'date') {
    const date = parseDate(node.value);
    if (!('problem' in date)) return;
    const { problem, suggestion } = date;
    checker.report('bad-date', { written: node.value, problem, suggestion }, node.loc);
  } else if (kind === 'count') wrong('正整数', '数字不加引号');
  else if (kind === 'list') wrong('列表');
  else if (kind === 'activity') wrong('活动');
}

/** What a helper wants instead of a value of this type; undefined when it suits. */
function mismatch(type: NonNullable<Type>, kind: ParameterKind): string | undefined {
  const isText = type === 'text' || type === 'wording' || type === 'markdown';
  switch (kind) {
    case 'figure':
      return type === 'figure' || type === 'text' ? undefined : '指标的名称';
    case 'quantity':
      return type === 'figure' || type === 'text' || type === 'number' ? undefined : '指标的名称或数字';
    case 'figures': {
      const item = isListShape(type) ? type[0] : type;
      return item === 'figure' || item === 'text' ? undefined : '指标的名称';
    }
    case 'measure':
      return type === 'figure' || type === 'text' ? undefined : '成果名目';
    case 'list':
      if (!isListShape(type)) return '列表';
      return typeof type[0] === 'string' && type[0] !== 'flag' ? undefined : '由文字或数字组成的列表';
    case 'count':
      return type === 'number' ? undefined : '正整数';
    case 'activity':
      return isObjectShape(type) ? undefined : '活动';
    case 'text':
    case 'types':
      return isText ? undefined : '文字';
    case 'date':
      return isText || type === 'number' ? undefined : '日期';
    default:
      return undefined;
  }
}
