/** Elements that hold no text of the document: properties, instructions, what is said about characters. */
export const SILENT: ReadonlySet<string> = new Set([
  'pPr',
  'rPr',
  'sectPr',
  'tblPr',
  'tblPrEx',
  'tblGrid',
  'tcPr',
  'sdtPr',
  'sdtEndPr',
  'customXmlPr',
  'smartTagPr',
  'rubyPr',
  'rt',
  'instrText',
  'delInstrText',
  'delText',
]);
