import type { FigureEvidence, Occurrence, UntiedNumber } from './evidence.ts';

/** What there is to say about a figure beside its entries, each thing with its label; what is '' is left out. */
export function factsOf(figure: FigureEvidence): readonly (readonly [label: string, text: string])[] {
  const { definition, condition, known, text, lacking, scope, asOf, source } = figure;
  const facts = [
    ['由来', definition],
    ['条件', condition],
    ['实数', known === text ? '' : `${known}，文中写作${text}`],
    ['暂缺', lacking],
    ['范围', scope],
    ['截至', asOf],
    ['来源', source],
  ] as const;
  return facts.filter(([, said]) => said !== '');
}

/** What an occurrence says that the log does not; '' where they agree. */
export function contradiction({ text, expected }: Occurrence): string {
  return expected === '' ? '' : `与台账不符：文中是“${text}”，按台账是“${expected}”`;
}

/** Why a number of a document could not be explained, and which figures may be worth a look. */
export function whyUntied({ why, candidates }: UntiedNumber): string {
  const names = candidates.join('、');
  switch (why) {
    case 'quoted':
      return '台账里的原话，没有单独的指标';
    case 'ambiguous':
      return `不能确定是哪个指标，可能是：${names}`;
    case 'untied':
      return names === '' ? '对不上指标' : `对不上指标，数目相同的有：${names}`;
    case 'unknown':
      return `台账里没有指标“${names}”，或它还没有数`;
  }
}
