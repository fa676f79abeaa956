import type { ObjectShape, Shape } from '../../context/shape.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { closest } from '../../diagnostic/suggest.ts';
import { callOf } from '../ast.ts';
import type { Type } from '../helpers/helper.ts';
import { type Parsed, parseTemplate } from '../parsed.ts';
import { SENTENCES } from '../templates.ts';
import { checkExpression } from './check-expression.ts';
import { checkProgram } from './check-program.ts';
import { Checker, type Known } from './checker.ts';
import { isListShape, isObjectShape, partialScope, rootScope, type Scope } from './scope.ts';

/** Deeper than any sensible nesting of partials that differ in what they are given. */
const MAX_DEPTH = 40;

/** Checks templates from the documents down: each partial in the scope of each of its calls. */
export class SetChecker {
  readonly diagnostics: Diagnostic[] = [];
  readonly reached = new Set<string>();
  private readonly known: Known;
  private readonly done = new Set<string>();
  private readonly ids = new Map<unknown, number>();
  private depth = 0;

  constructor(known: Known) {
    this.known = known;
  }

  /** Checks a template with `this` of the given type. Reports nothing if there is no such template. */
  check(name: string, scope: Scope): void {
    const file = this.known.templates.get(name);
    if (!file) return;
    this.reached.add(name);
    const key = `${name} ${this.keyOf(scope.self)} ${this.keyOf(scope.root)} ${scope.loops}`;
    if (this.done.has(key)) return;
    this.done.add(key);
    for (const piece of parseTemplate(file)) {
      if ('program' in piece) this.checkPiece(piece, scope);
      else this.diagnostics.push(piece);
    }
  }

  private checkPiece(parsed: Parsed, scope: Scope): void {
    const checker = new Checker(this.known, parsed, this.diagnostics, false, (type) =>
      this.checkSentences(type),
    );
    checkProgram(parsed.program, scope, checker, (node, within) => this.checkPartial(node, within, checker));
  }

  /** Sentence patterns, with the activity that a `sentence` hands to them. */
  private checkSentences(activity: Type): void {
    for (const name of this.known.templates.keys()) {
      if (name.startsWith(SENTENCES)) this.check(name, rootScope(activity));
    }
  }

  private checkPartial(node: hbs.AST.PartialStatement, scope: Scope, checker: Checker): void {
    const { params, pairs } = callOf(node);
    const given = params.map((param) => checkExpression(param, scope, checker));
    const hash = pairs.map(({ key, value }) => [key, checkExpression(value, scope, checker)] as const);
    for (const { key, loc } of pairs) {
      if (key in Object.prototype) {
        checker.report('template-refused', { found: `“${key}”`, hint: '请换一个名称' }, loc);
      }
    }
    if (params.length > 1) {
      const usage = '{{> 名称 内容 参数=…}}';
      checker.report('extra-helper-argument', { helper: '{{>}}', usage }, params[1]?.loc ?? node.loc);
    }
    const name = this.partialName(node, checker);
    if (name === undefined) return;
    if (this.depth >= MAX_DEPTH) {
      checker.report('partial-recursion', { name }, node.loc);
      return;
    }
    this.depth += 1;
    const self = given.length > 0 ? given[0] : scope.self;
    this.check(name, partialScope(withArguments(self, hash), scope));
    this.depth -= 1;
  }

  /** The partial's name, if it is one; undefined after reporting what is wrong with it. */
  private partialName(node: hbs.AST.PartialStatement, checker: Checker): string | undefined {
    if (node.name.type === 'SubExpression') {
      const hint = '片段的名称要直接写出来，检查时才知道有没有';
      checker.report('template-refused', { found: '算出来的片段名称 {{> (…)}}', hint }, node.loc);
      return undefined;
    }
    const name = String(node.name.original);
    const loc = node.name.loc ?? node.loc;
    if (/^(?:[/\\~]|[A-Za-z]:)|\\|(?:^|\/)\.\.?(?:\/|$)/.test(name)) {
      const hint = '片段按它在模板文件夹里的名称引用，如 {{> partials/section}}';
      checker.report('template-refused', { found: `路径“${name}”`, hint }, loc);
      return undefined;
    }
    if (this.known.templates.has(name) && !name.startsWith(SENTENCES)) return name;
    const candidates = [...this.known.templates.keys()].filter((known) => !known.startsWith(SENTENCES));
    const near = closest(name, candidates) ?? candidates.find((known) => known.endsWith(`/${name}`));
    checker.report('unknown-partial', { name, suggestion: near }, loc);
    return undefined;
  }

  /** Types that are equal in what they hold have equal keys; recursive shapes have one of their own. */
  private keyOf(type: Type): number | string | undefined {
    if (type === undefined || typeof type === 'string') return type;
    if (isListShape(type)) return this.idOf(`[${this.keyOf(type[0])}]`);
    const added = argumentsOf.get(type);
    if (!added) return this.idOf(type);
    const { base, hash } = added;
    return this.idOf(
      JSON.stringify([this.keyOf(base), ...hash.map(([key, value]) => [key, this.keyOf(value)])]),
    );
  }

  private idOf(thing: unknown): number {
    const id = this.ids.get(thing) ?? this.ids.size;
    this.ids.set(thing, id);
    return id;
  }
}

interface Arguments {
  readonly base: Type;
  readonly hash: readonly (readonly [string, Type])[];
}

/** Shapes made here by adding a partial's arguments to its context, with what they were made of. */
const argumentsOf = new WeakMap<ObjectShape, Arguments>();

/** The context of a partial: what it is given, with the arguments `name=value` as further fields. */
function withArguments(self: Type, hash: readonly (readonly [string, Type])[]): Type {
  if (hash.length === 0 || self === undefined) return self;
  const before = isObjectShape(self) ? argumentsOf.get(self) : undefined;
  const base = before ? before.base : self;
  const merged = [...new Map([...(before?.hash ?? []), ...hash])];
  // What is unknown must not be reported as missing: it counts as text.
  const fields = Object.fromEntries(merged.map(([key, type]) => [key, shapeOf(type)]));
  const shape: ObjectShape = { ...(isObjectShape(base) ? base : {}), ...fields };
  argumentsOf.set(shape, { base, hash: merged });
  return shape;
}

function shapeOf(type: Type): Shape {
  return type === undefined || type === 'markdown' ? 'text' : type;
}
