import type { DocumentKind } from '../context/context.ts';

/** What each kind of document is called, in file names and messages. */
export const DOCUMENT_NAMES: Readonly<Record<DocumentKind, string>> = {
  summary: '工作综述',
  plan: '工作要点',
};
