import type { Log } from '../src/normalise/log.ts';
import type { LogFile } from '../src/source/source.ts';

/** A log of 2024 with nothing in it, not even a taxonomy, or with what a test puts into it. */
export function emptyLog(file: LogFile, part: Partial<Log> = {}): Log {
  const origin = { file, path: [] };
  return {
    file,
    files: [file],
    period: { from: 2024, to: 2024, origin },
    organization: {
      name: '',
      shortName: '',
      level: '',
      term: '',
      committees: [],
      members: undefined,
      origin,
    },
    taxonomy: { sections: [], groups: new Map(), types: new Map(), measures: new Map() },
    activities: [],
    givens: [],
    proposals: undefined,
    definitions: [],
    checks: [],
    summary: {
      title: [],
      subtitle: undefined,
      credit: undefined,
      lead: [],
      form: 'press',
      sections: [],
      closing: [],
      signature: undefined,
      date: undefined,
      attachments: [],
      endnotes: [],
      present: false,
    },
    plan: undefined,
    complete: true,
    uncertain: new Set(),
    lostOrdinals: new Set(),
    broken: new Set(),
    unresolved: [],
    ...part,
  };
}
