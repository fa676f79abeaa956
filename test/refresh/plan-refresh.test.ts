import { describe, expect, it } from 'vitest';
import { manuscriptOf } from '../../src/manuscript/manuscript-of.ts';
import { writeZip } from '../../src/ooxml/zip/write-zip.ts';
import { leftDiagnostics } from '../../src/refresh/left-diagnostics.ts';
import { planRefresh } from '../../src/refresh/plan-refresh.ts';
import { verifyManuscript } from '../../src/verify/verify-manuscript.ts';
import { docx } from '../manuscript/docx.ts';
import { logSaying, type Refreshed, refreshed, textOf } from './refreshed.ts';

const SAYS = {
  常委会议: '36次',
  主席会议: '11次',
  意见建议: '3512条',
  资金: '1.2亿元',
  办复率: '98.5%',
  人均: '',
};

let count = 0;
/** A paragraph whose marks are written in brackets: 召开[常委会议|6次]。 */
function paragraph(text: string): string {
  const content = text.replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, name: string, shown: string) => {
    count += 1;
    const runs = shown.replace(/[^⇥¶]+/g, (part) => `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`);
    const id = `w:id="${count}"`;
    return `¦<w:bookmarkStart ${id} w:name="F${count}_${name}"/>${runs}<w:bookmarkEnd ${id}/>¦`;
  });
  const inline = content
    .split('¦')
    .map((part) => (part.startsWith('<') ? part : `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`))
    .join('');
  return `<w:p>${inline.replaceAll('⇥', '<w:r><w:tab/></w:r>').replaceAll('¶', '</w:p><w:p>')}</w:p>`;
}

function refresh(text: string, ...logs: readonly Readonly<Record<string, string>>[]): Promise<Refreshed> {
  const ledgers =
    logs.length === 0 ? [logSaying(SAYS)] : logs.map((says, index) => logSaying(says, `${index + 1}.yaml`));
  return refreshed('a.docx', docx(paragraph(text)), ledgers);
}

const changes = ({ updates }: Refreshed) => updates.map(({ before, after }) => `${before}→${after}`);
const reasons = ({ left }: Refreshed) => left.map(({ because }) => because);

describe('planRefresh', () => {
  it.each([
    ['召开[常委会议|6次]', '6次→36次'],
    ['召开[常委会议|六次]', '六次→三十六次'],
    ['召开[常委会议|6]场', '6→36'],
    ['召开[常委会议|6]次', '6→36'],
    ['召开[常委会议|6 次]', '6 次→36 次'],
    ['提出[意见建议|3400 余条]', '3400 余条→3500 余条'],
    ['召开[常委会议|共计6次之多]', '6次→36次'],
    ['提出[意见建议|3400余条]', '3400余条→3500余条'],
    ['投入[资金|4209.3万元]', '4209.3万元→1.2亿元'],
    ['投入[资金|4209.3 万元]', '4209.3 万元→1.2 亿元'],
    ['办复率[办复率|97%]', '97%→98.5%'],
    ['约[常委会议|30次]', '30次→36次'],
    ['召开[常委会议|30次]以上', undefined],
  ])('keeps the form in which a number stands there: %s', async (text, change) => {
    const plan = await refresh(text);
    expect(changes(plan)).toEqual(change === undefined ? [] : [change]);
    expect(reasons(plan)).toEqual([]);
  });

  it('keeps a unit that has slipped out of its mark, time and again', async () => {
    const figures = '<figure bookmark="F1_常委会议" name="常委会议" form="figure" text="6次"/>';
    const mark =
      '<w:bookmarkStart w:id="1" w:name="F1_常委会议"/><w:r><w:t>6</w:t></w:r><w:bookmarkEnd w:id="1"/>';
    const first = await refreshed('a.docx', docx(`<w:p>${mark}<w:r><w:t>次</w:t></w:r></w:p>`, { figures }), [
      logSaying(SAYS),
    ]);
    expect(changes(first)).toEqual(['6→36']);
    expect(textOf(first.parts, 'customXml/item7.xml')).toContain('text="36次"');
    const second = await refreshed('a.docx', writeZip(first.parts), [logSaying({ 常委会议: '50余次' })]);
    expect(changes(second)).toEqual(['36→50余']);
    expect(textOf(second.parts, 'word/text.xml')).toContain(
      '<w:t>50余</w:t></w:r><w:bookmarkEnd w:id="1"/><w:r><w:t>次</w:t>',
    );
  });

  it('leaves what is right as it is', async () => {
    const plan = await refresh(
      '召开[常委会议|36次]、[常委会议|三十六次]、[常委会议|近40次]、[意见建议|3500余条]',
    );
    expect([changes(plan), reasons(plan)]).toEqual([[], []]);
  });

  it.each([
    ['number-left', 'several-numbers', '召开[常委会议|6次、9次]'],
    ['number-left', 'several-numbers', '召开[常委会议|4—6次]'],
    ['number-left', 'beyond-mark', '召开1[常委会议|6次]'],
    ['number-left', 'beyond-mark', '召开三十[常委会议|三十五次]'],
    ['number-left', 'beyond-mark', '召开[常委会议|6]%'],
    ['number-left', 'beyond-mark', '投入[资金|4209.3]  万 元'],
    ['number-left', 'beyond-passage', '召开[常委会议|3次¶6次]'],
    ['number-left', 'no-mark', '全年召开常委会议6次'],
    ['mark-without-number', 'no-number', '召开[常委会议|若干次]'],
    ['figure-left-lacking', 'lacking', '人均[人均|6次]'],
  ])('leaves what it is not sure of, and says why: %s, %s', async (code, reason, text) => {
    const plan = await refresh(text);
    expect([changes(plan), reasons(plan)]).toEqual([[], [reason]]);
    const [diagnostic, ...more] = leftDiagnostics(plan.before, plan.left);
    expect(more).toEqual([]);
    expect(diagnostic).toMatchObject({ code, severity: code === 'number-left' ? 'error' : 'warning' });
    expect(diagnostic?.at).toBeDefined();
  });

  it('leaves a figure that no log has', async () => {
    const figures = '<figure bookmark="F1_甲" name="秘书长会议" form="figure" text="6次"/>';
    const body =
      '<w:p><w:bookmarkStart w:id="1" w:name="F1_甲"/><w:r><w:t>6次</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>';
    const plan = await refreshed('a.docx', docx(body, { figures }), [logSaying(SAYS)]);
    expect([changes(plan), reasons(plan)]).toEqual([[], ['unknown']]);
    expect(leftDiagnostics(plan.before, plan.left)).toMatchObject([
      { code: 'figure-left-unknown', severity: 'warning', message: '台账里没有“秘书长会议”，“6次”没有改' },
    ]);
  });

  it('leaves half a number, whoever has read it so', async () => {
    const { value: before } = await manuscriptOf('a.docx', docx(paragraph('占[办复率|90.1%]')));
    if (!before) throw new Error('unreadable');
    const { ledgers, findings } = verifyManuscript(before, [logSaying(SAYS)]);
    const halved = findings.map((finding) => {
      if (finding.standing !== 'edited' && finding.standing !== 'differs') return finding;
      const { mention, mark, ...rest } = finding;
      const range = { start: mention.range.start + 1, end: mention.range.end };
      const half = mark && { mark: { ...mark, range } };
      return { ...rest, ...half, mention: { ...mention, range, text: '0.1%' } };
    });
    const { updates, left } = planRefresh({ manuscript: before, ledgers, findings: halved });
    expect([updates, left.map(({ because }) => because)]).toEqual([[], ['beyond-mark']]);
  });

  it('leaves a number in the middle of which something stands that is no text', async () => {
    const plan = await refresh('召开[常委会议|6⇥次]');
    expect(changes(plan).join()).not.toContain('\t');
  });

  it('leaves a number in a formula, where no change can be tracked', async () => {
    const body = paragraph('召开[常委会议|6次]').replace(
      '<w:r><w:t xml:space="preserve">6次</w:t></w:r>',
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>6次</m:t></m:r></m:oMath>',
    );
    const plan = await refreshed('a.docx', docx(body), [logSaying(SAYS)], {
      track: { author: '甲', date: '2024-12-31T08:00:00Z' },
    });
    expect([changes(plan), reasons(plan)]).toEqual([[], ['formula']]);
  });

  it('leaves numbers that are known by what was printed only: others may say the same', async () => {
    const figures =
      '<figure bookmark="F1_a" name="常委会议" form="figure" text="6次"/><figure bookmark="F2_b" name="主席会议" form="figure" text="9次"/>';
    const body = '<w:p><w:r><w:t>去年视察6次、走访9次。</w:t></w:r></w:p>';
    const plan = await refreshed('a.docx', docx(body, { figures }), [logSaying(SAYS)]);
    expect([changes(plan), reasons(plan)]).toEqual([[], ['no-mark', 'no-mark']]);
  });

  it('updates a figure that several logs have if they say the same, else leaves it', async () => {
    const text = '召开[常委会议|6次]';
    expect(changes(await refresh(text, { 常委会议: '36次' }, { 常委会议: '36次' }))).toEqual(['6次→36次']);
    expect(changes(await refresh(text, { 常委会议: '36次' }, { 主席会议: '7次' }))).toEqual(['6次→36次']);
    expect(changes(await refresh(text, { 常委会议: '6次' }, { 常委会议: '7次' }))).toEqual([]);
    const plan = await refresh(text, { 常委会议: '36次' }, { 常委会议: '7次' });
    expect([changes(plan), reasons(plan)]).toEqual([[], ['several-logs']]);
    expect(leftDiagnostics(plan.before, plan.left)).toMatchObject([
      { message: expect.stringContaining('1.yaml 是 36次，2.yaml 是 7次') },
    ]);
  });

  it('writes a number once that carries two marks, and leaves one that they dispute', async () => {
    const inner = '<w:bookmarkStart w:id="91" w:name="F91_常委会议"/>';
    const body = (name: string) =>
      `<w:p>${inner}<w:bookmarkStart w:id="92" w:name="F92_${name}"/><w:r><w:t>6次</w:t></w:r><w:bookmarkEnd w:id="92"/><w:bookmarkEnd w:id="91"/></w:p>`;
    const ledgers = [logSaying(SAYS)];
    const same = await refreshed('a.docx', docx(body('常委会议')), ledgers);
    expect([changes(same), reasons(same)]).toEqual([['6次→36次'], []]);
    const disputed = await refreshed('a.docx', docx(body('主席会议')), ledgers);
    expect([changes(disputed), reasons(disputed)]).toEqual([[], ['several-marks', 'several-marks']]);
  });

  it('reads a paragraph once, however many marks it has', async () => {
    // Read once a mark, these took a quarter of a minute.
    const { updates } = await refresh('召开[常委会议|6次]，约[主席会议|9次]，'.repeat(500));
    expect(updates).toHaveLength(1000);
  });
});
