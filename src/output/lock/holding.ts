import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

/** What ends a process that can still tidy up: Ctrl+C, a shutdown, a closed terminal. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Works while a lock is held, and removes it afterwards, however that ends. A lock that cannot be removed does no harm: its
 * owner will be gone in a moment, and the next one sees that.
 */
export async function holding<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const interrupted = (signal: NodeJS.Signals): void => {
    rmSync(lock, { force: true });
    release();
    // Ends the process as it would have ended without us.
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    for (const signal of SIGNALS) process.off(signal, interrupted);
  };
  for (const signal of SIGNALS) process.on(signal, interrupted);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true }).catch(() => undefined);
    release();
  }
}
