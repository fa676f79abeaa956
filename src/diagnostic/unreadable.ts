import type { Diagnostic } from './diagnostic.ts';

/** A file that cannot be read, with what to say of it, on its way out of the reading. */
export class Unreadable extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}
