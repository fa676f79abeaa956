import type { Diagnostic, Outcome } from '../diagnostic/diagnostic.ts';
import type { SourceFile } from '../source/source.ts';

/** A template: its name is its path inside the template folder, without `.hbs`, with `/` between folders. */
export interface TemplateFile extends SourceFile {
  readonly name: string;
  /** False for one that comes from a user's folder. */
  readonly builtIn: boolean;
}

/** All templates by name (`summary`, `partials/section`, `sentences/协商`), in the order of their names. */
export type TemplateSet = ReadonlyMap<string, TemplateFile>;

/** What loading templates yields: whatever could be read, and what could not. */
export type LoadedTemplates = Outcome<TemplateSet> & {
  readonly value: TemplateSet;
  readonly diagnostics: readonly Diagnostic[];
};

/** Folder whose templates are sentence patterns, one a line. */
export const SENTENCES = 'sentences/';
