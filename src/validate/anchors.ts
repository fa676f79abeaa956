import type { Alias, Node } from 'yaml';
import { DEPTH } from '../read/parse.ts';
import type { RawFile } from '../read/raw-file.ts';

/** Nodes that one file may come to when its aliases are written out. */
const BUDGET = 2_000_000;

/** What the aliases of a file (`*name`) stand for, until they make it grow beyond all bounds. */
export class Anchors {
  private readonly targets = new Map<Alias, Node | undefined>();
  private left = BUDGET;
  /** True once an alias has not been written out; from then on, none is. */
  isExhausted = false;

  constructor(private readonly document: RawFile['document']) {}

  /** Counts a node that has been read, in place or for an alias. */
  count(): void {
    this.left -= 1;
  }

  /**
   * What an alias stands for; undefined if it holds itself, or bombs, or leads nowhere.
   *
   * @param depth of the place where it stands
   */
  follow(alias: Alias, depth: number): Node | undefined {
    const target = this.target(alias);
    if (target && depth < DEPTH && this.left > 0) return target;
    this.isExhausted = true;
    this.left = 0;
    return undefined;
  }

  /** The library looks through the whole document each time it is asked. */
  private target(alias: Alias): Node | undefined {
    if (!this.targets.has(alias)) this.targets.set(alias, alias.resolve(this.document));
    return this.targets.get(alias);
  }
}
