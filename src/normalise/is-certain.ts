import type { Log } from './log.ts';

/** False if the figure of this name may lack something that was left out because of errors already reported. */
export function isCertain({ uncertain }: Log, name: string): boolean {
  return uncertain !== 'all' && !uncertain.has(name);
}
