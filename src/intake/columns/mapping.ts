import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.ts';
import { closest } from '../../diagnostic/suggest.ts';
import { foldWord } from '../words/fold-heading.ts';
import { headingWords } from './heading-words.ts';
import type { Heading } from './headings.ts';
import { headingText, type Mapping, namesOf } from './match-columns.ts';

/** What is wrong with the user's mapping: fields that there are not, headings that no table has. */
export function mappingDiagnostics(mapping: Mapping, headings: readonly Heading[]): Diagnostic[] {
  const kinds = [headingWords('activities'), headingWords('proposals')];
  return [...mapping].flatMap(([heading, field]): Diagnostic[] => {
    const found: Diagnostic[] = [];
    if (!kinds.some((words) => words.has(foldWord(field)))) {
      const suggestion = closest(
        field,
        kinds.flatMap((words) => [...words.keys()]),
      );
      found.push(diagnose('unknown-mapped-field', { heading, field, suggestion }));
    }
    if (!headings.some((one) => namesOf(one).has(foldWord(heading)))) {
      const suggestion = closest(heading, new Set(headings.map(headingText)));
      found.push(diagnose('unused-mapping', { heading, suggestion }));
    }
    return found;
  });
}
