import schema from '../../../schemas/style.schema.json' with { type: 'json' };
import { type Diagnostic, diagnose, type Outcome } from '../../diagnostic/diagnostic.ts';
import type { Arguments } from '../../diagnostic/messages/index.ts';
import { readYamlFile } from '../../read/read-yaml.ts';
import { holdAgainst } from '../../validate/hold-against.ts';
import validate from '../../vocabulary/generated/style.validate.js';
import type { Schema } from '../../vocabulary/schema.ts';
import { measurePage } from './measure-page.ts';
import { normaliseStyle } from './normalise-style.ts';
import type { Style } from './style.ts';

type NoRoom = Arguments<'style-no-room'>['fault'];

/**
 * The style for documents: GB/T 9704-2012, with the changes of the office's own file if there is one (YAML or
 * JSON, keys in either language). Without a value if the file cannot be read at all.
 */
export async function loadStyle(path: string | undefined): Promise<Outcome<Style>> {
  if (path === undefined) return { value: normaliseStyle(), diagnostics: [] };
  const { value: raw, diagnostics } = await readYamlFile(path);
  // Nothing but comments changes nothing.
  if (diagnostics.length === 1 && diagnostics[0]?.code === 'file-empty')
    return { value: normaliseStyle(), diagnostics: [] };
  if (!raw) return { diagnostics };
  const held = holdAgainst(raw, schema as Schema, validate);
  if (!held.value) return { diagnostics: [...diagnostics, ...held.diagnostics] };
  const style = normaliseStyle(held.value);
  const { lines, characters } = style.page;
  const room: Diagnostic[] = noRoom(style).map((fault) =>
    diagnose(
      'style-no-room',
      { fault, lines, characters },
      { file: held.file, range: held.file.locate(['page'], 'key') },
    ),
  );
  return { value: style, diagnostics: [...diagnostics, ...held.diagnostics, ...room] };
}

/** Why body text cannot be set on the page, if it cannot. */
function noRoom(style: Style): NoRoom[] {
  const { textWidth, textHeight, pitch, character } = measurePage(style);
  if (textWidth <= 0 || textHeight <= 0) return ['margins'];
  const faults: NoRoom[] = [];
  if (pitch < style.body.size * 20) faults.push('lines');
  // Letters that overlap by more than a tenth are no longer readable.
  if (character < style.body.size * 18) faults.push('characters');
  return faults;
}
