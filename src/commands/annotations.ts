import type { Ledger } from '../compute/ledger.ts';
import { figureNames } from '../document/figure-names.ts';
import type { DocumentTree } from '../document/tree.ts';
import { commentLines } from '../evidence/comment-lines.ts';
import { logEvidence } from '../evidence/log-evidence.ts';
import type { FigureComments } from '../write/docx/comments.ts';
import { AUTHOR } from './author.ts';

/** Comments with what the figures of a draft rest on. */
export function annotationsOf(tree: DocumentTree, ledger: Ledger): FigureComments {
  const figures = [...figureNames(tree.blocks)].flatMap((name) => ledger.figures.find(name) ?? []);
  const evidence = logEvidence(ledger, figures);
  return {
    author: AUTHOR,
    byFigure: new Map(evidence.figures.map((figure) => [figure.name, commentLines(figure)])),
  };
}
