import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { toDocx } from '../../scripts/measure/convert.ts';
import { loadLog } from '../../src/commands/load-log.ts';
import { manuscriptOf } from '../../src/manuscript/manuscript-of.ts';
import { spanOf } from '../../src/verify/verification.ts';
import { verifyManuscript } from '../../src/verify/verify-manuscript.ts';
import { runCli } from '../cli/run-cli.ts';
import { editInLibreOffice, type Step, steps } from '../libreoffice/edit-in-libreoffice.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { canRun } from '../write/can-run.ts';
import { editAt, edits, type MarkedXml } from './edit-docx.ts';

const LOG = fileURLToPath(new URL('../../examples/qujing-2018.yaml', import.meta.url));
const canEdit = await canRun('soffice');

/** The document of the example, with a comment on each number if wanted. */
function built(...options: readonly string[]): Uint8Array {
  const folder = temporaryFolder();
  expect(runCli(folder.path, ['build', LOG, '-o', '综述.docx', ...options]).code).toBe(0);
  return readFileSync(folder.at('综述.docx'));
}

/** `standing text` of every finding, or of those that are complained of. */
async function verified(bytes: Uint8Array, all = false): Promise<string[]> {
  const { value: log } = await loadLog(LOG, process.cwd());
  const { value: manuscript } = await manuscriptOf('综述.docx', bytes);
  if (!log || !manuscript) throw new Error('not read');
  return verifyManuscript(manuscript, [log])
    .findings.filter(({ standing }) => all || !['agrees', 'untied', 'ambiguous'].includes(standing))
    .map((finding) => {
      const span = spanOf(finding);
      const text = span ? span.passage.text.slice(span.range.start, span.range.end) : '';
      return `${finding.standing} ${finding.standing === 'missing' ? finding.lost.name : text}`;
    });
}

describe.skipIf(!canEdit)('a document saved by LibreOffice', () => {
  test.each([
    ['as it was built', []],
    ['with comments', ['--annotate']],
  ])('%s has the same findings', async (_, options) => {
    const bytes = built(...options);
    const edited = await [
      ['F8_', edits.retype('166条')],
      ['F12_', edits.typeBefore('1')],
      ['F20_', edits.retypeTracked('九十九条')],
      ['F40_', edits.remove()],
    ].reduce<Promise<Uint8Array>>(
      async (made, [bookmark, edit]) =>
        editAt(await made, bookmark as string, edit as (marked: MarkedXml) => string),
      Promise.resolve(bytes),
    );
    const [plain = new Uint8Array(), changed = new Uint8Array()] = await toDocx([
      { name: 'a.docx', bytes },
      { name: 'b.docx', bytes: edited },
    ]);
    expect(await verified(plain)).toEqual([]);
    expect(await verified(plain, true)).toEqual(await verified(bytes, true));
    expect(await verified(changed, true)).toEqual(await verified(edited, true));
    expect(await verified(changed)).toEqual([
      'edited 166条',
      'edited 111次',
      'edited 九十九条',
      'missing 全市扶贫建议',
    ]);
  });

  const changes: readonly Step[] = [
    steps.retype('F8_高质量发展建议', '166条'),
    steps.retype('F20_民生建议', '九十九条'),
    steps.retype('F30_特约监督', '12次'),
    steps.remove('F40_全市扶贫建议'),
    steps.moveUp('F24_脱贫视察单位'),
  ];

  test.each([
    ['without', false],
    ['with', true],
  ])('and edited there, %s changes tracked: exactly what was edited is named', async (_, tracked) => {
    const edited = await editInLibreOffice(built(), changes, tracked);
    expect(await verified(edited)).toEqual([
      'edited 166条',
      'edited 九十九条',
      'edited 12次',
      'missing 全市扶贫建议',
    ]);
    const before = await verified(built(), true);
    const after = await verified(edited, true);
    // The five numbers of the paragraph that has been moved stand before others now, and agree.
    expect(after.filter((each) => each.startsWith('agrees'))).toHaveLength(
      before.filter((each) => each.startsWith('agrees')).length - 4,
    );
    expect(after).not.toEqual(before);
  });
});
