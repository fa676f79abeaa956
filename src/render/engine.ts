import Handlebars from 'handlebars';
import type { Environment } from './environment.ts';
import { blocks, helpers } from './helpers/helpers.ts';
import { type Parsed, parseTemplate } from './parsed.ts';
import { print } from './print.ts';
import { INLINE, PRINT, PRINT_NEEDED, RESOLVE, rewrite } from './rewrite.ts';
import type { TemplateSet } from './templates.ts';
import { isTruthy } from './values.ts';

/** How deep partials may nest before it is taken for endless. */
const MAX_DEPTH = 100;

const internal = [PRINT, PRINT_NEEDED, RESOLVE];
const knownHelpers = Object.fromEntries(
  [...helpers.keys(), ...blocks, ...internal].map((name) => [name, true]),
);
const isHelper = (name: string): boolean => helpers.has(name);

/** No property that is not the data's own, no method. */
const locked = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };

/** A partial calls itself without end. */
export class EndlessPartial extends Error {}

type Run = (context: unknown) => string;

/** Handlebars with this program's helpers, for one document. */
export class Engine {
  private readonly handlebars = Handlebars.create();
  private readonly environment: Environment;
  private readonly parsed = new Map<string, Parsed>();
  private depth = 0;
  private isLacking = false;

  constructor(templates: TemplateSet, environment: Environment) {
    this.environment = environment;
    for (const name of ['log', 'lookup']) this.handlebars.unregisterHelper(name);
    this.registerBlocks();
    this.registerHelpers();
    for (const name of templates.keys()) this.registerPartial(name, templates);
  }

  /** Prepares a parsed template for running with a context of its own. */
  prepare(parsed: Parsed): Run {
    const template = this.compile(parsed, PRINT);
    return (context) => template(context, locked);
  }

  /**
   * Prepares a sentence pattern: running it yields undefined when something that it prints unconditionally is
   * empty.
   */
  preparePattern(parsed: Parsed): (context: unknown) => string | undefined {
    const template = this.compile(parsed, PRINT_NEEDED);
    return (context) => {
      this.isLacking = false;
      const text = template(context, locked);
      return this.isLacking ? undefined : text;
    };
  }

  private compile(parsed: Parsed, printer: string): Handlebars.TemplateDelegate {
    this.parsed.set(parsed.name, parsed);
    const program = rewrite(parsed, isHelper, printer);
    return this.handlebars.compile(program, { knownHelpers, knownHelpersOnly: true, noEscape: true });
  }

  private registerPartial(name: string, templates: TemplateSet): void {
    let compiled: Handlebars.TemplateDelegate | undefined;
    const run = (context: unknown, options?: Handlebars.RuntimeOptions): string => {
      const file = templates.get(name);
      const [piece] = file && !compiled ? parseTemplate(file) : [];
      if (piece && 'program' in piece) compiled = this.compile(piece, PRINT);
      if (this.depth >= MAX_DEPTH) throw new EndlessPartial(name);
      this.depth += 1;
      const text = compiled?.(context, options) ?? '';
      this.depth -= 1;
      return text;
    };
    this.handlebars.registerPartial(name, run);
    this.handlebars.registerPartial(name + INLINE, (context: unknown, options?: Handlebars.RuntimeOptions) =>
      run(context, options).replace(/\r?\n$/, ''),
    );
  }

  /** `if` and `unless` take a figure that is 0 and blank wording for false. */
  private registerBlocks(): void {
    this.handlebars.registerHelper('if', function (this: unknown, condition, options) {
      return isTruthy(condition) ? options.fn(this) : options.inverse(this);
    });
    this.handlebars.registerHelper('unless', function (this: unknown, condition, options) {
      return isTruthy(condition) ? options.inverse(this) : options.fn(this);
    });
  }

  private registerHelpers(): void {
    const { handlebars, environment } = this;
    for (const helper of helpers.values()) {
      handlebars.registerHelper(helper.name, (...args: unknown[]) => {
        const { hash, loc } = args.pop() as { hash?: Record<string, unknown>; loc?: hbs.AST.SourceLocation };
        const at = loc && this.parsed.get(loc.source)?.place(loc);
        return helper.run({ helper: helper.name, args, hash: hash ?? {}, at, inWording: false, environment });
      });
    }
    handlebars.registerHelper(PRINT, (value: unknown) => print(value, environment));
    handlebars.registerHelper(PRINT_NEEDED, (value: unknown) => {
      const text = print(value, environment);
      if (text === '') this.isLacking = true;
      return text;
    });
    handlebars.registerHelper(RESOLVE, (name: string, field: unknown) => {
      const found = field === undefined ? environment.figures.catalogue.get(name) : field;
      return typeof found === 'function' ? undefined : found;
    });
  }
}
