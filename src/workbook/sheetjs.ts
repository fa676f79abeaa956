import { CFB, parse_xlscfb, read, SSF, set_cptable } from '@e965/xlsx';
import { decodeCodePage } from './xls/code-pages.ts';

/** A sheet as the library has it, `dense`: cells by row and column, both sparse. */
export interface LibrarySheet {
  readonly '!data'?: readonly (readonly (LibraryCell | undefined)[] | undefined)[];
  readonly '!merges'?: readonly {
    readonly s: { readonly r: number; readonly c: number };
    readonly e: { readonly r: number; readonly c: number };
  }[];
  readonly '!type'?: string;
}

/** A cell as the library has it. */
export interface LibraryCell {
  /** Number, string, boolean, error, nothing (`z`). */
  readonly t: 'n' | 's' | 'b' | 'e' | 'z' | 'd';
  /** Of an error its number. */
  readonly v?: unknown;
  /** Number format. */
  readonly z?: string;
}

/** A workbook as the library has it. */
export interface LibraryBook {
  readonly SheetNames: readonly string[];
  readonly Sheets: Readonly<Record<string, LibrarySheet | undefined>>;
  readonly Workbook?: {
    readonly Sheets?: readonly ({ readonly name?: string; readonly Hidden?: number } | undefined)[];
    readonly WBProps?: { readonly date1904?: boolean | string };
  };
}

/** Cells with their number formats; neither texts made by them, nor formulas, styles and comments. */
const OPTIONS = {
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
  WTF: false,
};

declare module '@e965/xlsx' {
  /** Missing in the types of 0.20.3. */
  function parse_xlscfb(stream: Uint8Array, options: object): WorkBook;
}

// Files of before 1997 are in the code page of the machine that wrote them.
set_cptable({
  utils: { decode: (page: number, bytes: Uint8Array) => decodeCodePage(page, Uint8Array.from(bytes)) },
});

/** Reads a package of OOXML. @throws whatever the library throws at what it does not understand */
export function readPackage(bytes: Uint8Array): LibraryBook {
  return read(bytes, { ...OPTIONS, type: 'buffer' }) as unknown as LibraryBook;
}

/** Opens an OLE file ([MS-CFB]): its streams by name. @throws whatever the library throws at what it does not understand */
export function openCompound(bytes: Uint8Array): (name: string) => Uint8Array | undefined {
  const container = CFB.read(Buffer.from(bytes), { type: 'buffer' });
  return (name) => CFB.find(container, `/${name}`)?.content;
}

/** Reads the stream of an .xls file ([MS-XLS]). @throws whatever the library throws at what it does not understand */
export function readStream(bytes: Uint8Array): LibraryBook {
  return parse_xlscfb(Buffer.from(bytes), { ...OPTIONS }) as unknown as LibraryBook;
}

/** A number in a number format. @throws for formats that the library does not understand */
export function formatNumber(format: string, value: number, date1904: boolean): string {
  return SSF.format(format, value, { date1904 });
}
