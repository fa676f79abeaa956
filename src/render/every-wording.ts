import type { Block, DocumentWording, Log, SectionWording, Wording } from '../normalise/log.ts';

/** Every text of the log's own wording, in the order of its documents. */
export function everyWording(log: Log): Wording[] {
  const { summary, plan } = log;
  return [
    ...ofDocument(summary),
    ...summary.sections.flatMap(ofSection),
    ...(plan ? ofDocument(plan) : []),
    ...(plan ? plan.requirement.flatMap(ofBlock) : []),
    ...(plan?.sections ?? []).flatMap(({ heading, content, items }) => [
      ...heading,
      ...content.flatMap(ofBlock),
      ...items.flatMap(({ title, text }) => [...present(title), ...text]),
    ]),
    ...present(plan?.arrangements?.heading),
    ...(plan?.arrangements?.entries ?? []).flatMap(({ title, topics }) => [...present(title), ...topics]),
  ];
}

function ofDocument(wording: DocumentWording): Wording[] {
  const { title, subtitle, credit, lead, closing, signature, date, attachments, endnotes } = wording;
  return [
    ...title,
    ...present(subtitle),
    ...present(credit),
    ...lead.flatMap(ofBlock),
    ...closing.flatMap(ofBlock),
    ...present(signature),
    ...present(date),
    ...attachments.flatMap((attachment) => [attachment.title, ...attachment.content.flatMap(ofBlock)]),
    ...endnotes,
  ];
}

function ofSection({ heading, content, sections }: SectionWording): Wording[] {
  return [...heading, ...content.flatMap(ofBlock), ...sections.flatMap(ofSection)];
}

function ofBlock(block: Block): Wording[] {
  switch (block.kind) {
    case 'paragraph':
      return [...present(block.runIn), block.text];
    case 'list':
      return [...block.items];
    case 'table':
      return [...block.header, ...block.rows.flat()];
    default:
      return [block.text];
  }
}

function present(wording: Wording | undefined): Wording[] {
  return wording ? [wording] : [];
}
