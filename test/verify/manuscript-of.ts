import type { FigureSpan, Manuscript, Passage, RegisteredFigure } from '../../src/manuscript/manuscript.ts';
import { readForm } from '../../src/marks/figure-form.ts';

/**
 * A document of these paragraphs. Marks are written in brackets: `[常委会议|6次]`, with a form `[number 常委会议|6]`,
 * and with what was printed where a person has typed since: `[常委会议|7次|6次]`.
 *
 * @param lost figures whose marks are gone, written alike: `[常委会议|6次]`
 */
export function manuscriptOf(paragraphs: readonly string[], lost: readonly string[] = []): Manuscript {
  const read = paragraphs.map((text, index) => readParagraph(text, index));
  const passages = read.map(({ passage }) => passage);
  const ends = passages.map((_, index) =>
    passages.slice(0, index + 1).reduce((sum, { text }) => sum + text.length + 1, 0),
  );
  return {
    format: 'docx',
    file: {
      path: '综述.docx',
      text: passages.map(({ text }) => text).join('\n'),
      placeName: (offset) => `第${ends.findIndex((end) => offset < end) + 1}段`,
    },
    passages,
    marks: read.flatMap(({ marks }) => marks),
    lost: lost.flatMap((each) => readParagraph(each, 0).marks.map(registered)),
    parts: new Map(),
  };
}

function registered({ bookmark, name, form, printed }: FigureSpan): RegisteredFigure {
  return { bookmark, name, form, printed };
}

function readParagraph(written: string, index: number): { passage: Passage; marks: FigureSpan[] } {
  const found: Omit<FigureSpan, 'passage'>[] = [];
  let text = '';
  let end = 0;
  for (const match of written.matchAll(
    /\[(?:(figure|number|hanzi)(?: (round=\d+))? )?([^|]*)\|([^|\]]*)(?:\|([^\]]*))?\]/g,
  )) {
    const [whole, helper = 'figure', round, name = '', shown = '', printed = shown] = match;
    text += written.slice(end, match.index);
    const form = readForm(round === undefined ? helper : `${helper} ${round}`);
    if (!form) throw new Error(`no form in ${whole}`);
    const range = { start: text.length, end: text.length + shown.length };
    found.push({ bookmark: `F${found.length + 1}_${name}`, name, form, printed, range });
    text += shown;
    end = match.index + whole.length;
  }
  text += written.slice(end);
  const passage: Passage = { kind: 'paragraph', trail: [], number: index + 1, text, pieces: [] };
  return { passage, marks: found.map((mark) => ({ ...mark, passage })) };
}
