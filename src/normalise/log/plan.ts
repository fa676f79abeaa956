import type { DateSpan } from '../../calendar/date.ts';
import type { Origin } from '../../source/source.ts';
import type { Block, DocumentWording, Wording } from './wording.ts';

/** The log's own wording and data of a 工作要点. */
export interface PlanWording extends DocumentWording {
  readonly origin: Origin;
  readonly year: number;
  /** 总体要求: one paragraph or several. */
  readonly requirement: readonly Block[];
  /** Items numbered on across sections (`continuous`) or anew in each (`each`). */
  readonly numbering: 'continuous' | 'each';
  readonly sections: readonly PlanSection[];
  readonly arrangements: Arrangements | undefined;
}

/** A section `一、` of a plan. */
export interface PlanSection {
  readonly heading: readonly Wording[];
  readonly content: readonly Block[];
  readonly items: readonly PlanItem[];
}

/** A numbered item of a plan, with its run-in title. */
export interface PlanItem {
  readonly title: Wording | undefined;
  readonly text: readonly Wording[];
}

/** 具体安排: what is planned, as data. */
export interface Arrangements {
  readonly heading: Wording | undefined;
  readonly groupBy: 'kind' | 'month' | 'committee';
  readonly entries: readonly Arrangement[];
}

/** One planned event, topic, subject or visit. */
export interface Arrangement {
  readonly origin: Origin;
  /** A taxonomy type (常委会议, 专题协商, 专题调研, 走访委员). */
  readonly type: string;
  /** Heading of the group it stands under; '' takes the type's name. */
  readonly heading: string;
  readonly title: Wording | undefined;
  /** Agenda items of a meeting. */
  readonly topics: readonly Wording[];
  readonly committees: readonly string[];
  readonly date: DateSpan | undefined;
}
