import { Document, DocumentGridType, Packer, PageOrientation } from 'docx';
import { pruneBlocks } from '../../document/prune-blocks.ts';
import type { DocumentTree } from '../../document/tree.ts';
import { writeZip } from '../../ooxml/zip/write-zip.ts';
import { FINGERPRINT_PROPERTY } from '../package/fingerprint.ts';
import { measurePage } from '../style/measure-page.ts';
import type { Style } from '../style/style.ts';
import { Bookmarks } from './bookmarks.ts';
import { Comments, type FigureComments } from './comments.ts';
import { addFigureMap } from './figure-map.ts';
import { footerDistance, footers } from './footers.ts';
import { layOut } from './lay-out.ts';
import { FINGERPRINT_PENDING, normalisePackage } from './normalise-package.ts';
import { NAMES } from './paragraph-styles.ts';
import type { Setting } from './setting.ts';
import { CHARACTER_STYLES, docxStyles } from './styles.ts';

/** What a DOCX needs besides its text. */
export interface DocxOptions {
  readonly style: Style;
  /** Title and author for the document's properties. */
  readonly title: string;
  readonly author: string;
  /** Comments on its figures; none where absent. */
  readonly comments?: FigureComments;
}

/**
 * Writes a document as DOCX in the given style. The same tree and options give the same bytes.
 *
 * @throws Error if the style leaves no room for text (`loadStyle` reports that)
 */
export async function writeDocx(tree: DocumentTree, options: DocxOptions): Promise<Uint8Array> {
  const setting: Setting = {
    style: options.style,
    measures: measurePage(options.style),
    bookmarks: new Bookmarks(),
    comments: new Comments(options.comments),
  };
  const marked = addFigureMap(compile(document(tree, setting)), setting.bookmarks.all);
  const parts = setting.comments.addTo(marked);
  const styles = new Set(['Normal', 'TableNormal', ...Object.keys(NAMES), ...Object.keys(CHARACTER_STYLES)]);
  return writeZip(normalisePackage(parts, options, styles));
}

function document(tree: DocumentTree, setting: Setting): Document {
  const { measures, style } = setting;
  const { latin, fonts } = style;
  const pageNumbers = footers(setting);
  return new Document({
    styles: docxStyles(setting),
    theme: {
      fonts: {
        headings: { latin, eastAsia: fonts.heiti.eastAsia },
        body: { latin, eastAsia: fonts[style.body.font].eastAsia },
      },
    },
    // A break within a paragraph does not stretch the line before it over the page.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    customProperties: [{ name: FINGERPRINT_PROPERTY, value: FINGERPRINT_PENDING }],
    evenAndOddHeaderAndFooters: pageNumbers.even !== undefined,
    sections: [
      {
        properties: {
          page: {
            size: { width: measures.width, height: measures.height, orientation: PageOrientation.PORTRAIT },
            margin: {
              top: measures.top,
              bottom: measures.bottom,
              left: measures.left,
              right: measures.right,
              header: Math.min(851, measures.top),
              footer: footerDistance(setting),
              gutter: 0,
            },
          },
          grid: { type: DocumentGridType.LINES, linePitch: measures.pitch },
        },
        footers: pageNumbers,
        children: layOut(pruneBlocks(tree.blocks), setting),
      },
    ],
  });
}

/** The library's compiler, without its zipping: that writes times, and is slow. */
function compile(document: Document): Map<string, string> {
  const { compiler } = Packer as unknown as { compiler: { compile(file: Document): Map<string, unknown> } };
  const parts = new Map<string, string>();
  for (const [name, content] of compiler.compile(document)) {
    if (typeof content !== 'string') throw new Error(`unexpected binary part ${name}`);
    parts.set(name, content);
  }
  return parts;
}
