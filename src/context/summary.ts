import type { Figures } from '../compute/figures.ts';
import type { Log } from '../normalise/log.ts';
import { frameOf } from './frame.ts';
import { givenContexts } from './givens.ts';
import { overviewOf } from './overview.ts';
import { sectionContexts } from './sections.ts';
import type { SummaryContext } from './summary-shape.ts';
import { themeContexts } from './themes.ts';
import { throughout, years } from './years.ts';

/** The context of a 工作综述: the log's own wording, and what drafts the parts that it does not word. */
export function summaryContext(log: Log, figures: Figures): SummaryContext {
  const { summary } = log;
  const numbered = summary.form === 'report';
  return {
    ...frameOf(summary, log.organization),
    years: years(log.period),
    throughout: throughout(log.period),
    isPress: summary.form === 'press',
    isReport: numbered,
    isThematic: summary.form === 'thematic',
    sections: sectionContexts(summary.sections, numbered),
    themes: summary.sections.length > 0 ? [] : themeContexts(log, figures, numbered),
    overview: overviewOf(log, figures.catalogue),
    givens: givenContexts(log, figures.catalogue),
  };
}
