import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Schema of each part; `undefined` for parts that are only held to be well-formed. */
function schemaOf(part: string): string | undefined {
  if (part.startsWith('word/theme/')) return 'dml-main.xsd';
  if (/^word\/[^/]+\.xml$/.test(part)) return 'wml.xsd';
  if (part === 'docProps/app.xml') return 'shared-documentPropertiesExtended.xsd';
  if (part === 'docProps/custom.xml') return 'shared-documentPropertiesCustom.xsd';
  return undefined;
}

/**
 * Holds the parts of a package against the schemas of ISO/IEC 29500-4 with xmllint.
 *
 * @param schemas folder of the transitional schemas
 * @returns what xmllint says of invalid parts
 */
export async function checkParts(parts: ReadonlyMap<string, Uint8Array>, schemas: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'parts-'));
  try {
    // Reading a schema takes longer than holding a part against it: one run for all parts of a schema.
    const bySchema = new Map<string | undefined, string[]>();
    const nameOf = new Map<string, string>();
    for (const [name, bytes] of parts) {
      const path = join(folder, `${nameOf.size}-${basename(name)}`);
      nameOf.set(path, name);
      await writeFile(path, withoutExtensions(Buffer.from(bytes).toString('utf8')));
      bySchema.set(schemaOf(name), [...(bySchema.get(schemaOf(name)) ?? []), path]);
    }
    const faults: string[] = [];
    for (const [schema, paths] of bySchema) {
      const options = schema ? ['--schema', join(schemas, schema)] : [];
      await run('xmllint', ['--nonet', '--noout', ...options, ...paths]).catch(
        (cause: { stderr?: string }) => {
          const lines = (cause.stderr ?? String(cause)).split('\n').filter((line) => / error :/.test(line));
          faults.push(...(lines.length > 0 ? lines : [String(cause)]));
        },
      );
    }
    return faults.map((fault) => [...nameOf].reduce((text, [path, name]) => text.replace(path, name), fault));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `mc:Ignorable` and what it names are no part of the schemas. */
function withoutExtensions(xml: string): string {
  const ignorable = /\smc:Ignorable="([^"]*)"/.exec(xml)?.[1]?.split(' ') ?? [];
  return ignorable.reduce(
    (text, prefix) =>
      text
        .replace(new RegExp(`\\s${prefix}:\\w+="[^"]*"`, 'g'), '')
        .replace(new RegExp(`<${prefix}:(\\w+)\\b[^>]*(?:/>|>.*?</${prefix}:\\1>)`, 'gs'), ''),
    xml.replace(/\smc:Ignorable="[^"]*"/, ''),
  );
}
