import { shownText } from '../manuscript/docx/shown-text.ts';
import { WORD } from '../ooxml/xml/namespaces.ts';
import { isElement, type XmlElement } from '../ooxml/xml/xml.ts';
import { escapeXml } from '../ooxml/xml/xml-text.ts';
import type { Range } from '../source/source.ts';
import type { AnnotationIds } from './annotation-ids.ts';
import { pathTo } from './path-to.ts';
import { renumber } from './renumber.ts';
import { RunFormat } from './run-format.ts';
import { type Change, splice } from './splice.ts';
import { piecesIn, sourceWithin } from './splices.ts';
import type { Update } from './update.ts';

/** Who makes a tracked change, and when (ISO 8601, as `w:date` has it). */
export interface Revision {
  readonly author: string;
  readonly date: string;
}

/** What of a `w:t` goes. */
interface Cut {
  readonly element: XmlElement;
  readonly range: Range;
}

/** A run that holds some of the old number. */
interface CutRun {
  /** From the root of the part to the run. */
  readonly path: readonly XmlElement[];
  readonly run: XmlElement;
  /** In order, one an element. */
  readonly cuts: readonly [Cut, ...Cut[]];
}

/**
 * The changes of an XML part that make updates as tracked changes: the whole old number in `w:del`, after it the whole
 * new one in `w:ins` (ISO/IEC 29500-1, 17.13.5), both formatted as the run is in which the number stood.
 *
 * @param source the part's text, of which `root` is the tree
 */
export function trackChanges(
  source: string,
  root: XmlElement,
  updates: readonly Update[],
  revision: Revision,
  ids: AnnotationIds,
): Change[] {
  return updates.flatMap((update) => {
    const runs = cutRuns(root, update);
    // The first of those that hold most of it.
    const [main] = [...runs].sort((a, b) => cutLength(b) - cutLength(a));
    return runs.flatMap((cut, index) => {
      const format = new RunFormat(source, cut.run, ids);
      const isLast = index === runs.length - 1;
      const model = !main || cut === main ? format : new RunFormat(source, main.run, ids);
      const inserted = isLast ? { format: model, text: update.after } : undefined;
      return trackRun(source, cut, format, inserted, revision, ids);
    });
  });
}

function cutRuns(root: XmlElement, { passage, range }: Update): CutRun[] {
  const runs: { path: XmlElement[]; run: XmlElement; cuts: [Cut, ...Cut[]] }[] = [];
  for (const piece of piecesIn(passage.pieces, range)) {
    const path = pathTo(root, piece.source.start);
    const [run, text] = path.slice(-2);
    if (!run || !text || !isElement(run, WORD, 'r')) throw new Error('text outside a run cannot be tracked');
    const { start, end } = sourceWithin(piece, range);
    const last = runs.at(-1);
    const before = last?.cuts.at(-1);
    if (last?.run !== run) {
      runs.push({ path: path.slice(0, -1), run, cuts: [{ element: text, range: { start, end } }] });
    } else if (before?.element === text) {
      last.cuts[last.cuts.length - 1] = { element: text, range: { start: before.range.start, end } };
    } else last.cuts.push({ element: text, range: { start, end } });
  }
  return runs;
}

function cutLength({ cuts }: CutRun): number {
  return cuts.reduce((total, { range }) => total + range.end - range.start, 0);
}

/** Cuts a run into what stands before the number, the number, and what stands after it. */
function trackRun(
  source: string,
  { path, run, cuts }: CutRun,
  format: RunFormat,
  inserted: { readonly format: RunFormat; readonly text: string } | undefined,
  revision: Revision,
  ids: AnnotationIds,
): Change[] {
  const prefix = run.name.slice(0, -run.local.length);
  const close = `</${run.name}>`;
  const [before, old, after] = contents(source, run, cuts, prefix);
  const wrap = (kind: 'ins' | 'del', content: string) =>
    mark(prefix || 'w:', prefix === '', kind, content, revision, ids);

  const kept = before.trim() === '' ? '' : format.part() + before + close;
  const deleted = wrap('del', format.part() + old + close);
  const rest = after.trim() === '' ? '' : format.part() + after + close;
  if (!inserted) return [{ range: run, text: kept + deleted + rest }];

  const text = `<${prefix}t xml:space="preserve">${escapeXml(inserted.text)}</${prefix}t>`;
  const added = wrap('ins', inserted.format.fresh() + text + close);
  const pending = pendingInsertion(path);
  if (!pending) return [{ range: run, text: kept + deleted + added + rest }];
  // What is inserted stands beside the insertion of another, not in it: Word knows no insertion within an insertion.
  if (rest === '' && pending.children.at(-1) === run) {
    return [
      { range: run, text: kept + deleted },
      { range: { start: pending.end, end: pending.end }, text: added },
    ];
  }
  const again = reopened(source, pending, ids);
  return [{ range: run, text: `${kept}${deleted}</${pending.name}>${added}${again}${rest}` }];
}

/** What a run holds before, in and after the cut, as XML; what is deleted is `w:delText`. */
function contents(
  source: string,
  run: XmlElement,
  cuts: CutRun['cuts'],
  prefix: string,
): readonly [string, string, string] {
  const start = run.children.find((child) => isElement(child, WORD, 'rPr'))?.end ?? run.openEnd;
  const [{ element: first, range: firstCut }] = cuts;
  const { element: last, range: lastCut } = cuts.at(-1) ?? cuts[0];
  const textOf = (name: string, from: number, to: number) =>
    from < to ? `<${name} xml:space="preserve">${source.slice(from, to)}</${name}>` : '';
  let old = '';
  let at = firstCut.start;
  for (const { element, range: cut } of cuts) {
    // What stands between two texts of one number goes with them.
    if (element !== first) old += source.slice(at, element.start);
    old += textOf(`${prefix}delText`, cut.start, cut.end);
    at = element.end;
  }
  return [
    source.slice(start, first.start) + textOf(first.name, shownIn(source, first).start, firstCut.start),
    old,
    textOf(last.name, lastCut.end, shownIn(source, last).end) + source.slice(last.end, run.closeStart),
  ];
}

/** What of a text element is text: without `xml:space`, the white space at its edges must not become any. */
function shownIn(source: string, element: XmlElement): Range {
  const spans = shownText(element, source);
  return { start: spans[0]?.start ?? element.openEnd, end: spans.at(-1)?.end ?? element.closeStart };
}

function mark(
  prefix: string,
  declare: boolean,
  kind: 'ins' | 'del',
  content: string,
  { author, date }: Revision,
  ids: AnnotationIds,
): string {
  const name = prefix + kind;
  const namespace = declare ? ` xmlns:w="${WORD}"` : '';
  const attributes = `${prefix}id="${ids.next()}" ${prefix}author="${escapeXml(author)}" ${prefix}date="${date}"`;
  return `<${name}${namespace} ${attributes}>${content}</${name}>`;
}

/** The insertion, or the place that text has been moved to, which directly holds a run. */
function pendingInsertion(path: readonly XmlElement[]): XmlElement | undefined {
  const parent = path.at(-2);
  return parent && (isElement(parent, WORD, 'ins') || isElement(parent, WORD, 'moveTo')) ? parent : undefined;
}

/** The start tag of an annotation that goes on after a cut: the same, with a number of its own. */
function reopened(source: string, element: XmlElement, ids: AnnotationIds): string {
  const tag = { start: element.start, end: element.openEnd };
  return splice(source, renumber(source, element, ids), tag);
}
