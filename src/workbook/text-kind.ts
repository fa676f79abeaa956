import type { NoWorkbook } from '../diagnostic/messages/workbook.ts';

/** What a text is by its start: cells with signs between them, unless it is a markup of its own. */
export function textKind(text: string): 'csv' | NoWorkbook {
  const start = text.slice(0, 4096).trimStart();
  if (/^<(?:!doctype\s+html|html|head|body|table|meta|style|script|div|!--\s*\[if)\b/i.test(start))
    return 'html';
  if (/^mime-version:/i.test(start)) return 'html';
  if (/^<\?xml/i.test(start)) return /<html\b/i.test(start) ? 'html' : 'xml';
  if (start.startsWith('<')) return 'xml';
  if (/^(?:#[^\n]*\n\s*)*(?:年份|year|单位名称|活动|activities)\s*[:：]/.test(start)) return 'yaml';
  return 'csv';
}
