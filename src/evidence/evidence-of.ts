import { writeDate } from '../calendar/format-date.ts';
import type { Entry, Figure } from '../compute/catalogue.ts';
import type { Ledger } from '../compute/ledger.ts';
import { partsOf } from '../compute/parts-of.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import { lineColumn, locationOf } from '../source/source.ts';
import { derivationWords } from './derivation-words.ts';
import type { EntryEvidence, Evidence, FigureEvidence, Occurrence } from './evidence.ts';

/** A figure to be explained, and where it stands in a document if it is one of a document. */
export interface EvidenceItem {
  readonly figure: Figure;
  readonly ledger: Ledger;
  readonly occurrence?: Occurrence;
}

/**
 * Puts together what figures rest on. A figure that is given several times stands once, where it came first, with
 * every place where it occurs.
 *
 * @param about what is explained, and what could not be
 */
export function evidenceOf(items: readonly EvidenceItem[], about: Omit<Evidence, 'figures'>): Evidence {
  const found = new Map<Ledger, Map<string, FigureEvidence & { readonly occurrences: Occurrence[] }>>();
  const figures: FigureEvidence[] = [];
  for (const { figure, ledger, occurrence } of items) {
    const known = found.get(ledger) ?? new Map();
    found.set(ledger, known);
    let evidence = known.get(figure.name);
    if (!evidence) {
      evidence = { ...figureEvidence(figure, ledger), occurrences: [] };
      known.set(figure.name, evidence);
      figures.push(evidence);
    }
    if (occurrence) evidence.occurrences.push(occurrence);
  }
  return { ...about, figures };
}

function figureEvidence(figure: Figure, { shown, figures }: Ledger): Omit<FigureEvidence, 'occurrences'> {
  const { name, group, text, value, lacking, scope, asOf, source, derivation, entries } = figure;
  const { how, where } = derivationWords(figure, figures.catalogue);
  return {
    name,
    group,
    log: shown,
    text,
    known: lacking === '' ? shortened(formatQuantity(value)) : text,
    value: lacking === '' ? value : undefined,
    definition: how,
    condition: where,
    scope,
    asOf,
    source,
    lacking,
    parts: partsOf(derivation).map((part) => ({ name: part, text: figures.catalogue.get(part)?.text ?? '' })),
    entries: entries.map(entryEvidence),
  };
}

/** A quotient that never ends is known to 20 decimals, which no reader wants: 92.473118…%. */
function shortened(text: string): string {
  return text.replace(/(\.\d{6})\d{14,}/, '$1…');
}

function entryEvidence({ origin, date, title, amount, source }: Entry): EntryEvidence {
  const { file, range } = locationOf(origin, 'entry');
  return {
    file: file.path,
    line: lineColumn(file, range.start).line,
    date: date ? writeDate(date) : '',
    title,
    amount,
    text: formatQuantity(amount),
    source,
  };
}
