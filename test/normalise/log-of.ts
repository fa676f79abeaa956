import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Log } from '../../src/normalise/log.ts';
import { normaliseLog } from '../../src/normalise/normalise-log.ts';
import { readYamlText } from '../../src/read/read-yaml.ts';
import { validateLog } from '../../src/validate/validate-log.ts';

/** A log from the text of its files, the main one first, with what read, validate and normalise said of it. */
export function logOf(...texts: readonly string[]): { log: Log; diagnostics: readonly Diagnostic[] } {
  const read = texts.map((text, index) =>
    readYamlText(index === 0 ? 'log.yaml' : `part-${index}.yaml`, text),
  );
  const [main, ...parts] = read.flatMap(({ value }) => value ?? []);
  if (!main) throw new Error('the text is no YAML');
  const written = validateLog({ main, parts, incomplete: false });
  if (!written.value) throw new Error('the text is no log');
  const { value: log, diagnostics } = normaliseLog(written.value);
  if (!log) throw new Error('no log');
  return {
    log,
    diagnostics: [...read.flatMap((one) => one.diagnostics), ...written.diagnostics, ...diagnostics],
  };
}

/** A log that is right as far as it comes before the rules. */
export function goodLog(...texts: readonly string[]): Log {
  const { log, diagnostics } = logOf(...texts);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return log;
}
