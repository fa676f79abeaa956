import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read as readMessages } from '../../src/diagnostic/messages/read.ts';
import { validate as validateMessages } from '../../src/diagnostic/messages/validate.ts';
import { tidyLog } from '../../src/tidy/tidy-log.ts';
import { comments, judged, plain } from './judged.ts';

const root = join(import.meta.dirname, '../..');
const FOLDERS = [
  'test/fixtures/bad',
  'test/fixtures/typing',
  'test/fixtures/published/wrong',
  'test/fixtures/published/repaired',
  'examples',
];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);
const examples = files.filter((name) => name.startsWith('examples'));

const ofReading = { ...readMessages, ...validateMessages, 'bad-date': '', 'bad-quantity': '' };

/** Everything that holds of tidying, whatever is tidied. */
function check(text: string): void {
  const { text: after = '', changes, diagnostics } = tidyLog('log.yaml', Buffer.from(text));
  const again = tidyLog('log.yaml', Buffer.from(after));
  expect(again.text, 'twice is once').toBe(after);
  expect(again.changes).toEqual([]);
  expect(changes.length > 0, 'what is changed is told').toBe(
    after !== text.replace(/^\ufeff/u, '') || text !== text.replace(/^\ufeff/u, ''),
  );
  expect(again.diagnostics.map(({ code }) => code)).toEqual(diagnostics.map(({ code }) => code));
  expect(comments(after)).toEqual(comments(text.replace(/^\ufeff/u, '')));
  expect(letters(after), 'what was written stays').toBe(letters(text));
  const [before, now] = [judged(text), judged(after)];
  // A date or a quantity that can be read now may lie outside the year, or have the wrong unit.
  const isHidden = before.errors.some((code) => code === 'bad-date' || code === 'bad-quantity');
  // What could not be read at all says nothing of what it holds.
  const known = before.log === undefined ? readMessages : ofReading;
  const found =
    isHidden || before.log === undefined ? now.errors.filter((code) => code in known) : now.errors;
  expect(surplus(found, before.errors), 'errors that were not there').toEqual([]);
  if (before.errors.length === 0) expect(now.log).toBe(before.log);
}

/** The whole of a value, in any of the ways in which people say it. */
const YES_OR_NO =
  /(?<=[:：]\s*[“”‘’＂"']?)(?:yes|no|on|off|y|n|true|false|[√✓✔×✗✘对错是否])(?=[“”‘’＂"']?\s*(?:[}\n,]|$))/giu;

/** Letters of a text in their order; digits and signs may be written in another way, or move. */
function letters(text: string): string {
  return plain(text)
    .replace(YES_OR_NO, '')
    .normalize('NFKC')
    .replace(/[^\p{L}]|[年月日号至到份季度第上下半全Q一二三四五六七八九十〇零○]/gu, '');
}

function surplus(found: readonly string[], known: readonly string[]): string[] {
  const left = [...known];
  return found.filter((code) => {
    const index = left.indexOf(code);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

describe('every log in the repository', () => {
  test('is tried', () => {
    expect(files.length).toBeGreaterThan(200);
  });

  test.each(files)('%s', (name) => {
    const bytes = readFileSync(join(root, name));
    // Texts in other encodings are held to the laws as what they are turned into.
    check(isUtf8(bytes) ? bytes.toString('utf8') : (tidyLog(name, bytes).text ?? ''));
  });
});

test.each(examples)('%s needs nothing', (name) => {
  expect(tidyLog(name, readFileSync(join(root, name))).changes).toEqual([]);
});

const SLIPS = [
  ...[
    '：',
    ':',
    ' :',
    '，',
    '、',
    '；',
    '；',
    '=',
    '\t',
    '　',
    '\u00a0',
    '\u200b',
    '\u202a',
    '\r',
    '\r\n',
    '\n',
    '\n\n',
  ],
  ...[
    '-',
    '－',
    '- ',
    '• ',
    '"',
    '“',
    '”',
    "'",
    '{{',
    '}}',
    '[',
    ']',
    '｛',
    '｝',
    '［',
    '］',
    '{',
    '}',
    '#',
    ' #',
    '  ',
    '*',
    '&a',
  ],
  ...[
    '１２',
    '1,200',
    ' 条',
    '0123',
    '2024.3.5',
    '3月5日',
    '2024年3月5日',
    '20240305',
    '“2024-03-05”',
    '',
    '',
    '',
    '',
  ],
];

const corrupted = fc
  .tuple(
    fc.constantFrom(...examples, ...files.slice(0, 60)),
    fc.nat(),
    fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom(...SLIPS)), { minLength: 1, maxLength: 5 }),
  )
  .map(([name, from, slips]) => {
    const lines = readFileSync(join(root, name), 'utf8').split('\n');
    const start = from % lines.length;
    // The head of the file, and a piece from anywhere in it.
    let text = [...lines.slice(0, 12), ...lines.slice(Math.max(12, start), Math.max(12, start) + 25)].join(
      '\n',
    );
    for (const [at, remove, insert] of slips) {
      const place = at % (text.length + 1);
      text = text.slice(0, place) + insert + text.slice(place + remove);
    }
    return text;
  });

test('logs with any slips in them', () => {
  fc.assert(fc.property(corrupted, check), { numRuns: 400 });
});

/** Slips where typists make them: after keys, before values, at the starts and ends of lines. */
const systematic = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.nat(),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom<(line: string) => string>(
          (line) => line.replace(/: ?/u, '：'),
          (line) => line.replace(': ', ':'),
          (line) => line.replace(': ', ' ： '),
          (line) => line.replace(/- /u, '－ '),
          (line) => line.replace('- ', '-'),
          (line) => line.replace(/^ {2}/u, '\t'),
          (line) => line.replace(/^ +/u, (blanks) => '\t'.repeat(blanks.length / 2)),
          (line) => line.replace(/^ +/u, (blanks) => '　'.repeat(blanks.length / 2)),
          (line) => line.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
          (line) => line.replace(/(\d{4})-0?(\d+)-0?(\d+)/u, '$1.$2.$3'),
          (line) => line.replace(/(\d{4})-0?(\d+)-0?(\d+)/u, '$2月$3日'),
          (line) => line.replace(/\{(.*)\}/u, '｛$1｝'),
          (line) => line.replaceAll(', ', '，'),
          (line) => line.replace(/(\d+)(\p{L}+)$/u, '$1 $2'),
          (line) => `${line}  `,
          (line) => `${line}\u200b`,
          (line) => line.replaceAll(' ', '\u00a0'),
        ),
      ),
      { minLength: 1, maxLength: 12 },
    ),
  )
  .map(([name, from, slips]) => {
    const lines = readFileSync(join(root, name), 'utf8').split('\n').slice(0, 60);
    for (const [at, slip] of slips) {
      const index = (from + (at % 40)) % lines.length;
      lines[index] = slip(lines[index] ?? '');
    }
    return lines.join('\n');
  });

test('logs with the slips of typists in them', () => {
  fc.assert(fc.property(systematic, check), { numRuns: 300 });
});

test('any bytes, without throwing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, sort) => {
      const once = tidyLog('log.yaml', bytes, { sort });
      expect(Buffer.from(tidyLog('log.yaml', once.bytes, { sort }).bytes)).toEqual(Buffer.from(once.bytes));
    }),
    { numRuns: 500 },
  );
});
