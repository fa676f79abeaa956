import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { boxes, toDocx, toPdf } from '../../scripts/measure/convert.ts';
import { readPages } from '../../scripts/measure/pages.ts';
import { manuscriptOf } from '../../src/manuscript/manuscript-of.ts';
import { opened } from '../ooxml/opened.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { editAt, edits } from '../verify/edit-docx.ts';
import { canRun } from '../write/can-run.ts';
import { runCli } from './run-cli.ts';

const DRAFT = '2024-工作综述.docx';
const example = readFileSync(fileURLToPath(new URL('../../examples/2024.yaml', import.meta.url)), 'utf8');

/** What people have done to the draft, by mark: three numbers typed over, one deleted, a paragraph moved. */
const EDITS = [
  ['F3_', edits.retype('480条')],
  ['F28_', edits.retype('5次')],
  ['F46_', edits.retype('三百人次')],
  ['F39_', edits.remove()],
  ['F17_', edits.moveParagraph()],
] as const;

/** How the log has changed: a consultation brought ten proposals more. */
const LATER = example.replace('意见建议: 26条', '意见建议: 36条');

interface Numbered {
  readonly standing: string;
  readonly text?: string;
  readonly expected?: string;
  readonly mark?: { readonly name: string };
}

it('a draft that was saved in LibreOffice and edited, and whose log has changed, is found out and put right', async (context) => {
  if (!(await canRun('soffice', 'pdftotext'))) return context.skip('没有 LibreOffice，不试全程');
  const folder = temporaryFolder({ '2024.yaml': example });
  const run = (...args: string[]) => runCli(folder.path, args);
  const wrong = () => {
    const { code, stdout } = run('verify', DRAFT, '--log', '2024.yaml', '--to', 'json');
    const [{ numbers }] = JSON.parse(stdout).documents as [{ numbers: Numbered[] }];
    const found = numbers.filter(({ standing }) => /differs|edited|missing|unknown/.test(standing));
    return { code, found: found.map((each) => [each.standing, each.mark?.name, each.text, each.expected]) };
  };

  expect(run('build', '2024.yaml', '--document', '综述').code).toBe(0);
  const [saved] = await toDocx([{ name: DRAFT, bytes: readFileSync(folder.at(DRAFT)) }]);
  writeFileSync(folder.at(DRAFT), saved as Uint8Array);
  expect(wrong()).toEqual({ code: 0, found: [] });

  let edited = saved as Uint8Array;
  for (const [bookmark, edit] of EDITS) edited = await editAt(edited, bookmark, edit);
  writeFileSync(folder.at(DRAFT), edited);
  const byHand = [
    ['edited', '意见建议', '480条', '478条'],
    ['edited', '常委会议', '5次', '6次'],
    ['edited', '参加人次·十届三次全体会议', '三百人次', '三百一十二人次'],
  ];
  const missing = ['missing', '联合调研', undefined, undefined];
  expect(wrong()).toEqual({ code: 1, found: [...byHand, missing] });

  writeFileSync(folder.at('2024.yaml'), LATER);
  const { code, found } = wrong();
  expect(code).toBe(1);
  const changed = found.filter(([standing]) => standing === 'differs');
  expect(changed.map(([, name, text, expected]) => [name?.replace(/（.*/, ''), text, expected])).toEqual([
    ['意见建议', '290条', '300条'],
    ['意见建议·十届十一次常委会议', '26条', '36条'],
  ]);
  expect(found).toHaveLength(6);

  const before = await opened(edited);
  const [open] = (await manuscriptOf(DRAFT, edited)).value?.passages ?? [];
  expect(open?.text).toContain('宣讲');
  expect(run('refresh', DRAFT, '--log', '2024.yaml').code).toBe(0);
  expect(readFileSync(folder.at('2024-工作综述.备份.docx')).equals(edited)).toBe(true);
  expect(wrong()).toEqual({ code: 0, found: [missing] });

  // Nothing but the five numbers has changed: not a byte of markup, not a word. (LibreOffice has put digits and hanzi in
  // runs of their own.)
  const refreshed = readFileSync(folder.at(DRAFT));
  const after = await opened(refreshed);
  expect([...after.keys()]).toEqual([...before.keys()]);
  const parts = [...after].filter(
    ([name, bytes]) => !Buffer.from(bytes).equals(before.get(name) ?? Buffer.of()),
  );
  expect(parts.map(([name]) => name)).toEqual(['word/document.xml', 'customXml/item1.xml']);
  const [xmlBefore, xmlAfter] = [before, after].map((each) =>
    Buffer.from(each.get('word/document.xml') ?? []).toString(),
  );
  const texts = (xml = '') => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
  const [old, now] = [texts(xmlBefore), texts(xmlAfter)];
  expect(now.flatMap((text, at) => (text === old[at] ? [] : `${old[at]} → ${text}`)).sort()).toEqual(
    ['26 → 36', '290 → 300', '480条 → 488条', '5次 → 6次', '三百人次 → 三百一十二人次'].sort(),
  );
  const markup = (xml = '') => xml.replace(/(<w:t[^>]*>)[^<]*/g, '$1');
  expect(markup(xmlAfter)).toBe(markup(xmlBefore));

  // It opens, and its pages say what it says (LibreOffice loses marks at the ends of lines).
  const [pdf] = await toPdf([{ name: DRAFT, bytes: refreshed }]);
  const lines = readPages(await boxes(pdf as Uint8Array)).flatMap((page) => page.lines);
  const letters = (text: string) =>
    text
      .replace(/—\s*\d+\s*—/g, '')
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]/gu, '');
  const shown = letters(lines.map(({ text }) => text).join(''));
  const { value } = await manuscriptOf(DRAFT, refreshed);
  for (const { text } of value?.passages ?? []) expect(shown).toContain(letters(text));

  expect(run('refresh', DRAFT, '--log', '2024.yaml').stdout).toBe(`${DRAFT}：没有要改的数\n`);
  expect(readFileSync(folder.at(DRAFT)).equals(refreshed)).toBe(true);
});
