import { BREAK, gapMark, roleMark } from '../../marks/marks.ts';
import { escapeMarkdown } from '../escape.ts';
import { print } from '../print.ts';
import { comparable, isObject, isTruthy, Markdown } from '../values.ts';
import type { Helper } from './helper.ts';

/** The items of a list in one line, empty ones left out. */
const join: Helper = {
  name: 'join',
  usage: '{{join 列表 by="、"}}',
  params: ['list'],
  hash: { by: 'text' },
  returns: 'markdown',
  inWording: false,
  run({ args: [items], hash: { by }, environment }) {
    if (!Array.isArray(items)) return '';
    const texts = items.map((item) => print(item, environment)).filter((text) => text !== '');
    return new Markdown(texts.join(typeof by === 'string' ? escapeMarkdown(by) : '、'));
  },
};

/** Says what the paragraph is that begins here: a credit line, a signature … */
const role: Helper = {
  name: 'role',
  usage: '{{role "credit"}}',
  params: ['role'],
  hash: {},
  returns: 'markdown',
  inWording: false,
  run: ({ args: [name] }) => (typeof name === 'string' ? new Markdown(roleMark(name)) : ''),
};

/** Leaves a visible gap for what the log does not say, and warns of it. */
const gap: Helper = {
  name: 'gap',
  usage: '{{gap "要补的内容"}}',
  params: ['text'],
  hash: {},
  returns: 'markdown',
  inWording: true,
  run({ args: [text], at, inWording, environment }) {
    if (typeof text !== 'string') return '';
    environment.report('gap', { text }, inWording ? at : environment.gapAt);
    return new Markdown(gapMark(escapeMarkdown(text)));
  },
};

/** A break by sense inside a title or heading. */
const br: Helper = {
  name: 'br',
  usage: '{{br}}',
  params: [],
  hash: {},
  returns: 'markdown',
  inWording: false,
  run: () => new Markdown(BREAK),
};

const eq: Helper = {
  name: 'eq',
  usage: '(eq 甲 乙)',
  params: ['any', 'any'],
  hash: {},
  returns: 'flag',
  inWording: false,
  run: ({ args: [a, b] }) => comparable(a) === comparable(b),
};

/** The first value that is false, else the last. */
const and: Helper = {
  name: 'and',
  usage: '(and 甲 乙)',
  params: ['any', 'any'],
  rest: 'any',
  hash: {},
  returns: undefined,
  inWording: false,
  run({ args }) {
    const index = args.findIndex((value) => !isTruthy(value));
    return args.at(index);
  },
};

/** The first value that is true, else the last. */
const or: Helper = {
  name: 'or',
  usage: '(or 甲 乙)',
  params: ['any', 'any'],
  rest: 'any',
  hash: {},
  returns: undefined,
  inWording: false,
  run: ({ args }) => args.find(isTruthy) ?? args.at(-1),
};

const not: Helper = {
  name: 'not',
  usage: '(not 甲)',
  params: ['any'],
  hash: {},
  returns: 'flag',
  inWording: false,
  run: ({ args: [value] }) => !isTruthy(value),
};

/** A sentence about an activity, by one of the patterns for its type. */
const sentence: Helper = {
  name: 'sentence',
  usage: '{{sentence 活动}}',
  params: ['activity'],
  hash: {},
  returns: 'markdown',
  inWording: false,
  run: ({ args: [activity], at, environment }) =>
    isObject(activity) ? new Markdown(environment.sentence(activity, at)) : '',
};

/** Helpers about text and logic. */
export const textHelpers: readonly Helper[] = [join, role, gap, br, eq, and, or, not, sentence];
