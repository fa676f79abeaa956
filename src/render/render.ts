import type { Shape } from '../context/shape.ts';
import { type Diagnostic, diagnose, hasErrors, type Outcome } from '../diagnostic/diagnostic.ts';
import type { Arguments, Code } from '../diagnostic/messages/index.ts';
import { closest } from '../diagnostic/suggest.ts';
import type { Log, Wording } from '../normalise/log.ts';
import type { Location } from '../source/source.ts';
import { SetChecker } from './check/check-set.ts';
import type { Known } from './check/checker.ts';
import { endlessPartials } from './check/endless-partials.ts';
import { rootScope } from './check/scope.ts';
import { EndlessPartial, Engine } from './engine.ts';
import type { Environment, FigureSource } from './environment.ts';
import { parseTemplate } from './parsed.ts';
import { Sentences } from './sentences.ts';
import type { TemplateSet } from './templates.ts';
import { readWording, renderWording } from './wording.ts';

export { checkTemplates, type Shapes } from './check-templates.ts';
export { checkWording } from './check-wording.ts';
export { loadTemplates } from './load-templates.ts';
export type { TemplateFile, TemplateSet } from './templates.ts';
export { unusedTemplates } from './unused-templates.ts';

/** What a document is rendered from. */
export interface DocumentInput {
  /** Name of the document's template: `summary`, `plan`. */
  readonly template: string;
  readonly templates: TemplateSet;
  /** Plain data of the given shape. */
  readonly context: unknown;
  readonly shape: Shape;
  readonly figures: FigureSource;
  readonly log: Log;
  /** Where to report a gap that a template leaves: the place of the log that is silent. */
  readonly gapAt: Location;
}

/**
 * Renders a document as Markdown with marks (`src/marks/marks.ts`). Its templates are checked first; with
 * an error in them, or in wording that is printed, there is no value.
 */
export function renderDocument(input: DocumentInput): Outcome<string> {
  const { template, templates, context, shape, figures, log, gapAt } = input;
  const file = templates.get(template);
  if (!file) {
    const suggestion = closest(template, templates.keys());
    return { diagnostics: [diagnose('unknown-template', { name: template, suggestion }, gapAt)] };
  }
  const known: Known = {
    templates,
    figureNames: new Set(figures.catalogue.keys()),
    brokenNames: figures.broken,
  };
  const checker = new SetChecker(known);
  checker.check(template, rootScope(shape));
  const diagnostics: Diagnostic[] = [
    ...checker.diagnostics,
    ...endlessPartials(only(templates, checker.reached)),
  ];
  if (hasErrors(diagnostics)) return { diagnostics };

  const renderer = new Renderer(templates, figures, log, gapAt, known);
  try {
    const [piece] = parseTemplate(file);
    const value = piece && 'program' in piece ? renderer.engine.prepare(piece)(context) : '';
    diagnostics.push(...renderer.diagnostics);
    return hasErrors(diagnostics) ? { diagnostics } : { value, diagnostics };
  } catch (cause) {
    const at = { file, range: { start: 0, end: 0 } };
    const failure =
      cause instanceof EndlessPartial
        ? diagnose('partial-recursion', { name: cause.message }, at)
        : diagnose('template-failed', { reason: cause instanceof Error ? cause.message : String(cause) }, at);
    return { diagnostics: [...diagnostics, ...renderer.diagnostics, failure] };
  }
}

function only(templates: TemplateSet, names: ReadonlySet<string>): TemplateSet {
  return new Map([...templates].filter(([name]) => names.has(name)));
}

/** Strings engine, wording and sentences together, and collects what they report. */
class Renderer implements Environment {
  diagnostics: Diagnostic[] = [];
  readonly figures: FigureSource;
  readonly log: Log;
  readonly gapAt: Location;
  readonly engine: Engine;
  private readonly sentences: Sentences;
  private readonly known: Known;

  constructor(templates: TemplateSet, figures: FigureSource, log: Log, gapAt: Location, known: Known) {
    this.figures = figures;
    this.log = log;
    this.gapAt = gapAt;
    this.known = known;
    this.engine = new Engine(templates, this);
    this.sentences = new Sentences(templates, this.engine);
  }

  report<C extends Code>(code: C, args: Arguments<C>, at: Location | undefined): void {
    this.diagnostics.push(diagnose(code, args, at));
  }

  wording(wording: Wording): string {
    return renderWording(wording, readWording(wording, this.known, this.diagnostics), this);
  }

  sentence(activity: object, at: Location | undefined): string {
    const text = this.sentences.about(activity, (run) => this.attempt(run));
    if (text !== undefined) return text;
    const { type } = activity as { readonly type?: unknown };
    this.report('no-sentence', { type: String(type ?? '') }, at);
    return '';
  }

  private attempt<T>(run: () => T): { value: T; keep: () => void } {
    const before = this.diagnostics;
    const own: Diagnostic[] = [];
    this.diagnostics = own;
    const value = run();
    this.diagnostics = before;
    return { value, keep: () => this.diagnostics.push(...own) };
  }
}
