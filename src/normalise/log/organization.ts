import type { Origin } from '../../source/source.ts';
import type { Given } from './figures.ts';

/** The committee whose log this is. Texts are '' where the log is silent. */
export interface Organization {
  /** Full name (全称), such as 政协某某县委员会. */
  readonly name: string;
  /** Short name (简称), such as 县政协. */
  readonly shortName: string;
  /** 省, 市, 州, 县, 区 … */
  readonly level: string;
  /** Term (届次), such as 第十三届. */
  readonly term: string;
  /** Committees (专委会) with their short names; empty when the log declares none (then any name passes). */
  readonly committees: readonly Committee[];
  /** Number of members (委员人数), which becomes the figure 委员. */
  readonly members: Given | undefined;
  readonly origin: Origin;
}

/** A special committee (专门委员会). `shortName` equals `name` when none was given. */
export interface Committee {
  readonly name: string;
  readonly shortName: string;
  readonly origin: Origin;
}
