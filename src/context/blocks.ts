import type { Block, ListMarker, Wording } from '../normalise/log.ts';
import { hanziNumber } from '../quantity/hanzi.ts';
import type { BlockContext } from './frame-shape.ts';

const empty: BlockContext = {
  isParagraph: false,
  isQuote: false,
  isDash: false,
  isCaption: false,
  isNumbered: false,
  isHanzi: false,
  isDashes: false,
  isTable: false,
  runIn: '',
  runInStop: '',
  text: '',
  items: [],
  header: [],
  rows: [],
};

/** Puts blocks of the log's own wording into the one shape that templates know. */
export function blockContexts(blocks: readonly Block[]): BlockContext[] {
  return blocks.map(blockContext);
}

function blockContext(block: Block): BlockContext {
  switch (block.kind) {
    case 'paragraph':
      return {
        ...empty,
        isParagraph: true,
        runIn: block.runIn ?? '',
        runInStop: block.runIn ? missingStop(block.runIn, '。') : '',
        text: block.text,
      };
    case 'quote':
      return { ...empty, isQuote: true, text: block.text };
    case 'dash':
      return { ...empty, isDash: true, text: block.text };
    case 'caption':
      return { ...empty, isCaption: true, text: block.text };
    case 'list':
      return {
        ...empty,
        isNumbered: block.marker === 'number',
        isHanzi: block.marker === 'hanzi',
        isDashes: block.marker === 'dash',
        items: block.items.map((text, index) => ({
          order: index + 1,
          marker: marker(block.marker, index + 1),
          text,
          stop: missingStop(text, index === block.items.length - 1 ? '。' : '；'),
        })),
      };
    case 'table':
      return { ...empty, isTable: true, header: block.header, rows: block.rows };
  }
}

function marker(kind: ListMarker, order: number): string {
  if (kind === 'number') return '';
  return kind === 'hanzi' ? `${hanziNumber(order)}是` : '——';
}

/** `stop` if the text does not end a sentence or clause by itself; '' if it does. */
export function missingStop(wording: Wording, stop: string): string {
  return /[。！？…；：，][”’）》]?\s*$/u.test(wording.text) ? '' : stop;
}
