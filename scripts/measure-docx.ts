/**
 * Measures built DOCX files: `npx tsx scripts/measure-docx.ts FILE...` renders them with LibreOffice and
 * reports what is not as GB/T 9704-2012 has it, what text is missing, and which parts are invalid. Exits 1 on
 * faults; says so and exits 0 where LibreOffice is missing, unless REQUIRE_LIBREOFFICE=1.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPackage } from '../src/ooxml/zip/open-package.ts';
import { isPackageProblem } from '../src/ooxml/zip/package-problem.ts';
import { checkPages } from './measure/check-pages.ts';
import { checkParts } from './measure/check-parts.ts';
import { missingText } from './measure/check-text.ts';
import { boxes, has, toPdf } from './measure/convert.ts';
import { readPages } from './measure/pages.ts';

const SCHEMAS = join(fileURLToPath(new URL('..', import.meta.url)), 'test', 'ooxml-xsd', 'transitional');

const paths = process.argv.slice(2);
for (const program of ['soffice', 'pdftotext', 'xmllint']) {
  if (await has(program)) continue;
  console.error(`没有 ${program}，不测量`);
  process.exit(process.env.REQUIRE_LIBREOFFICE === '1' ? 1 : 0);
}
const files = await Promise.all(paths.map(async (name) => ({ name, bytes: await readFile(name) })));
const pdfs = await toPdf(files);
for (const [index, { name, bytes }] of files.entries()) {
  const parts = await openPackage(bytes);
  if (isPackageProblem(parts)) {
    console.log(`${name}：打不开（${parts.problem}）`);
    process.exitCode = 1;
    continue;
  }
  const pages = readPages(await boxes(pdfs[index] ?? new Uint8Array()));
  const { faults, lines, characters } = checkPages(pages);
  const document = Buffer.from(parts.get('word/document.xml') ?? []).toString('utf8');
  const missing = missingText(document, pages);
  const all = [
    ...faults,
    ...(missing === '' ? [] : [`缺字“${missing}”`]),
    ...(await checkParts(parts, SCHEMAS)),
  ];
  console.log(
    `${name}：${pages.length}页，满页${lines}行，满行${characters}字${all.length === 0 ? '' : '，有问题'}`,
  );
  for (const fault of all) console.log(`  ${fault}`);
  if (all.length > 0) process.exitCode = 1;
}
