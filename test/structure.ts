import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('../', import.meta.url));

/** A module of `src`, as far as its place among the others goes. */
export interface Module {
  /** Path from the project's root: `src/read/read-log.ts`. */
  readonly path: string;
  /** The folder of `src` that it stands in: `read`. */
  readonly folder: string;
  /** Without the comments that have lines of their own. */
  readonly code: string;
  /** Paths (from the root) of the project's files that it imports, types and lazy imports included. */
  readonly files: readonly string[];
  /** Packages that it imports, Node's own included: `yaml`, `node:fs`. */
  readonly packages: readonly string[];
  /** Names that it exports. */
  readonly exports: readonly string[];
}

const IMPORT = /(?:\bfrom |\bimport |\bimport\(\s*)'([^']+)'/g;
const EXPORT = /^export (?:async )?(?:const|let|function\*?|class|interface|type) (\w+)/gm;
const LIST = /^export (?:type )?\{([^}]*)\}/gm;

/** Every written module of `src`, by path; what is generated from the schemas stays out. */
export function modulesOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, Module> {
  return new Map(Object.entries(files).map(([path, text]) => [path, moduleOf(path, text)]));
}

/** Texts of the project's own source files, by path. */
export function sourceFiles(): Record<string, string> {
  const paths = globSync('src/**/*.ts', { cwd: root }).filter((path) => !path.includes('generated'));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

function moduleOf(path: string, text: string): Module {
  const code = text.replace(/^ *\/\*[\s\S]*?\*\/$|^ *\/\/.*$/gm, '');
  const imported = [...code.matchAll(IMPORT)].map(([, name = '']) => name);
  const listed = [...code.matchAll(LIST)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.replace(/^\s*type |^.* as /, '').trim()),
  );
  return {
    path,
    folder: path.split('/')[1] ?? '',
    code,
    files: imported
      .filter((name) => name.startsWith('.'))
      .map((name) => normalize(join(dirname(path), name))),
    packages: imported.filter((name) => !name.startsWith('.')).map(packageOf),
    exports: [...[...code.matchAll(EXPORT)].map(([, name = '']) => name), ...listed.filter(Boolean)],
  };
}

/** `node:fs/promises` is a way into `node:fs`. */
function packageOf(name: string): string {
  return name.startsWith('node:') ? (name.split('/')[0] ?? name) : name;
}

/** A ring of modules, each importing the next; undefined if there is none. */
export function importCycle(modules: ReadonlyMap<string, Module>): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (path: string, above: readonly string[]): readonly string[] | undefined => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of modules.get(path)?.files ?? []) {
      const found = visit(next, [...above, path]);
      if (found) return found;
    }
    done.add(path);
    return undefined;
  };
  for (const path of modules.keys()) {
    const found = visit(path, []);
    if (found) return found;
  }
  return undefined;
}
