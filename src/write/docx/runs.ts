import { Bookmark, type ParagraphChild, TextRun } from 'docx';
import { gapText } from '../../document/plain-text.ts';
import type { Inline } from '../../document/tree.ts';
import { xmlText } from '../../ooxml/xml/xml-text.ts';
import type { Setting } from './setting.ts';
import type { CHARACTER_STYLES } from './styles.ts';

type CharacterStyle = keyof typeof CHARACTER_STYLES;

/**
 * The runs of a line: figures become bookmarks, with their comments around them; gaps are highlighted.
 *
 * @param within the character style that the whole line has; `plain` for headings, where nothing stands out
 */
export function runs(
  inlines: readonly Inline[],
  setting: Setting,
  within?: CharacterStyle | 'plain',
): ParagraphChild[] {
  return inlines.flatMap((inline): ParagraphChild[] => {
    switch (inline.kind) {
      case 'text':
        return [run(inline.text, within)];
      case 'figure': {
        const id = setting.bookmarks.add(inline);
        const mark = new Bookmark({ id, children: [run(inline.text, within)] });
        return setting.comments.around(inline.name, mark);
      }
      case 'gap':
        return [run(gapText(inline.text), within, setting.style.gap)];
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'strong':
        return runs(inline.children, setting, within ?? 'Strong');
      case 'emphasis':
        return runs(inline.children, setting, within ?? 'Emphasis');
      default:
        throw new Error(`unknown inline ${JSON.stringify(inline satisfies never)}`);
    }
  });
}

/** What may stand before a run-in heading: a dash, or a number that its writer has typed. */
const lead = /^(?:——|\d+[.．]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)])$/;

/**
 * The runs of a paragraph that may start with a run-in heading (段首标题): its style covers the stop after it,
 * which Markdown has outside the stars.
 *
 * @param number what stands before it, such as `1.`
 */
export function runsWithRunIn(inlines: readonly Inline[], setting: Setting, number = ''): ParagraphChild[] {
  const [first, second, ...rest] = inlines;
  const before = number === '' ? [] : [run(number, undefined)];
  if (number === '' && first?.kind === 'text' && second?.kind === 'strong' && lead.test(first.text)) {
    return runsWithRunIn(inlines.slice(1), setting, first.text);
  }
  if (first?.kind !== 'strong') return [...before, ...runs(inlines, setting)];
  const stop = second?.kind === 'text' ? (/^[。：！？]/.exec(second.text)?.[0] ?? '') : '';
  const heading = stop === '' ? first.children : [...first.children, { kind: 'text', text: stop } as const];
  const after = second?.kind === 'text' ? { ...second, text: second.text.slice(stop.length) } : second;
  return [
    ...before,
    ...runs(heading, setting, 'RunIn'),
    ...runs([...(after && !isEmpty(after) ? [after] : []), ...rest], setting),
  ];
}

function isEmpty(inline: Inline): boolean {
  return inline.kind === 'text' && inline.text === '';
}

function run(
  text: string,
  style: CharacterStyle | 'plain' | undefined,
  highlight?: Setting['style']['gap'],
): TextRun {
  const clean = xmlText(text);
  return new TextRun({
    text: clean,
    ...(style && style !== 'plain' && { style }),
    ...(highlight && highlight !== 'none' && { highlight }),
    // Quotation marks, dashes and dots belong to both scripts: they are Chinese here.
    ...(/[^ -~]/.test(clean) && { font: { hint: 'eastAsia' } }),
  });
}
