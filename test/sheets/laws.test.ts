import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoadedLog } from '../../src/commands/load-log.ts';
import { composeLog } from '../../src/compose/compose-log.ts';
import { computeCatalogue } from '../../src/compute/compute-catalogue.ts';
import { normaliseLog } from '../../src/normalise/normalise-log.ts';
import { readYamlText } from '../../src/read/read-yaml.ts';
import { validateLog, type WrittenFile } from '../../src/validate/validate-log.ts';
import { anyLedger } from './any-ledger.ts';
import { exported, figuresOf, imported, meaning } from './round-trip.ts';

/** A log's text as far as its figures; what the rules have to say of made-up activities is no matter here. */
function computed(text: string): LoadedLog & { readonly said: readonly string[] } {
  const read = readYamlText('台账.yaml', text);
  const written = read.value && validateLog({ main: read.value, parts: [], incomplete: false });
  const log = written?.value && normaliseLog(written.value);
  if (!log?.value) throw new Error('no log');
  const files: readonly WrittenFile[] = written?.value ?? [];
  const { figures } = computeCatalogue(log.value);
  const said = [read, written, log].flatMap(
    (outcome) => outcome?.diagnostics.map(({ message }) => message) ?? [],
  );
  return { path: '台账.yaml', shown: '台账.yaml', written: files, log: log.value, figures, said };
}

describe('an export that is imported again', () => {
  it('is the same log, with the same figures, whatever its texts look like', async () => {
    await fc.assert(
      fc.asyncProperty(anyLedger, async (written) => {
        const log = computed(composeLog(written, 'zh'));
        fc.pre(log.said.length === 0);
        const { text } = await imported(await exported(log));
        const again = computed(text);
        expect(again.said).toEqual([]);
        expect(meaning(again)).toEqual(meaning(log));
        expect(figuresOf(again)).toEqual(figuresOf(log));
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
