import type { Quantity } from '../../quantity/quantity.ts';
import type { Origin } from '../../source/source.ts';

/** Proposals (提案): a chain of stages, known as totals or from a list. */
export interface Proposals {
  readonly origin: Origin;
  /** The chain's shape as declared: the taxonomy's, with the log's changes. */
  readonly stages: readonly ProposalStage[];
  /** Stage totals as written. */
  readonly totals: readonly ProposalTotal[];
  readonly list: readonly Proposal[];
}

/** A stage of the proposal chain. */
export interface ProposalStage {
  /** 收到, 立案, 并案, 不立案, 办复, 满意, 重点 … */
  readonly name: string;
  /** Name of the figure that counts it: 提案立案, 重点提案. */
  readonly figure: string;
  /** The stage of which it is a part; '' for the first (收到). */
  readonly of: string;
  /** Its siblings with `exclusive` do not overlap it, so that together they cannot exceed the whole. */
  readonly exclusive: boolean;
  /** Its parts with `exclusive` together are all of it: 收到 is 立案, 并案 and 不立案. */
  readonly complete: boolean;
  /** Name of the rate that it has of its whole (办复率); '' for none. */
  readonly rate: string;
  readonly origin: Origin | undefined;
}

/** The total of a stage as the log gives it. */
export interface ProposalTotal {
  readonly stage: string;
  readonly quantity: Quantity;
  readonly origin: Origin;
}

/** One proposal of a list. */
export interface Proposal {
  readonly origin: Origin;
  readonly number: string;
  readonly title: string;
  readonly proposer: string;
  readonly category: string;
  /** Office in charge of the reply (承办单位). */
  readonly handler: string;
  /** All stages it has reached, wholes included (办复 implies 立案 and 收到). */
  readonly stages: readonly string[];
  readonly source: string;
  readonly note: string;
}
