import { childOrigin, type Origin } from '../source/source.ts';
import type {
  WrittenAttachment,
  WrittenBlock,
  WrittenBlocks,
  WrittenSummary,
} from '../vocabulary/generated/log.types.ts';
import { listed } from './listed.ts';
import type { Attachment, Block, DocumentWording, Wording } from './log.ts';

/** A text of the log's own wording, without blanks around it. */
function readWording(written: string, origin: Origin): Wording {
  return { text: written.trim(), origin };
}

/** The same, where the text may be absent. */
export function readOptional(written: string | undefined, origin: Origin): Wording | undefined {
  return written === undefined ? undefined : readWording(written, origin);
}

/**
 * Lines or paragraphs, written as a list or with line breaks in one text: who presses Enter in a `|` block
 * means a new paragraph, and indents it with blanks that are not part of it.
 */
export function readLines(written: string | readonly string[] | undefined, origin: Origin): Wording[] {
  return listed(written, origin).flatMap(({ value, origin: at }) =>
    value.split(/[\r\n]+/).flatMap((line) => (line.trim() === '' ? [] : readWording(line, at))),
  );
}

/** The blocks of a part of a document; absent is empty. */
export function readBlocks(written: WrittenBlocks | undefined, origin: Origin): Block[] {
  return listed<WrittenBlock>(written, origin).flatMap(({ value, origin: at }) => readBlock(value, at));
}

/** A written block: usually one, but as many as it holds kinds of, in the order written, so that none is lost. */
function readBlock(written: WrittenBlock, origin: Origin): Block[] {
  if (typeof written === 'string') return readParagraphs(undefined, readLines(written, origin), origin);
  const at = (key: string) => childOrigin(origin, key);
  return Object.keys(written).flatMap((key): Block[] => {
    const { text, runIn, quote, dash, caption, items, table } = written;
    // A run-in heading belongs to the text, whichever stands first.
    if (key === 'text' || (key === 'runIn' && text === undefined)) {
      return readParagraphs(readOptional(runIn, at('runIn')), readLines(text, at('text')), origin);
    }
    if (key === 'quote' && quote) return [{ kind: 'quote', text: readWording(quote, at(key)) }];
    if (key === 'dash' && dash) return [{ kind: 'dash', text: readWording(dash, at(key)) }];
    if (key === 'caption' && caption) return [{ kind: 'caption', text: readWording(caption, at(key)) }];
    if (key === 'items' && items) {
      return [{ kind: 'list', marker: written.marker ?? 'number', items: readItems(items, at(key)) }];
    }
    if (key === 'table' && table) return [readTable(table, at(key))];
    return [];
  });
}

function readParagraphs(runIn: Wording | undefined, texts: readonly Wording[], origin: Origin): Block[] {
  const [first, ...others] = texts;
  if (!first) return runIn ? [{ kind: 'paragraph', runIn, text: { text: '', origin } }] : [];
  return [
    { kind: 'paragraph', runIn, text: first },
    ...others.map((text): Block => ({ kind: 'paragraph', runIn: undefined, text })),
  ];
}

function readItems(written: readonly string[], origin: Origin): Wording[] {
  return written.map((item, index) => readWording(item, childOrigin(origin, index)));
}

function readTable(
  written: { readonly header: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] },
  origin: Origin,
): Block {
  return {
    kind: 'table',
    header: readItems(written.header, childOrigin(origin, 'header')),
    rows: written.rows.map((row, index) => readItems(row.map(String), childOrigin(origin, 'rows', index))),
  };
}

/** What frames any document: title, lead, closing, signature, attachments … */
export function readDocument(
  written: Omit<WrittenSummary, 'form' | 'sections'>,
  origin: Origin,
): DocumentWording {
  const at = (key: string) => childOrigin(origin, key);
  return {
    title: readLines(written.title, at('title')),
    subtitle: readOptional(written.subtitle, at('subtitle')),
    credit: readOptional(written.credit, at('credit')),
    lead: readBlocks(written.lead, at('lead')),
    closing: readBlocks(written.closing, at('closing')),
    signature: readOptional(written.signature, at('signature')),
    date: readOptional(written.date, at('date')),
    attachments: listed<WrittenAttachment>(written.attachments, at('attachments')).map(
      ({ value, origin: place }): Attachment => ({
        title: readWording(value.title, childOrigin(place, 'title')),
        content: readBlocks(value.content, childOrigin(place, 'content')),
      }),
    ),
    endnotes: readLines(written.endnotes, at('endnotes')),
  };
}
