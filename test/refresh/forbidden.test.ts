import { describe, expect, it } from 'vitest';
import { manuscriptOf } from '../../src/manuscript/manuscript-of.ts';
import { forbidden } from '../../src/refresh/forbidden.ts';
import { docx } from '../manuscript/docx.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

async function codeOf(settings: string, isTracked = false, more: Record<string, string> = {}) {
  const parts = {
    'word/_rels/text.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${OFFICE}/settings" Target="settings.xml"/></Relationships>`,
    'word/settings.xml': `<w:settings xmlns:w="${WORD}">${settings}</w:settings>`,
    ...more,
  };
  const { value } = await manuscriptOf('a.docx', docx('<w:p><w:r><w:t>6次</w:t></w:r></w:p>', { parts }));
  if (!value) throw new Error('unreadable');
  return forbidden(value, isTracked)?.code;
}

const protection = (edit: string, enforcement = '1') =>
  `<w:documentProtection w:edit="${edit}" w:enforcement="${enforcement}"/>`;

describe('forbidden', () => {
  it.each([
    ['', undefined],
    ['<w:trackRevisions/>', undefined],
    [protection('readOnly', '0'), undefined],
    [protection('none'), undefined],
    ['<w:documentProtection w:formatting="1" w:enforcement="1"/>', undefined],
    [protection('readOnly'), 'document-protected'],
    [protection('comments', 'true'), 'document-protected'],
    [protection('forms', 'on'), 'document-protected'],
    [protection('trackedChanges'), 'document-protected'],
    ['<w:writeProtection w:recommended="1"/>', undefined],
    ['<w:writeProtection w:hash="AA==" w:salt="AA=="/>', 'document-protected'],
  ])('%s: %s', async (settings, code) => expect(await codeOf(settings)).toBe(code));

  it('is not a tracked change where those are allowed', async () => {
    expect(await codeOf(protection('trackedChanges'), true)).toBeUndefined();
    expect(await codeOf(protection('readOnly'), true)).toBe('document-protected');
  });

  it('is any change of a signed document', async () => {
    expect(await codeOf('', true, { '_xmlsignatures/origin.sigs': '' })).toBe('document-signed');
  });

  it('is nothing in a text', async () => {
    const { value } = await manuscriptOf('a.txt', Buffer.from('召开会议6次'));
    expect(value && forbidden(value, false)).toBeUndefined();
  });
});
