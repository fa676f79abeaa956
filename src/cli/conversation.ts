import type { Readable, Writable } from 'node:stream';
import type { Ask } from '../commands/command.ts';

/** A person at a terminal. */
export interface Conversation {
  readonly ask: Ask;
  /** Lets the terminal go, so that the process can end. */
  close(): void;
}

/**
 * A conversation on a terminal, by the line editor that Node brings, which knows how wide hanzi are. Nothing is opened
 * before the first question. Lines that are typed or pasted ahead answer the questions that follow.
 */
export function conversationOn(input: Readable, output: Writable): Conversation {
  const ahead: string[] = [];
  let isOver = false;
  let reader: { setPrompt(prompt: string): void; prompt(): void; close(): void } | undefined;
  let waiting: ((line: string | undefined) => void) | undefined;

  const answer = (line: string | undefined): void => {
    const wanted = waiting;
    waiting = undefined;
    if (wanted) wanted(line);
    else if (line !== undefined) ahead.push(line);
  };
  const open = async () => {
    const { createInterface } = await import('node:readline');
    const opened = createInterface({ input, output, terminal: true, historySize: 0 });
    opened.on('line', answer);
    // Ctrl+C and Ctrl+D both close it.
    opened.on('close', () => {
      isOver = true;
      if (waiting) output.write('\n');
      answer(undefined);
    });
    return opened;
  };

  return {
    async ask(question) {
      reader ??= await open();
      const last = question.lastIndexOf('\n') + 1;
      output.write(question.slice(0, last));
      const typed = ahead.shift();
      if (typed !== undefined || isOver) {
        output.write(`${question.slice(last)}${typed ?? ''}\n`);
        return typed;
      }
      const answered = new Promise<string | undefined>((resolve) => {
        waiting = resolve;
      });
      reader.setPrompt(question.slice(last));
      reader.prompt();
      return answered;
    },
    close() {
      reader?.close();
    },
  };
}
