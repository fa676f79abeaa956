import type { Origin } from '../source/source.ts';
import { ATTENDANCES } from '../vocabulary/figure-names.ts';
import type { Taxonomy } from '../vocabulary/taxonomy.ts';
import { distinct } from './distinct.ts';
import { listed } from './listed.ts';
import type { Committee } from './log.ts';
import type { Notes } from './notes.ts';
import type { Declarations } from './taxonomy.ts';

/** Resolves the names that entries use, and notes those that nothing declares. */
export class Names {
  readonly taxonomy: Taxonomy;
  /** Where the log itself declares a measure. */
  readonly measureOrigins: ReadonlyMap<string, Origin>;
  private readonly committees = new Map<string, string>();
  private readonly notes: Notes;

  constructor(declared: Declarations, committees: readonly Committee[], notes: Notes) {
    this.taxonomy = declared.taxonomy;
    this.measureOrigins = declared.measureOrigins;
    this.notes = notes;
    // Declared forms come before abbreviated ones, so that no abbreviation hides a declaration.
    for (const { name } of committees) this.committees.set(name, name);
    for (const { name, shortName } of committees) this.add(shortName, name);
    for (const { name } of committees) this.add(abbreviated(name), name);
    for (const { name, shortName } of committees) this.add(unabbreviated(shortName), name);
  }

  /** Types in the order written, without repeats. `known` is false if one of them is not in the taxonomy. */
  types(
    written: string | readonly string[] | undefined,
    origin: Origin,
  ): { names: string[]; known: boolean } {
    let known = true;
    const names = listed(written, origin).map(({ value, origin: at }) => {
      if (!this.taxonomy.types.has(value)) {
        this.notes.unknown('type', value, at);
        known = false;
      }
      return value;
    });
    return { names: distinct(names), known };
  }

  /** Types or groups that a filter asks for. */
  typesOrGroups(
    written: string | readonly string[] | undefined,
    origin: Origin,
  ): { names: string[]; known: boolean } {
    let known = true;
    const names = listed(written, origin).map(({ value, origin: at }) => {
      if (!this.taxonomy.types.has(value) && !this.taxonomy.groups.has(value)) {
        this.notes.unknown('typeOrGroup', value, at);
        known = false;
      }
      return value;
    });
    return { names: distinct(names), known };
  }

  /** True if `name` is a measure, or 参加人次, which adds up like one. Notes it otherwise. */
  isMeasure(name: string, origin: Origin, part: 'key' | 'value'): boolean {
    if (this.taxonomy.measures.has(name) || name === ATTENDANCES) return true;
    this.notes.unknown('measure', name, origin, { part });
    return false;
  }

  /** Committees by their full names. Where the log declares none, any name passes. */
  committeeNames(written: string | readonly string[] | undefined, origin: Origin): string[] {
    const names = listed(written, origin).map(({ value, origin: at }) => {
      const full = this.committees.get(value);
      if (full === undefined && this.committees.size > 0) this.notes.unknown('committee', value, at);
      return full ?? value;
    });
    return distinct(names);
  }

  private add(form: string, name: string): void {
    if (!this.committees.has(form)) this.committees.set(form, name);
  }
}

function abbreviated(name: string): string {
  return name.replace(/委员会$/, '委');
}

function unabbreviated(name: string): string {
  return name.replace(/委$/, '委员会');
}
