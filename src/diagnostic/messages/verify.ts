import { error, notice, warning } from './message.ts';

/** What a log says. */
interface Known {
  /** Path of the log. */
  readonly log: string;
  readonly name: string;
  readonly text: string;
  readonly entries: number;
}

/** A number of a document and what it is held against: one figure, or one of each log that has its name. */
interface Held {
  readonly name: string;
  readonly said: string;
  readonly known: readonly Known[];
  /** What the document should say; several logs with different numbers leave that open. */
  readonly expected: string | undefined;
  /** The number is the same, and counts something else. */
  readonly unlike: boolean;
  /** All of it is in the program's mark, so that `refresh` can write it. */
  readonly marked: boolean;
  /** The entries that are shown as related places. */
  readonly examples: readonly { readonly title: string; readonly amount: string }[];
}

/** `台账是“7次”`; of several logs each with its number. */
function logs(known: readonly Known[]): string {
  const [only, ...others] = known;
  if (only && others.length === 0) return `台账是“${only.text}”`;
  return `台账${known.map(({ log, text }) => `“${log}”是“${text}”`).join('、')}`;
}

const unit = ({ unlike }: Held): string => (unlike ? '，单位不同' : '');

/** What to write, and how to see where it comes from. */
function correction({ expected, known, name, marked }: Held, or: string): string {
  const [first] = known;
  const evidence = first ? `；由来见 cppcc-report explain ${shell(first.log)} ${shell(name)}` : '';
  if (expected === undefined) return `几份台账的数不同，请先核对台账${evidence}`;
  return `${marked ? '运行 cppcc-report refresh 可' : '请'}改成 ${expected}，${or}${evidence}`;
}

/** A word of a command line, in quotes where the shell would take it apart. */
function shell(word: string): string {
  return /^[\p{L}\p{N}_./：·-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

const example = ({ examples, known }: Held, index: number): string => {
  const { title = '', amount = '' } = examples[index] ?? {};
  const count = known[0]?.entries ?? 0;
  return `${count > 1 ? `依据第 ${index + 1} 条（共 ${count} 条）` : '依据'}：${title}，${amount}`;
};

const named = ({ name, text }: Known): string => `“${name}”（${text}）`;

/** Codes of `verify`: how the numbers of a document stand to the log. */
export const verify = {
  'figure-differs': error(
    (held: Held) => `“${held.name}”文稿写作“${held.said}”，${logs(held.known)}${unit(held)}`,
    (held) => correction(held, '或核对台账'),
    example,
  ),
  'figure-edited': error(
    (held: Held) => `“${held.name}”被改成“${held.said}”，${logs(held.known)}${unit(held)}`,
    (held) => correction(held, '或把改动的根据记进台账'),
    example,
  ),
  'figure-missing': warning(
    ({ name, document, printed, known }: MissingFigure) =>
      `“${document}”里原有的“${name}”${printed === undefined ? '' : `（${printed}）`}不见了` +
      `${known.length > 0 ? `，${logs(known)}` : ''}`,
    () => '有意删去的，不用理会',
  ),
  'figure-without-number': warning(
    ({ name, said, known }: { name: string; said: string; known: readonly Known[] }) =>
      `“${name}”这里现在写作“${said}”，没有数，${logs(known)}`,
    () => '有意改写的，不用理会',
  ),
  'figure-unknown': warning(
    ({ name }: UnknownFigure) => `台账里没有指标“${name}”，这个数无从核对`,
    ({ suggestion }) => (suggestion === undefined ? '指标改了名，就重新生成文稿' : `台账里有“${suggestion}”`),
  ),
  'figure-lacking': warning(
    ({ name, reason }: { name: string; reason: string }) => `指标“${name}”在台账里还没有数：${reason}`,
    () => '核对这个数的来历，或删去这句话',
  ),
  'number-ambiguous': notice(
    ({ said, candidates }: { said: string; candidates: readonly Known[] }) =>
      `“${said}”可能是${candidates.map(named).join('、')}`,
    ({ candidates }) => (candidates.length > 1 ? '看不准是哪一个，请自己核对' : '看不准是不是它，请自己核对'),
  ),
  'number-untied': notice(
    ({ said }: { said: string; candidates: readonly Known[] }) => `“${said}”对不上台账里的指标`,
    ({ candidates }) =>
      candidates.length > 0
        ? `数目相同的有${candidates.map(named).join('、')}`
        : '请自己核对；要有出处，就记进“给定数据”',
  ),
};

interface MissingFigure {
  readonly name: string;
  /** Path of the document: what is missing has no place in it. */
  readonly document: string;
  readonly printed: string | undefined;
  readonly known: readonly Known[];
}

interface UnknownFigure {
  readonly name: string;
  readonly suggestion: string | undefined;
}
