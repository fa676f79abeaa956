/**
 * How serious a diagnostic is: an error stops the build, a warning does so only under `--strict`; a notice never
 * does, for it says what a person may want to look at, and nothing is known to be wrong.
 */
export type Severity = 'error' | 'warning' | 'notice';

/** How one code is put into words. `hint` may decline by returning undefined. */
export interface Message<A> {
  readonly severity: Severity;
  readonly message: (args: A) => string;
  readonly hint?: Hint<A>;
}

/** The words of a code that speaks of other places too: what each, counted from 0, has to do with it. */
export interface MessageOfPlaces<A> extends Message<A> {
  readonly related: Related<A>;
}

type Hint<A> = (args: A) => string | undefined;
type Related<A> = (args: A, index: number) => string;

/** Declares the words of a code; those of related places need a hint before them. */
interface Declare {
  <A>(message: (args: A) => string, hint?: Hint<A>): Message<A>;
  <A>(message: (args: A) => string, hint: Hint<A>, related: Related<A>): MessageOfPlaces<A>;
}

function declare(severity: Severity): Declare {
  // `Declare` says where there are words of places.
  return <A>(message: (args: A) => string, hint?: Hint<A>, related?: Related<A>) =>
    ({ severity, message, ...(hint && { hint }), ...(related && { related }) }) as MessageOfPlaces<A>;
}

/** Declares an error's words. */
export const error = declare('error');
/** Declares a warning's words. */
export const warning = declare('warning');
/** Declares a notice's words. */
export const notice = declare('notice');
