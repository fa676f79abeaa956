import type { Catalogue, Derivation, Figure } from '../../compute/catalogue.ts';

/** How a figure came about, in words: `“意见建议”相加：12 条记录`. */
export function derivationWords({ derivation, entries }: Figure, catalogue: Catalogue): string {
  return words(derivation, entries.length, (name) => {
    const text = catalogue.get(name)?.text;
    return text === undefined ? name : `${name}（${text}）`;
  });
}

function words(derivation: Derivation, records: number, valued: (name: string) => string): string {
  const counted = (where: string): string => (where === '' ? '台账里的活动' : `台账里${where}的活动`);
  switch (derivation.kind) {
    case 'count': {
      const types = derivation.types.length > 0 ? `类型为${derivation.types.join('、')}` : '';
      // A filter's own words name its types already.
      return `数次数：${counted(derivation.where || types)}，${records} 条记录，每件事只算一次`;
    }
    case 'sum':
      return `相加：${counted(derivation.where)}的“${derivation.measure}”，${records} 条记录`;
    case 'distinct':
      return `数人数：活动里写了姓名的参加人，同名只算一人，${records} 条记录`;
    case 'given':
      return '给定：直接写在台账里，没有逐条记录';
    case 'stage':
      return derivation.from === 'totals'
        ? `提案环节“${derivation.stage}”：台账里写的合计`
        : `提案环节“${derivation.stage}”：数提案名单，${records} 件`;
    case 'total':
      return `相加：${derivation.of.map(valued).join(' + ')}`;
    case 'ratio':
      return `占比：${valued(derivation.part)} ÷ ${valued(derivation.whole)}`;
    case 'quotient':
      return `平均：${valued(derivation.dividend)} ÷ ${valued(derivation.divisor)}`;
    case 'planned':
      return `数安排：要点里类型为${derivation.type}的具体安排，${records} 条`;
  }
}
