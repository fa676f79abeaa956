import type { Palette } from '../../diagnostic/report/palette.ts';
import { startWithin } from '../../diagnostic/report/place.ts';
import { displayWidth, pad, printable } from '../../diagnostic/width.ts';
import { locate } from '../../manuscript/locate.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { type Finding, type Standing, spanOf, type Verification } from '../../verify/verification.ts';
import { type Checked, countsOf, STANDINGS } from './checked.ts';

const COLOURS: Readonly<Record<Standing, 'bold' | 'red' | 'yellow' | 'cyan'>> = {
  agrees: 'bold',
  differs: 'red',
  edited: 'red',
  missing: 'yellow',
  unknown: 'yellow',
  quoted: 'bold',
  ambiguous: 'cyan',
  untied: 'cyan',
};

/** Characters shown before and after a number. */
const CONTEXT = { before: 10, after: 6 } as const;

/**
 * A summary of each document, and with `all` every number in the order of the text: how it stands, where, the words
 * around it, and the figure that it is.
 */
export function verificationText(checked: readonly Checked[], all: boolean, palette: Palette): string {
  return checked.map((each) => section(each, all, palette)).join('\n');
}

function section(
  { manuscript, verification, numbers, reminders }: Checked,
  all: boolean,
  palette: Palette,
): string {
  const title = palette.bold(manuscript.file.path);
  const proofread: readonly [string, number] = ['文字提醒', reminders];
  const rows = verification
    ? [...standings(verification, palette), row(...proofread, 'yellow', palette)]
    : [
        row('数字（没有写 --log，未与台账核对）', numbers, 'bold', palette),
        row(...proofread, 'yellow', palette),
      ];
  const list = all && verification ? ['', ...numberLines(verification, palette)] : [];
  return `${[title, ...aligned(rows), ...list].join('\n')}\n`;
}

interface Row {
  readonly label: string;
  readonly count: string;
  readonly colour: (text: string) => string;
}

function row(label: string, count: number, colour: (typeof COLOURS)[Standing], palette: Palette): Row {
  return { label, count: String(count), colour: count > 0 ? palette[colour] : palette.dim };
}

/** Those that there are; that agree, always. */
function standings({ findings }: Verification, palette: Palette): Row[] {
  const counts = countsOf(findings);
  return (Object.keys(STANDINGS) as Standing[])
    .filter((standing) => standing === 'agrees' || counts[standing] > 0)
    .map((standing) => row(STANDINGS[standing], counts[standing], COLOURS[standing], palette));
}

function aligned(rows: readonly Row[]): string[] {
  const labels = Math.max(...rows.map(({ label }) => displayWidth(label)));
  const counts = Math.max(...rows.map(({ count }) => count.length));
  return rows.map(
    ({ label, count, colour }) => `  ${pad(label, labels)}  ${colour(count.padStart(counts))} 处`,
  );
}

function numberLines({ manuscript, findings }: Verification, palette: Palette): string[] {
  const rows = findings.map((finding) => ({
    standing: STANDINGS[finding.standing],
    colour: palette[COLOURS[finding.standing]],
    place: placeOf(finding, manuscript),
    excerpt: excerptOf(finding, palette),
    figure: figureOf(finding),
  }));
  const widest = (pick: (each: (typeof rows)[number]) => string) =>
    rows.reduce((most, each) => Math.max(most, displayWidth(pick(each))), 0);
  const widths = [
    widest(({ standing }) => standing),
    widest(({ place }) => place),
    widest(({ excerpt }) => excerpt.plain),
  ] as const;
  return rows.map(({ standing, colour, place, excerpt, figure }) => {
    const fill = ' '.repeat(widths[2] - displayWidth(excerpt.plain));
    const cells = [
      colour(pad(standing, widths[0])),
      palette.dim(pad(place, widths[1])),
      excerpt.shown + fill,
    ];
    return `  ${[...cells, figure].join('  ')}`.trimEnd();
  });
}

/** Without the file, which stands above. */
function placeOf(finding: Finding, manuscript: Manuscript): string {
  const span = spanOf(finding);
  return span ? startWithin(locate(manuscript, span.passage, span.range)) : '';
}

function excerptOf(finding: Finding, palette: Palette): { plain: string; shown: string } {
  const span = spanOf(finding);
  if (!span) {
    const printed = finding.standing === 'missing' ? (finding.lost.printed ?? '') : '';
    return { plain: printed, shown: palette.dim(printed) };
  }
  const { passage, range } = span;
  // A letter has two units at most: no more of a long paragraph is taken apart than tells that it goes on.
  const before = [...passage.text.slice(Math.max(0, range.start - 2 * (CONTEXT.before + 1)), range.start)];
  const after = [...passage.text.slice(range.end, range.end + 2 * (CONTEXT.after + 1))];
  const head = (before.length > CONTEXT.before ? '…' : '') + before.slice(-CONTEXT.before).join('');
  const tail = after.slice(0, CONTEXT.after).join('') + (after.length > CONTEXT.after ? '…' : '');
  const [left, number, right] = [head, passage.text.slice(range.start, range.end), tail].map(printable);
  return { plain: `${left}${number}${right}`, shown: `${left}${palette.bold(number ?? '')}${right}` };
}

/** The figure, and what it says where the document says otherwise. */
function figureOf(finding: Finding): string {
  const { candidates, standing } = finding;
  if (standing === 'unknown') return finding.mark.name;
  if (standing === 'missing' && candidates.length === 0) return finding.lost.name;
  const isHeld = standing === 'agrees' || standing === 'missing';
  const names = candidates.map(({ figure }) => (isHeld ? figure.name : `${figure.name}（${figure.text}）`));
  return [...new Set(names)].join('、');
}
