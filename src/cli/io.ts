import { type Conversation, conversationOn } from './conversation.ts';

/** A stream that takes text and bytes, such as `process.stdout`. */
export interface Sink {
  write(chunk: string | Uint8Array): unknown;
  /** True for a terminal. */
  readonly isTTY?: boolean;
  /** Width of the terminal. */
  readonly columns?: number;
}

/** Everything of the process that the program touches: a test passes its own. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock, read only to name what `init` makes. */
  readonly now: () => Date;
  /** Absent where stdin or stdout is no terminal. */
  readonly conversation?: Conversation | undefined;
}

/** The real process. */
export function processIo(): Io {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    conversation:
      process.stdin.isTTY && process.stdout.isTTY ? conversationOn(process.stdin, process.stdout) : undefined,
  };
}
