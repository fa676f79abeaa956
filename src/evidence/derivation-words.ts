import type { Catalogue, Figure } from '../compute/catalogue.ts';

/** How a figure came about, in words. */
export interface DerivationWords {
  /** `“意见建议”相加：75 条记录`. */
  readonly how: string;
  /** Which activities count: `标签：民生议政`; '' for all, and where there is nothing to choose from. */
  readonly where: string;
}

/** Puts a figure's derivation into words; figures that it rests on are named with what they come to. */
export function derivationWords({ derivation, entries }: Figure, catalogue: Catalogue): DerivationWords {
  const records = `${entries.length} 条记录`;
  const valued = (name: string): string => {
    const text = catalogue.get(name)?.text;
    return text === undefined ? name : `${name}（${text}）`;
  };
  const plain = (how: string): DerivationWords => ({ how, where: '' });
  switch (derivation.kind) {
    case 'count': {
      const types = derivation.types.length > 0 ? `类型：${derivation.types.join('、')}` : '';
      return { how: `活动次数相加：${records}，每件事只算一次`, where: derivation.where || types };
    }
    case 'sum':
      return { how: `“${derivation.measure}”相加：${records}`, where: derivation.where };
    case 'distinct':
      return plain(`参加人员计数：${records}，同名只算一人`);
    case 'given':
      return plain('直接写在台账里的数，没有逐条记录');
    case 'stage':
      return plain(
        derivation.from === 'totals'
          ? `提案环节“${derivation.stage}”：台账里写的合计`
          : `提案环节“${derivation.stage}”：提案名单里的件数，${records}`,
      );
    case 'total':
      return plain(`相加：${derivation.of.map(valued).join(' + ')}`);
    case 'ratio':
      return plain(`占比：${valued(derivation.part)} ÷ ${valued(derivation.whole)}`);
    case 'quotient':
      return plain(`平均：${valued(derivation.dividend)} ÷ ${valued(derivation.divisor)}`);
    case 'planned':
      return plain(`要点的具体安排计数：类型为“${derivation.type}”的 ${entries.length} 条`);
  }
}
