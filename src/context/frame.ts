import type { DocumentWording, Organization } from '../normalise/log.ts';
import { blockContexts } from './blocks.ts';
import type { SummaryContext } from './summary-shape.ts';

/** The fields that every document's context has. */
export type Frame = Pick<
  SummaryContext,
  | 'organization'
  | 'title'
  | 'subtitle'
  | 'credit'
  | 'lead'
  | 'closing'
  | 'signature'
  | 'date'
  | 'attachments'
  | 'endnotes'
>;

/** What frames a document: its own wording and the committee's names. */
export function frameOf(wording: DocumentWording, organization: Organization): Frame {
  const several = wording.attachments.length > 1;
  return {
    organization: {
      name: organization.name,
      shortName: organization.shortName,
      called: organization.shortName || organization.name,
      level: organization.level,
      party: partyCommittee(organization.level),
      term: organization.term,
    },
    title: wording.title,
    subtitle: wording.subtitle ?? '',
    credit: wording.credit ?? '',
    lead: blockContexts(wording.lead),
    closing: blockContexts(wording.closing),
    signature: wording.signature ?? '',
    date: wording.date ?? '',
    attachments: wording.attachments.map((attachment, index) => ({
      label: several ? `附件${index + 1}` : '附件',
      order: index + 1,
      several,
      title: attachment.title,
      blocks: blockContexts(attachment.content),
    })),
    endnotes: wording.endnotes,
  };
}

function partyCommittee(level: string): string {
  if (level === '') return '';
  return level === '自治区' ? '自治区党委' : `${level}委`;
}
