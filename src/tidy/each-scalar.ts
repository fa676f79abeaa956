import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import { keyText, type RawFile } from '../read/raw-file.ts';
import { childSchema, LOG_SCHEMA, resolve, type Schema } from '../vocabulary/schema.ts';

/** A scalar of a log, with what the schema expects in its place. */
export interface PlacedScalar {
  readonly node: Scalar;
  readonly schema: Schema;
}

/** Every scalar value of a log whose keys are canonical, in the order of the text; what an alias stands for is met once. */
export function eachScalar(file: RawFile): PlacedScalar[] {
  const found: PlacedScalar[] = [];
  const visit = (node: unknown, schema: Schema): void => {
    if (isScalar(node)) found.push({ node, schema });
    if (isSeq(node)) for (const item of node.items) visit(item, childSchema(schema, 0, LOG_SCHEMA));
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const name = keyText(key);
      visit(value, name === undefined ? {} : childSchema(schema, name, LOG_SCHEMA));
    }
  };
  visit(file.document.contents, resolve(LOG_SCHEMA, LOG_SCHEMA));
  return found;
}
