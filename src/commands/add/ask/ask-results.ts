import { diagnose } from '../../../diagnostic/diagnostic.ts';
import type { Log } from '../../../normalise/log.ts';
import type { EntryField } from '../fields.ts';
import type { GivenValue } from '../given-value.ts';
import { readValue } from '../read-options.ts';
import type { Interview } from './interview.ts';
import { matchName } from './match-name.ts';

/** How many measures are shown to choose from. */
const SHOWN = 12;

/** What came of the activity, a measure at a time, until Enter; each is accepted or said to be wrong. */
export async function askResults(
  interview: Interview,
  field: EntryField,
  setting: { readonly log: Log; readonly today: Date },
  accept: (given: readonly GivenValue[]) => boolean,
): Promise<GivenValue[]> {
  const { measures } = setting.log.taxonomy;
  const names = [...measures.keys()];
  interview.say(`${field.title}（如 意见建议24条，一次一项，回车结束）：`);
  interview.hint(`常用：${usual(setting.log).join('、')}`);
  const given: GivenValue[] = [];
  let offered: { measure: string; amount: string } | undefined;
  for (;;) {
    const question = offered ? `${field.title} [${offered.measure}${offered.amount}]：` : `${field.title}：`;
    const answer = await interview.ask(question);
    if (answer === '' && !offered) return given;
    const { measure, amount } = answer === '' && offered ? offered : splitResult(answer, names);
    offered = undefined;
    const match = matchName(measure, names);
    if (match.kind === 'several') {
      interview.say(`“${measure}”可以是 ${match.names.join('、')}`);
      continue;
    }
    if (match.kind === 'none') {
      const { suggestion } = match;
      interview.complain(diagnose('unknown-measure', { name: measure, suggestion }));
      if (suggestion !== undefined && amount !== '') offered = { measure: suggestion, amount };
      continue;
    }
    if (given.some(({ item }) => item === match.name)) {
      interview.say(interview.palette.red(`“${match.name}”已经写过`));
      continue;
    }
    const unit = measures.get(match.name)?.unit ?? '';
    const said = amount || (await interview.ask(`${match.name}多少${unit}：`));
    if (said === '') continue;
    const value = readValue(field, `${match.name}=${said}`, setting);
    if (accept([...given, ...value])) given.push(...value);
  }
}

/** Measures that the log has used, those used most before others; the first of the taxonomy where it has used few. */
function usual({ activities, taxonomy }: Log): string[] {
  const uses = new Map<string, number>();
  for (const { results } of activities)
    for (const { measure } of results) uses.set(measure, (uses.get(measure) ?? 0) + 1);
  const used = [...uses].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const all = [...new Set([...used, ...taxonomy.measures.keys()])].filter((name) =>
    taxonomy.measures.has(name),
  );
  return all.slice(0, SHOWN).map((name) => `${name}（${taxonomy.measures.get(name)?.unit}）`);
}

/** `意见建议24条` and `意见建议=24条`, divided where a known name, the sign or the number says. */
function splitResult(answer: string, names: readonly string[]): { measure: string; amount: string } {
  const [, before, after] = /^([^=＝:：\s]+)\s*[=＝:：\s]\s*(.*)$/su.exec(answer) ?? [];
  if (before !== undefined) return { measure: before, amount: (after ?? '').trim() };
  const known = names.filter((name) => answer.startsWith(name)).sort((a, b) => b.length - a.length)[0];
  const at = known?.length ?? answer.search(/[\d０-９约近]|$/u);
  return { measure: answer.slice(0, at), amount: answer.slice(at) };
}
