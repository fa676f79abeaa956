import { Argument, Option } from 'commander';
import { ANY_FILE, type Completes } from './completion/completes.ts';

/** An option whose value is a path; it says which paths a shell should offer. */
export class PathOption extends Option {
  constructor(
    flags: string,
    description: string,
    readonly completes: Completes,
  ) {
    super(flags, description);
  }
}

/** An argument that is a path; it says which paths a shell should offer. */
export class PathArgument extends Argument {
  constructor(
    name: string,
    description: string,
    readonly completes: Completes,
  ) {
    super(name, description);
  }
}

/** An option whose value is a folder. */
export function folderOption(flags: string, description: string): Option {
  return new PathOption(flags, description, { what: 'folders' });
}

/** An option whose value is a file of any kind. */
export function fileOption(flags: string, description: string): Option {
  return new PathOption(flags, description, ANY_FILE);
}

/** An argument that is a log, or several of them. */
export function logArgument(name: string, description: string): Argument {
  return new PathArgument(name, description, { what: 'files', endings: ['yaml', 'yml'] });
}

const DOCUMENTS = ['docx', 'md', 'txt'];

/** An argument that is a document, or several of them. */
export function documentArgument(name: string, description: string): Argument {
  return new PathArgument(name, description, { what: 'files', endings: DOCUMENTS });
}

/** An argument that is a log or a document. */
export function subjectArgument(name: string, description: string): Argument {
  return new PathArgument(name, description, { what: 'files', endings: ['yaml', 'yml', ...DOCUMENTS] });
}

/** An argument that is a workbook. */
export function workbookArgument(name: string, description: string): Argument {
  return new PathArgument(name, description, { what: 'files', endings: ['xlsx', 'xls', 'et', 'csv'] });
}

/** An argument that names a log to be made: as text, or as a workbook to fill in. */
export function newLogArgument(name: string, description: string): Argument {
  return new PathArgument(name, description, { what: 'files', endings: ['yaml', 'yml', 'xlsx'] });
}
