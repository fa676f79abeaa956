import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { Arguments, Code } from '../diagnostic/messages/index.ts';
import type { Log } from '../normalise/log.ts';
import type { Location } from '../source/source.ts';
import type { Known } from './check/checker.ts';
import type { Environment, FigureSource } from './environment.ts';
import { everyWording } from './every-wording.ts';
import { braceWarnings, readWording, renderWording } from './wording.ts';

/**
 * Finds what is wrong with the `{{…}}` of the log's own wording: syntax, unknown names, wrong arguments, and
 * braces that are not two half-width ones. Each is placed in the log, at the name. Gaps are left to rendering.
 */
export function checkWording(log: Log, figures: FigureSource): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const known: Known = {
    templates: new Map(),
    figureNames: new Set(figures.catalogue.keys()),
    brokenNames: figures.broken,
  };
  const environment: Environment = {
    figures,
    log,
    gapAt: { file: log.file, range: { start: 0, end: 0 } },
    wording: () => '',
    sentence: () => '',
    report<C extends Code>(code: C, args: Arguments<C>, at: Location | undefined) {
      if (code !== 'gap') diagnostics.push(diagnose(code, args, at));
    },
  };
  for (const wording of everyWording(log)) {
    diagnostics.push(...braceWarnings(wording, known));
    renderWording(wording, readWording(wording, known, diagnostics), environment);
  }
  return diagnostics;
}
