import type { Ledger } from '../compute/ledger.ts';
import type { Manuscript, Passage } from '../manuscript/manuscript.ts';
import { PLAIN_FORM } from '../marks/figure-form.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tie } from '../mentions/tie.ts';
import { tieMentions } from '../mentions/tie-mentions.ts';
import { unitsOf } from './candidates.ts';
import { markFindings } from './mark-findings.ts';
import { missingFindings } from './missing.ts';
import { type IsQuoted, quotedFrom } from './quoted.ts';
import { claimIn, expectedIn, isTrue } from './said.ts';
import { type Finding, spanOf, type Verification } from './verification.ts';

/** Every quantity of a document, in the order of its text, counted in what the logs count in and in common units. */
export function mentionsOf(manuscript: Manuscript, ledgers: readonly Ledger[]): Mention[] {
  const units = unitsOf(ledgers);
  return manuscript.passages.flatMap((passage) => findMentions(passage, units));
}

/**
 * Holds a document against logs: each number with a mark by the mark, each other by the words around it as far as they
 * tell. A name that several logs have agrees if any of them does.
 */
export function verifyManuscript(
  manuscript: Manuscript,
  ledgers: readonly Ledger[],
  mentions: readonly Mention[] = mentionsOf(manuscript, ledgers),
): Verification {
  const { findings: byMark, marked, lost } = markFindings(manuscript, mentions, ledgers);
  const isQuoted = quotedFrom(ledgers);
  const ties = tieMentions(manuscript, mentions, ledgers);
  const byWords = ties.filter(({ mention }) => !marked.has(mention)).map((tie) => tiedFinding(tie, isQuoted));
  const found = inOrder([...byMark, ...byWords], manuscript.passages);
  return { manuscript, ledgers, findings: [...found, ...missingFindings(lost, found, ledgers)] };
}

/** A number without a mark, held against what its words tie it to. */
function tiedFinding(tie: Tie, isQuoted: IsQuoted): Finding {
  const { mention } = tie;
  if (tie.kind !== 'tied') {
    if (isQuoted(mention)) return { standing: 'quoted', mention, candidates: [] };
    return { standing: tie.kind, mention, candidates: tie.candidates };
  }
  const { figure } = tie.candidate;
  const standing = isTrue(claimIn(mention, figure, PLAIN_FORM)) ? 'agrees' : 'differs';
  const expected = expectedIn(mention, figure, PLAIN_FORM);
  return { standing, mention, candidates: [tie.candidate], expected };
}

function inOrder(findings: readonly Finding[], passages: readonly Passage[]): Finding[] {
  const places = new Map(passages.map((passage, index) => [passage, index]));
  const placed = findings.map((finding) => {
    const at = spanOf(finding);
    return { finding, passage: at ? (places.get(at.passage) ?? 0) : 0, start: at?.range.start ?? 0 };
  });
  return placed.sort((a, b) => a.passage - b.passage || a.start - b.start).map(({ finding }) => finding);
}
