import { childOrigin, type Origin } from '../source/source.ts';
import type { WrittenSection, WrittenSummary } from '../vocabulary/generated/log.types.ts';
import { listed } from './listed.ts';
import type { SectionWording, SummaryWording } from './log.ts';
import { readBlocks, readDocument, readLines } from './wording.ts';

/** The log's own wording of a 工作综述; empty where the log is silent. */
export function readSummary(written: WrittenSummary | undefined, origin: Origin): SummaryWording {
  return {
    ...readDocument(written ?? {}, origin),
    form: written?.form ?? 'press',
    sections: readSections(written?.sections, childOrigin(origin, 'sections')),
    present: written !== undefined,
  };
}

function readSections(written: readonly WrittenSection[] | undefined, origin: Origin): SectionWording[] {
  return listed(written, origin).map(({ value, origin: at }) => ({
    heading: readLines(value.heading, childOrigin(at, 'heading')),
    content: readBlocks(value.content, childOrigin(at, 'content')),
    sections: readSections(value.sections, childOrigin(at, 'sections')),
  }));
}
