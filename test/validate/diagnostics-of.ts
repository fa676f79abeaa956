import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { normaliseLog } from '../../src/normalise/normalise.ts';
import { readLog } from '../../src/read/read-log.ts';
import { checkLog } from '../../src/rules/check-log.ts';
import { validateLog } from '../../src/validate/validate-log.ts';

/** Everything that the stages from text to log have to say about a file. */
export async function diagnosticsOf(path: string): Promise<readonly Diagnostic[]> {
  const read = await readLog(path);
  const written = read.value && validateLog(read.value);
  const normalised = written?.value && normaliseLog(written.value);
  return [
    ...read.diagnostics,
    ...(written?.diagnostics ?? []),
    ...(normalised?.diagnostics ?? []),
    ...(normalised?.value ? checkLog(normalised.value) : []),
  ];
}
