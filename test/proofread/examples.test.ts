import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/document/parse-markdown.ts';
import type { Manuscript } from '../../src/manuscript/manuscript.ts';
import { manuscriptOf } from '../../src/manuscript/manuscript-of.ts';
import { findMentions } from '../../src/mentions/find-mentions.ts';
import { proofread } from '../../src/proofread/proofread.ts';
import { writeDocx } from '../../src/write/docx/write-docx.ts';
import { normaliseStyle } from '../../src/write/style/normalise-style.ts';

const folder = new URL('../examples/golden/', import.meta.url);
const drafts = readdirSync(folder).filter((name) => name.endsWith('.md'));

const finds = (manuscript: Manuscript) =>
  proofread(
    manuscript,
    manuscript.passages.flatMap((passage) => findMentions(passage)),
  ).map(({ code, message }) => `${code} ${message}`);

async function read(name: string, bytes: Uint8Array): Promise<Manuscript> {
  const { value, diagnostics } = await manuscriptOf(name, bytes);
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

test('finds the drafts', () => expect(drafts.length).toBe(7));

describe.each(drafts)('the draft %s', (name) => {
  const bytes = readFileSync(new URL(name, folder));

  test('gives no cause for complaint, nor does its DOCX', async () => {
    const markdown = await read(name, bytes);
    expect(markdown.passages.length).toBeGreaterThan(15);
    expect(finds(markdown)).toEqual([]);
    const options = { style: normaliseStyle(), title: name, author: '' };
    const docx = await writeDocx(parseMarkdown(bytes.toString()), options);
    expect(finds(await read(name.replace('.md', '.docx'), docx))).toEqual([]);
  });

  test('gives it where a mark is typed wrongly', async () => {
    const broken = await read(name, Buffer.from(bytes.toString().replace('，', ',')));
    expect(finds(broken)).toHaveLength(1);
  });
});
