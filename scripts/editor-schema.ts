/**
 * The schemas that editors read, made from `schemas/log.schema.json` and `schemas/taxonomy.json`: one for logs whose
 * keys are Chinese, one for English ones. They refuse nothing that the program accepts. Where those two part: the
 * program takes an optional field without a value for one not written, digits for a text, and either language's
 * words for a choice.
 *
 * Draft 7, which every editor knows. Whatever an editor should accept without offering it stands under a double
 * `not`, into which none looks for something to offer. The examples go into the descriptions, since editors would
 * offer them as values, and a made-up title is quickly accepted and never noticed.
 */
import { SCHEMA_STAMP, stampSchema } from '../src/output/stamp-schema.ts';
import type { KeyLanguage } from '../src/vocabulary/editor-schema.ts';
import { childSchema, LOG_SCHEMA, resolve, type Schema, typesOf } from '../src/vocabulary/schema.ts';
import { BUILT_IN_TAXONOMY } from '../src/vocabulary/taxonomy.ts';
import { flow } from './reference.ts';

type Json = Record<string, unknown>;

/** A name that an editor offers, and what it says of it. */
interface Offer {
  readonly name: string;
  readonly text: string;
}

const COUNTED = new Map(BUILT_IN_TAXONOMY.groups.map((group) => [group.name, group.unit ?? '次']));

const TYPES: readonly Offer[] = BUILT_IN_TAXONOMY.types.map(({ name, group, unit }) => ({
  name,
  text: `内置的活动类型，属于“${group}”，以“${unit ?? COUNTED.get(group)}”计。`,
}));
const GROUPS: readonly Offer[] = BUILT_IN_TAXONOMY.groups.map(({ name, unit }) => ({
  name,
  text: `内置的类别，以“${unit}”计。`,
}));
const MEASURES: readonly Offer[] = BUILT_IN_TAXONOMY.measures.map(({ name, unit }) => ({
  name,
  text: `内置的成果名目，以“${unit}”计。`,
}));
const STAGES: readonly Offer[] = BUILT_IN_TAXONOMY.stages.map(({ name, of }) => ({
  name,
  text: `内置的提案环节${of === undefined ? '' : `，属于“${of}”`}。`,
}));
const SECTIONS: readonly Offer[] = BUILT_IN_TAXONOMY.sections.map(({ name }) => ({
  name,
  text: '内置的板块。',
}));

/** What is offered as the value of a field. Any other is accepted: logs declare their own. */
const VALUES: Readonly<Record<string, readonly Offer[]>> = {
  'activity.type': TYPES,
  'arrangement.type': TYPES,
  'where.type': [...TYPES, ...GROUPS],
  'figure.sum': MEASURES,
  'proposal.stages': STAGES,
  'proposalStage.of': STAGES,
  'taxonomyType.group': GROUPS,
  'taxonomyType.section': SECTIONS,
  'taxonomyGroup.section': SECTIONS,
  'taxonomyMeasure.of': MEASURES,
};

/** What is offered as the keys of a map. */
const KEYS: Readonly<Record<string, readonly Offer[]>> = {
  'activity.results': MEASURES,
  'proposals.totals': STAGES,
};

const POINT = '[0-9]{4}(-Q[0-9]|-[0-9]{1,2}(-[0-9]{1,2})?)?';

/** The schema of an editor for logs with keys in a language, as the text of its file. */
export function editorSchema(language: KeyLanguage): string {
  const words = new Translation(language);
  const { properties } = LOG_SCHEMA;
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: `供编辑器提示用，改了也不影响台账；cppcc-report schema 随时可以重新写出。${SCHEMA_STAMP}`,
    title: LOG_SCHEMA.title,
    description: LOG_SCHEMA.description,
    type: 'object',
    additionalProperties: false,
    // No field is required: the files that a log includes need not repeat its year.
    properties: words.properties(properties ?? {}, [], ''),
    definitions: words.definitions(),
  };
  return stampSchema(`${JSON.stringify(schema)}\n`);
}

/** Accepted, but not offered. Its `properties` tell it from its siblings: hover text would name the field twice. */
function silently(schema: Json): Json {
  return { properties: {}, not: { not: schema } };
}

class Translation {
  /** Names of the definitions that are referred to, in the order in which they were met. */
  private readonly used = new Set<string>();

  constructor(private readonly language: KeyLanguage) {}

  /** The definitions that have been referred to, and those that these refer to. */
  definitions(): Json {
    const made: Json = {};
    // The set grows while it is gone through.
    for (const name of this.used) {
      made[name] = this.value(resolve({ $ref: `#/$defs/${name}` }, LOG_SCHEMA), name, false);
    }
    return made;
  }

  /** Fields, the required ones first. */
  properties(fields: Readonly<Record<string, Schema>>, required: readonly string[], owner: string): Json {
    const order = [...Object.keys(fields)].sort(
      (a, b) => Number(required.includes(b)) - Number(required.includes(a)),
    );
    return Object.fromEntries(
      order.map((name) => {
        const field = fields[name] ?? {};
        const home = field.$ref === undefined ? `${owner}.${name}` : definitionOf(field.$ref);
        const meant = resolve(field, LOG_SCHEMA);
        const place = `${owner}.${name}` in VALUES ? `${owner}.${name}` : home;
        return [this.key(name, meant), this.value(meant, place, !required.includes(name))];
      }),
    );
  }

  private key(name: string, field: Schema): string {
    return this.language === 'zh' ? (field.title ?? name) : name;
  }

  /**
   * @param place where it stands: the name of its definition, or of the one that it is a field of with its own
   * @param isOptional whether it may also have no value
   */
  private value(node: Schema, place: string, isOptional: boolean): Json {
    const types = typesOf(node);
    const said = { title: node.title, description: this.description(node) };
    const none = isOptional ? [{ ...silently({ type: 'null' }), ...this.newEntry(node) }] : [];
    if (node.enum) return { ...said, anyOf: [...this.choices(node), ...none] };
    if (types.includes('boolean')) return { ...said, anyOf: [...this.yesAndNo(), ...none] };

    const offers = (VALUES[place] ?? []).map(({ name, text }) => ({
      const: name,
      title: name,
      description: `${text}\n${said.description}`,
    }));
    const alternatives: Json[] = [...offers];
    const scalar = scalarOf(node);
    if (scalar) alternatives.push(scalar);
    const map = types.includes('object') ? this.map(node, place) : undefined;
    const list = types.includes('array') ? this.list(node, place) : undefined;
    // Where it can be nothing else, an editor writes the next line with the key.
    if (!scalar && map) return { ...said, ...map, ...orNone('object', none) };
    if (!scalar && list) return { ...said, ...list, ...orNone('array', none) };
    if (map) alternatives.push({ type: 'object', ...map });
    if (list) alternatives.push({ type: 'array', ...list });
    const [only] = alternatives;
    if (alternatives.length === 1 && none.length === 0) return { ...said, ...only };
    return { ...said, anyOf: [...alternatives, ...none] };
  }

  private map(node: Schema, place: string): Json {
    const { properties, propertyNames, additionalProperties: rest, required = [], minProperties } = node;
    const names = propertyNames && resolve(propertyNames, LOG_SCHEMA);
    const limits = { ...(minProperties !== undefined && { minProperties }) };
    if (typeof rest !== 'object') {
      return {
        additionalProperties: false,
        properties: this.properties(properties ?? {}, required, place),
        ...(required.length > 0 && {
          required: required.map((name) => this.key(name, resolve(properties?.[name] ?? {}, LOG_SCHEMA))),
        }),
        ...limits,
      };
    }
    const each = this.item(rest, place);
    const keys = (KEYS[place] ?? []).map(({ name, text }) => [
      name,
      { ...each, title: name, description: `${text}\n${node.description}` },
    ]);
    return {
      ...(keys.length > 0 && { properties: Object.fromEntries(keys) }),
      ...(names && {
        propertyNames: { pattern: names.pattern, patternErrorMessage: names.description, doNotSuggest: true },
      }),
      additionalProperties: each,
      ...limits,
    };
  }

  private list(node: Schema, place: string): Json {
    const { items, minItems, maxItems } = node;
    // Alternatives would be offered once more each, as `- …`, inside of brackets too.
    const offers = (VALUES[place] ?? []).map(({ name, text }) => ({
      label: name,
      description: text,
      body: name,
    }));
    const item = this.item(items ?? {}, place);
    return {
      items: offers.length > 0 ? { ...item, defaultSnippets: offers } : item,
      ...(minItems !== undefined && { minItems }),
      ...(maxItems !== undefined && { maxItems }),
    };
  }

  /** Below the key of a list of entries, one with what each must have is offered. */
  private newEntry({ items = {} }: Schema): Json {
    const { title, properties = {}, required = [] } = resolve(items, LOG_SCHEMA);
    if (required.length === 0) return {};
    const body = Object.fromEntries(
      required.map((name, index) => [
        this.key(name, resolve(properties[name] ?? {}, LOG_SCHEMA)),
        `$${index + 1}`,
      ]),
    );
    return { defaultSnippets: [{ label: `- ${title}`, type: 'array', body }] };
  }

  /** An item of a list, or a value of a map: never without a value. */
  private item(node: Schema, place: string): Json {
    if (node.$ref === undefined) return this.value(node, `${place}[]`, false);
    const name = definitionOf(node.$ref);
    this.used.add(name);
    return { $ref: `#/definitions/${name}` };
  }

  private description(node: Schema): string | undefined {
    if (node.enum || typesOf(node).includes('boolean')) return node.description;
    const examples = (node.examples ?? []).map((example) => flow(this.renamed(example, node)));
    return examples.length === 0 ? node.description : `${node.description}\n例：${examples.join('；')}`;
  }

  /** An example with its keys in the language. */
  private renamed(value: unknown, node: Schema): unknown {
    if (Array.isArray(value))
      return value.map((item, index) => this.renamed(item, childSchema(node, index, LOG_SCHEMA)));
    if (typeof value !== 'object' || value === null) {
      const index = this.language === 'zh' ? (node.enum?.indexOf(value) ?? -1) : -1;
      return node['x-enumTitles']?.[index] ?? value;
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        const child = childSchema(node, name, LOG_SCHEMA);
        return [node.properties ? this.key(name, child) : name, this.renamed(inner, child)];
      }),
    );
  }

  private choices(node: Schema): Json[] {
    const names = (node.enum ?? []).map(String);
    const titles = node['x-enumTitles'] ?? names;
    const offered = this.language === 'zh' ? titles : names;
    const every = [...new Set([...titles, ...names])].join('|');
    return [
      { type: 'string', enum: offered },
      silently({ type: 'string', pattern: `^\\s*(${every})\\s*$`, not: { enum: offered } }),
    ];
  }

  private yesAndNo(): Json[] {
    const words = ['是', '否'];
    const hanzi = { type: 'string', pattern: '^\\s*[是否]\\s*$' };
    return this.language === 'zh'
      ? [
          { type: 'string', enum: words },
          silently({ ...hanzi, not: { enum: words } }),
          silently({ type: 'boolean' }),
        ]
      : [{ type: 'boolean', enum: [true, false] }, silently(hanzi)];
  }
}

function orNone(type: string, none: readonly Json[]): Json {
  return none.length === 0 ? { type } : { anyOf: [{ type }, ...none] };
}

/** What a value may be where it is neither a map nor a list; undefined if it must be one of them. */
function scalarOf(node: Schema): Json | undefined {
  const types = typesOf(node);
  const { minLength, minimum, maximum, pattern } = node;
  const range = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  if (node['x-kind'] === 'date') {
    return {
      type: ['string', 'number'],
      pattern: `^${POINT}(/${POINT})?$`,
      patternErrorMessage: LOG_SCHEMA.$defs?.date?.description,
    };
  }
  if (types.includes('integer')) {
    // Digits in quotation marks are taken for the number.
    const digits = '^\\s*(0|[1-9][0-9]{0,14})\\s*$';
    return {
      type: ['integer', 'string'],
      ...range,
      pattern: types.includes('string') && pattern ? `${digits}|${pattern}` : digits,
      patternErrorMessage: types.includes('string') ? node.description : `${node.title}要写整数`,
    };
  }
  if (!types.includes('string')) return undefined;
  return {
    // A text of digits alone is a number to YAML.
    type: ['string', 'number'],
    ...(minLength !== undefined && { minLength }),
    ...(pattern !== undefined && { pattern, patternErrorMessage: node.description }),
  };
}

function definitionOf(ref: string): string {
  return ref.replace(/^#\/\$defs\//, '');
}
