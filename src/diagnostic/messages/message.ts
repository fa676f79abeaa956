/** How serious a diagnostic is: an error stops the build, a warning does so only under `--strict`. */
export type Severity = 'error' | 'warning';

/** How one code is put into words. `hint` may decline by returning undefined. */
export interface Message<A> {
  readonly severity: Severity;
  readonly message: (args: A) => string;
  readonly hint?: (args: A) => string | undefined;
}

/** Declares an error's words. */
export function error<A>(message: (args: A) => string, hint?: (args: A) => string | undefined): Message<A> {
  return { severity: 'error', message, ...(hint && { hint }) };
}

/** Declares a warning's words. */
export function warning<A>(message: (args: A) => string, hint?: (args: A) => string | undefined): Message<A> {
  return { severity: 'warning', message, ...(hint && { hint }) };
}
