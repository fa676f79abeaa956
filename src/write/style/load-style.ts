import schema from '../../../schemas/style.schema.json' with { type: 'json' };
import { type Diagnostic, diagnose, type Outcome } from '../../diagnostic/diagnostic.ts';
import { readYamlFile } from '../../read/read-yaml.ts';
import { holdAgainst } from '../../validate/hold-against.ts';
import validate from '../../vocabulary/generated/style.validate.js';
import type { Schema } from '../../vocabulary/schema.ts';
import { measurePage } from './measure-page.ts';
import { normaliseStyle } from './normalise-style.ts';
import type { Style } from './style.ts';

/**
 * The style for documents: GB/T 9704-2012, with the changes of the office's own file if there is one (YAML or
 * JSON, keys in either language). Without a value if the file cannot be read at all.
 */
export async function loadStyle(path: string | undefined): Promise<Outcome<Style>> {
  if (path === undefined) return { value: normaliseStyle(), diagnostics: [] };
  const { value: raw, diagnostics } = await readYamlFile(path);
  if (!raw) return { diagnostics };
  const held = holdAgainst(raw, schema as Schema, validate);
  if (!held.value) return { diagnostics: [...diagnostics, ...held.diagnostics] };
  const style = normaliseStyle(held.value);
  const room: Diagnostic[] = noRoom(style).map((reason) =>
    diagnose('style-no-room', { reason }, { file: held.file, range: held.file.locate(['page'], 'key') }),
  );
  return { value: style, diagnostics: [...diagnostics, ...held.diagnostics, ...room] };
}

/** Why body text cannot be set on the page, if it cannot. */
function noRoom(style: Style): string[] {
  const { textWidth, textHeight, pitch, character } = measurePage(style);
  if (textWidth <= 0 || textHeight <= 0) return ['页边距占满了纸面'];
  const reasons: string[] = [];
  if (pitch < style.body.size * 20) reasons.push(`每面${style.page.lines}行，行距小于正文字高`);
  // Letters that overlap by more than a tenth are no longer readable.
  if (character < style.body.size * 18) reasons.push(`每行${style.page.characters}字，正文的字会叠在一起`);
  return reasons;
}
