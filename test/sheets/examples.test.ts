import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLogs } from '../../src/commands/load-log.ts';
import { exported, figuresOf, imported, loaded, meaning } from './round-trip.ts';

const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'));

describe('an export that is imported again', () => {
  it('is tried on all examples', () => expect(examples.length).toBeGreaterThanOrEqual(6));

  it.each(examples)('is the same log as %s, with the same figures', async (name) => {
    const { logs } = await loadLogs([`examples/${name}`], process.cwd());
    const [log] = logs;
    if (!log) throw new Error('no log');
    const { text, codes } = await imported(await exported(log));
    expect(codes).toEqual([]);
    const again = loaded(text);
    expect(meaning(again)).toEqual(meaning(log));
    expect(figuresOf(again)).toEqual(figuresOf(log));
  });
});
