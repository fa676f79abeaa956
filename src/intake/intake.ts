import type {
  WrittenActivity,
  WrittenOrganization,
  WrittenProposal,
} from '../vocabulary/generated/log.types.ts';
import type { Cell } from '../workbook/workbook.ts';

/** What a workbook was understood to say: entries for a log, and an account of every row and column. */
export interface Intake {
  /** The year that its dates lie in, or its titles name; undefined if none can be told, or several. */
  readonly year: number | undefined;
  /** Whose ledger it is, as its titles say; undefined if none does, or several are named. */
  readonly organization: WrittenOrganization | undefined;
  /** In the order of sheets and rows. */
  readonly activities: readonly TakenEntry<Partial<WrittenActivity>>[];
  readonly proposals: readonly TakenEntry<Partial<WrittenProposal>>[];
  /** YAML of the rest of a log, from a workbook that `export` has made; '' otherwise. */
  readonly settings: string;
  /** One for each sheet, in their order. */
  readonly sheets: readonly SheetReading[];
}

/**
 * An entry made from a row. What it says is written as a log writes it; whether it is valid is told by `validate`: even
 * what an entry must have may be missing, for rows lack what people forgot.
 */
export interface TakenEntry<T> {
  readonly value: T;
  /**
   * Where each value comes from, by its path within the entry joined by `/`: `date`, `results/意见建议`; '' for the
   * first cell of the row, which stands for whatever has no cell of its own.
   */
  readonly cells: ReadonlyMap<string, Cell>;
  /**
   * Where a value was found that no cell of the row says, by its path, in words for the report: `type` →
   * `工作表名“主席会议”`, `标题`.
   */
  readonly inferred: ReadonlyMap<string, string>;
  /**
   * What bare numbers were taken for where nothing says their unit and it is a scaled one, by path: `funds` → 万元. Other
   * units are the measure's own, and cannot be wrong by a factor.
   */
  readonly assumed: ReadonlyMap<string, string>;
}

/** How one sheet was read. */
export interface SheetReading {
  readonly name: string;
  /** A sheet may hold several tables, one below the other. */
  readonly tables: readonly TableReading[];
  /** Every row that did not become an entry, or part of one, and is not empty. */
  readonly skipped: readonly SkippedRow[];
}

/** How one table was read. */
export interface TableReading {
  readonly kind: 'activities' | 'proposals';
  /** Its heading rows, counted from 0. */
  readonly headings: readonly number[];
  readonly columns: readonly ColumnReading[];
  /** How many entries came of it. */
  readonly entries: number;
  /** What its entries were given that their rows do not say. */
  readonly inferred: readonly Inference[];
}

/** A value that entries of a table were given from beside their rows. */
export interface Inference {
  /** Canonical name of the field: `type`. */
  readonly field: string;
  /** In words: `工作表名“主席会议”`. */
  readonly where: string;
  /** How many entries. */
  readonly entries: number;
}

/** A column of a table with what it was taken for. */
export interface ColumnReading {
  /** Counted from 0. */
  readonly column: number;
  /** Its heading, those above it included: `参加人数（人次）`, `成果／意见建议（条）`. */
  readonly heading: string;
  readonly meaning: ColumnMeaning;
}

/** What a column holds. */
export type ColumnMeaning =
  /**
   * A field of an activity or a proposal, by its canonical name; `unit` is what the heading says its numbers are in,
   * '' where it says nothing. A field may be spread over columns, each with its `part`.
   */
  | { readonly kind: 'field'; readonly name: string; readonly unit: string; readonly part?: FieldPart }
  /** A measure of 成果, by its name. */
  | { readonly kind: 'result'; readonly measure: string; readonly unit: string }
  /** Nothing that a log knows: it goes into the entry's note, its heading before it. */
  | { readonly kind: 'note' }
  /** Numbers that only count the rows (序号). */
  | { readonly kind: 'index' };

/**
 * Which part of its field a column holds: the first or the last day of a date (开始时间、结束时间); its year, month or
 * day (月｜日); of a proposal's stages, a column for one stage whose name the heading gives, with 是, √ or a date below.
 */
export type FieldPart =
  | { readonly of: 'date'; readonly is: 'start' | 'end' | 'year' | 'month' | 'day' }
  | { readonly of: 'stages'; readonly is: string };

/** A row that was left out. */
export interface SkippedRow {
  /** Counted from 0. */
  readonly row: number;
  readonly why: SkipReason;
  /** What it says, its cells joined by a space. */
  readonly text: string;
}

/** Why a row became no entry. */
export type SkipReason =
  /** It stands above a table: its title, 填报单位, 日期. */
  | 'title'
  /** It is a table's heading, or its repetition on a further page. */
  | 'heading'
  /** It parts a table and says what the rows below it belong to: 一月, 一、常委会议. */
  | 'section'
  /** It adds up rows: 合计, 小计. */
  | 'total'
  /** It stands under a table: 注, 填表人, 审核. */
  | 'note'
  /** It was numbered beforehand and has not been filled in. */
  | 'only-index'
  /** It is the sample of a blank ledger. */
  | 'sample'
  /** Its sheet shows what `export` computed, or holds choices. */
  | 'computed'
  | 'hidden-sheet'
  | 'no-table';
