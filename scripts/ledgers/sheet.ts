/** A cell of a made ledger: nothing, a text, a number, a number with a format, a formula with its result. */
export type Value =
  | string
  | number
  | { readonly value: number; readonly format: string }
  | { readonly value: number; readonly formula: string };

/** A sheet of a made ledger. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
  /** As spreadsheets write areas: `A1:K1`. */
  readonly merges: readonly string[];
}

/** Puts a sheet together row by row. */
export function sheet(name: string) {
  const rows: (readonly Value[])[] = [];
  const merges: string[] = [];
  return {
    /** Adds a row and tells its number; `across` merges it: `A:K`. */
    row(values: readonly Value[], across?: string): number {
      rows.push(values);
      if (across) merges.push(across.replace(/[A-Z]+/g, (column) => `${column}${rows.length}`));
      return rows.length;
    },
    /** Number of the row to come, counted from 1. */
    next: () => rows.length + 1,
    merge: (area: string) => void merges.push(area),
    done: (): Sheet => ({ name, rows, merges }),
  };
}

/** The number by which spreadsheets know a day of a year after 1900. */
export function serial(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
