import { CommentRangeEnd, CommentRangeStart, CommentReference, type ParagraphChild, TextRun } from 'docx';
import { OFFICE_RELATIONSHIPS, WORD } from '../../ooxml/xml/namespaces.ts';
import { escapeXml } from '../../ooxml/xml/xml-text.ts';
import { insertBefore } from '../package/insert-before.ts';

/** What is written beside a document's figures. */
export interface FigureComments {
  /** Who comments, as Word shows it. */
  readonly author: string;
  /** Lines of the comment on each figure, by its name; figures that are not here get none. */
  readonly byFigure: ReadonlyMap<string, readonly string[]>;
}

/**
 * The date of every comment, that of the package's files: without one LibreOffice writes a date that does not exist,
 * and the clock would make other bytes of the same document.
 */
const DATE = '1980-01-01T00:00:00Z';

const PART = 'word/comments.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** The comments of a document, numbered in the order of the text. */
export class Comments {
  readonly #given: FigureComments;
  readonly #all: (readonly string[])[] = [];

  constructor(given: FigureComments = { author: '', byFigure: new Map() }) {
    this.#given = given;
  }

  /** A figure's mark with the comment around it: the mark itself holds the number and nothing else. */
  around(figure: string, mark: ParagraphChild): ParagraphChild[] {
    const lines = this.#given.byFigure.get(figure);
    if (!lines) return [mark];
    const id = this.#all.length;
    this.#all.push(lines);
    const reference = new TextRun({ children: [new CommentReference(id)] });
    return [new CommentRangeStart(id), mark, new CommentRangeEnd(id), reference];
  }

  /** Adds the comments to a package. */
  addTo(parts: ReadonlyMap<string, string>): Map<string, string> {
    const added = new Map(parts);
    if (this.#all.length === 0) return added;
    const author = escapeXml(this.#given.author);
    const comments = this.#all.map(
      (lines, id) =>
        `<w:comment w:id="${id}" w:author="${author}" w:date="${DATE}">${lines.map(paragraph).join('')}</w:comment>`,
    );
    added.set(
      PART,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="${WORD}">${comments.join('')}</w:comments>`,
    );
    insertBefore(
      added,
      'word/_rels/document.xml.rels',
      '</Relationships>',
      `<Relationship Id="rIdComments" Type="${OFFICE_RELATIONSHIPS}/comments" Target="comments.xml"/>`,
    );
    insertBefore(
      added,
      '[Content_Types].xml',
      '</Types>',
      `<Override ContentType="${TYPE}" PartName="/${PART}"/>`,
    );
    return added;
  }
}

/** Small and close: the letters of the text, on lines of its grid, would make a balloon of a page. */
const LAYOUT =
  '<w:pPr><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="left"/></w:pPr>';
const REFERENCE = '<w:r><w:annotationRef/></w:r>';

function paragraph(line: string, index: number): string {
  const bold = index === 0 ? '<w:b/>' : '';
  const letters = `<w:rPr><w:rFonts w:hint="eastAsia"/>${bold}<w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>`;
  const text = `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`;
  return `<w:p>${LAYOUT}${index === 0 ? REFERENCE : ''}<w:r>${letters}${text}</w:r></w:p>`;
}
