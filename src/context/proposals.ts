import type { Catalogue, Figure } from '../compute/catalogue.ts';
import { isZero } from '../compute/figure.ts';
import type { Log, Proposals } from '../normalise/log.ts';
import { PROPOSALS } from '../vocabulary/figure-names.ts';
import type { Taxonomy } from '../vocabulary/taxonomy.ts';
import type { ProposalsContext } from './theme-shape.ts';

const none: ProposalsContext = { present: false, first: '', amount: '', parts: [] };

/** The proposal chain in clauses; stages without a single proposal drop out. */
export function proposalsContext(log: Log, catalogue: Catalogue): ProposalsContext {
  const { proposals } = log;
  const first = proposals?.stages.find((stage) => stage.of === '');
  if (!proposals || !first) return none;
  const parts = proposals.stages.map((whole) => clause(proposals, whole.name, whole === first, catalogue));
  const amount = counted(catalogue, first.figure) ?? '';
  const told = parts.filter((part) => part.stages.length > 0);
  return {
    present: amount !== '' || told.length > 0,
    first: `${first.name}${PROPOSALS}`,
    amount,
    parts: told,
  };
}

function clause(
  proposals: Proposals,
  whole: string,
  isFirst: boolean,
  catalogue: Catalogue,
): ProposalsContext['parts'][number] {
  const stages = proposals.stages.filter((stage) => stage.of === whole);
  const labelled = (label: string, figure: Figure | undefined) => (figure ? [{ label, amount: figure }] : []);
  return {
    whole: isFirst ? '' : whole,
    stages: stages.flatMap((stage) =>
      labelled(
        stage.figure === PROPOSALS + stage.name ? stage.name : stage.figure,
        counted(catalogue, stage.figure),
      ),
    ),
    rates: stages.flatMap((stage) => labelled(stage.rate, counted(catalogue, stage.rate))),
  };
}

function counted(catalogue: Catalogue, name: string): Figure | undefined {
  const figure = catalogue.get(name);
  return figure && !isZero(figure) ? figure : undefined;
}

/**
 * The section that tells of proposals: that of the last type which speaks of them (提案督办), else the last
 * section but one, else the last.
 */
export function proposalsSection(taxonomy: Taxonomy): string {
  const sections = taxonomy.sections.map((section) => section.name);
  const speaking = [...taxonomy.types.values()].filter(
    (type) => type.name.startsWith(PROPOSALS) && sections.includes(type.section),
  );
  return speaking.at(-1)?.section ?? sections.at(-2) ?? sections.at(-1) ?? '';
}
