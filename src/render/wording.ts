import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { Wording } from '../normalise/log.ts';
import { bareName, callOf, type Expression, type Program, statementsOf } from './ast.ts';
import { checkProgram } from './check/check-program.ts';
import { Checker, type Known } from './check/checker.ts';
import { rootScope } from './check/scope.ts';
import type { Environment } from './environment.ts';
import { escapeMarkdown, foldSpace } from './escape.ts';
import { helpers } from './helpers/helpers.ts';
import { type Parsed, parsePiece } from './parsed.ts';
import { print } from './print.ts';
import { unfold } from './unfold.ts';
import { placeInLog } from './wording-place.ts';

/**
 * Parses and checks wording of the log. Undefined for text without figures, which is most of it. What is wrong
 * is reported and left out, so that the rest can be rendered.
 */
export function readWording(written: Wording, known: Known, diagnostics: Diagnostic[]): Parsed | undefined {
  if (!written.text.includes('{{')) return undefined;
  const wording = unfold(written);
  const parsed = parsePiece('wording', wording.text, 'wording-syntax', (range) => placeInLog(wording, range));
  if (!('program' in parsed)) {
    diagnostics.push(parsed);
    return undefined;
  }
  const checker = new Checker(known, parsed, diagnostics, true);
  const body = statementsOf(parsed.program).filter((statement) => {
    const before = diagnostics.length;
    checkProgram({ ...parsed.program, body: [statement] }, rootScope({}), checker, () => {});
    return diagnostics.length === before;
  });
  return { ...parsed, program: { ...parsed.program, body } };
}

/** Wording as Markdown, with its figures filled in. What is wrong with it has been reported when it was read. */
export function renderWording(
  wording: Wording,
  parsed: Parsed | undefined,
  environment: Environment,
): string {
  if (!parsed) return escapeMarkdown(unfold(wording).text);
  return foldSpace(renderProgram(parsed.program, parsed, environment)).trim();
}

function renderProgram(program: Program, parsed: Parsed, environment: Environment): string {
  return statementsOf(program)
    .map((node) => {
      if (node.type === 'ContentStatement') return escapeMarkdown(node.value);
      if (node.type !== 'MustacheStatement') return '';
      const isCall = helpers.has(bareName(node.path) ?? '');
      const expression = isCall ? ({ ...node, type: 'SubExpression' } as hbs.AST.Node) : node.path;
      const value = evaluate(expression as Expression, parsed, environment);
      return print(value, environment, parsed.place(node.path.loc ?? node.loc));
    })
    .join('');
}

function evaluate(node: Expression, parsed: Parsed, environment: Environment): unknown {
  switch (node.type) {
    case 'PathExpression':
      return environment.figures.catalogue.get(node.original);
    case 'SubExpression': {
      const { path, params, pairs, loc } = callOf(node);
      const helper = helpers.get(bareName(path) ?? '');
      return helper?.run({
        helper: helper.name,
        args: params.map((param) => evaluate(param, parsed, environment)),
        hash: Object.fromEntries(pairs.map(({ key, value }) => [key, evaluate(value, parsed, environment)])),
        at: parsed.place(path.loc ?? loc),
        inWording: true,
        environment,
      });
    }
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return node.value;
    default:
      return undefined;
  }
}

/** Warns of braces that look like figures and are none: full-width ones, and single ones around a name. */
export function braceWarnings(wording: Wording, known: Known): Diagnostic[] {
  if (!/[{｛]/.test(wording.text)) return [];
  const pattern = /[{｛]{1,2}\s*([^\s{}｛｝]+)\s*[}｝]{1,2}/g;
  return [...wording.text.matchAll(pattern)].flatMap((match) => {
    const [found, name = ''] = match;
    const isFigure = known.figureNames?.has(name) || known.brokenNames.has(name);
    // What begins with two half-width braces is a figure, right or wrong.
    if (found.startsWith('{{') || (!isFigure && !/[｛｝]{2}/.test(found))) return [];
    const at = placeInLog(wording, { start: match.index, end: match.index + found.length });
    return [diagnose('wording-braces', { found, correct: `{{${name}}}` }, at)];
  });
}
