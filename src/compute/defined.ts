import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';
import type { FigureDefinition } from '../normalise/log.ts';
import { locationOf } from '../source/source.ts';
import type { Figure } from './catalogue.ts';
import { lackingFigure } from './figure.ts';
import { kindOf } from './kind-of.ts';
import { type Ground, type Operand, operandsOf, operate } from './operations.ts';

/** The defined figures that could be made, in the log's order, and why the others could not. */
export interface Defined {
  readonly figures: readonly Figure[];
  readonly diagnostics: readonly Diagnostic[];
  /** Names of definitions that came to nothing; the reason has been reported. */
  readonly failed: ReadonlySet<string>;
}

/**
 * Computes the log's own figures, each after those it is made from, wherever these stand. A figure made from one
 * that failed fails in silence: the reason has been reported.
 *
 * @param definitions of distinct names, none of which is known already
 * @param known computed figures and givens
 */
export function defineFigures(
  definitions: readonly FigureDefinition[],
  known: ReadonlyMap<string, Figure>,
  ground: Ground,
): Defined {
  const definer = new Definer(definitions, known, ground);
  const figures = definitions.flatMap(({ name }) => definer.figure(name) ?? []);
  return { figures, diagnostics: definer.diagnostics, failed: definer.failed };
}

class Definer {
  readonly diagnostics: Diagnostic[] = [];
  readonly failed = new Set<string>();
  private readonly definitions: ReadonlyMap<string, FigureDefinition>;
  private readonly made: Map<string, Figure>;
  private readonly ground: Ground;
  /** Definitions being computed, outermost first: meeting one of them again is a cycle. */
  private readonly open: FigureDefinition[] = [];

  constructor(definitions: readonly FigureDefinition[], known: ReadonlyMap<string, Figure>, ground: Ground) {
    this.definitions = new Map(definitions.map((definition) => [definition.name, definition]));
    this.made = new Map(known);
    this.ground = ground;
  }

  /** A figure by name, computed if need be; undefined if it does not exist or has failed. */
  figure(name: string): Figure | undefined {
    const definition = this.definitions.get(name);
    if (this.made.has(name) || this.failed.has(name) || !definition) return this.made.get(name);
    if (this.open.includes(definition)) return this.reportCycle(definition);
    this.open.push(definition);
    const figure = this.compute(definition);
    this.open.pop();
    if (figure) this.made.set(name, figure);
    else this.failed.add(name);
    return this.made.get(name);
  }

  private compute(definition: FigureDefinition): Figure | undefined {
    const operands = operandsOf(definition);
    const figures = operands.flatMap((operand) => this.operand(definition, operand) ?? []);
    if (figures.length < operands.length) return undefined;
    const lacking = figures.find((figure) => figure.lacking !== '');
    if (lacking) return lackingFigure(kindOf(definition), `要用的“${lacking.name}”还没有数`);
    const { figure, diagnostics } = operate(definition, figures, this.ground);
    this.diagnostics.push(...diagnostics);
    return figure;
  }

  private operand(definition: FigureDefinition, { name, origin }: Operand): Figure | undefined {
    const figure = this.figure(name);
    if (figure || this.definitions.has(name) || this.ground.log.broken.has(name)) return figure;
    const names = [...this.made.keys(), ...this.definitions.keys()];
    const suggestion = closest(
      name,
      names.filter((candidate) => candidate !== definition.name),
    );
    const args = { figure: definition.name, name, suggestion };
    this.diagnostics.push(diagnose('unknown-operand', args, locationOf(origin)));
    return undefined;
  }

  /** Every definition on the cycle fails in turn, for want of the next one. */
  private reportCycle(definition: FigureDefinition): undefined {
    const names = this.open.slice(this.open.indexOf(definition)).map(({ name }) => name);
    this.diagnostics.push(diagnose('figure-cycle', { names }, locationOf(definition.origin, 'key')));
  }
}
