import fc from 'fast-check';
import taxonomy from '../../schemas/taxonomy.json' with { type: 'json' };

const types = taxonomy.types.map((type) => type.name);
const measures = taxonomy.measures.map(({ name, unit }) => ({ name, unit }));
const texts = [
  '农村电商发展',
  '“一老一小”服务',
  '关于打通断头路的提案',
  '# 1. *不是*标记 | <b>',
  '审议工作报告',
  '全国两会精神',
  '赴外地考察',
  '界别活动日',
  '青年委员座谈会',
  'A',
];

const text = fc.constantFrom(...texts);
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** An activity as written in 2024; every row differs from every other by its place. */
export const anyActivity = fc.record(
  {
    date: fc.constantFrom('2024-01-05', '2024-03-05/2024-04-02', '2024-06', '2024-Q3', '2024'),
    type: fc.oneof(
      fc.constantFrom(...types),
      fc.uniqueArray(fc.constantFrom(...types), { minLength: 2, maxLength: 2 }),
    ),
    title: sometimes(text),
    topic: sometimes(fc.uniqueArray(text, { minLength: 1, maxLength: 3 })),
    committee: sometimes(fc.constantFrom('提案委', '经科委')),
    times: sometimes(fc.constantFrom(2, '近30次', 1)),
    place: sometimes(fc.constantFrom('青石镇', '界别')),
    participants: sometimes(fc.constantFrom(12, '300余人次', '约40人')),
    results: sometimes(
      fc
        .uniqueArray(fc.constantFrom(...measures), {
          minLength: 1,
          maxLength: 3,
          selector: ({ name }) => name,
        })
        .map((list) => Object.fromEntries(list.map(({ name, unit }) => [name, `3${unit}`]))),
    ),
    instructions: sometimes(fc.constantFrom('县长', '县委书记')),
    outcome: sometimes(fc.constantFrom('推动开工。', '审议通过工作要点')),
    notable: sometimes(fc.boolean()),
  },
  { noNullPrototype: true },
);

/** A log as written, of one year or two, with and without a name, proposals and a form. */
export const anyLog = fc.record({
  year: fc.constantFrom(2024, '2023-2024'),
  organization: fc.constantFrom({}, { shortName: '县政协', level: '县', members: '186名' }),
  activities: fc.array(anyActivity, { maxLength: 30 }),
  proposals: fc.constantFrom(
    {},
    { totals: { 收到: '18件', 立案: '12件', 办复: '12件' } },
    { totals: { 立案: 5 } },
  ),
  summary: fc.constantFrom({ form: 'press' }, { form: 'report' }, { form: 'thematic' }),
});
