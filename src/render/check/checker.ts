import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.ts';
import type { Arguments, Code } from '../../diagnostic/messages/index.ts';
import type { Location } from '../../source/source.ts';
import type { Loc } from '../ast.ts';
import type { Type } from '../helpers/helper.ts';
import type { Parsed } from '../parsed.ts';
import type { TemplateSet } from '../templates.ts';

/** What templates are held against, besides the shape of their context. */
export interface Known {
  readonly templates: TemplateSet;
  /** Names of the catalogue's figures; undefined when no log is at hand. */
  readonly figureNames: ReadonlySet<string> | undefined;
  /** Names not to be reported as unknown: their declaration had an error. */
  readonly brokenNames: ReadonlySet<string>;
}

/** A check of one parsed text: where it reports to, and what it may assume. */
export class Checker {
  readonly known: Known;
  readonly parsed: Parsed;
  /** In the log's wording there are no fields, blocks or partials. */
  readonly isWording: boolean;
  /** Told of what `sentence` is called with. */
  readonly onSentence: (activity: Type) => void;
  private readonly diagnostics: Diagnostic[];

  constructor(
    known: Known,
    parsed: Parsed,
    diagnostics: Diagnostic[],
    isWording = false,
    onSentence: (activity: Type) => void = () => {},
  ) {
    this.known = known;
    this.parsed = parsed;
    this.diagnostics = diagnostics;
    this.isWording = isWording;
    this.onSentence = onSentence;
  }

  report<C extends Code>(code: C, args: Arguments<C>, loc: Loc): void {
    const at: Location = this.parsed.place(loc);
    this.diagnostics.push(diagnose(code, args, at));
  }
}
