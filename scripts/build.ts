/**
 * Bundles the program to `dist/`: ESM with split chunks, so that `--help` loads little and the DOCX library
 * only when a DOCX is written. Every dependency is bundled: the package installs offline and has no
 * run-time dependencies. Their licences go into `dist/THIRD-PARTY-NOTICES.txt`.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** Packages that come inside others: in docx's own bundle, and in the validators that ajv generates. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  'node_modules/docx': ['node_modules/fflate', 'node_modules/nanoid'],
  'src/vocabulary': ['node_modules/ajv', 'node_modules/fast-deep-equal'],
};

const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  // Names stay, so that a stack trace can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  metafile: true,
  // Written when all is well, so that a failed build leaves the last one in place.
  write: false,
  logLevel: 'warning',
  define: { CPPCC_REPORT_VERSION: JSON.stringify(version) },
  // CommonJS dependencies `require` Node's own modules, which an ES module has no function for.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
});
const texts = await notices(metafile);
await rm(join(root, 'dist'), { recursive: true, force: true });
await mkdir(join(root, 'dist/chunks'), { recursive: true });
for (const { path, contents } of outputFiles) await writeFile(path, contents);
await writeFile(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), texts);

/** The licence texts of every package of which something was bundled, by name. */
async function notices(metafile: Metafile): Promise<string> {
  const folders = new Set<string>();
  for (const output of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
      if (bytesInOutput === 0) continue;
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
      if (folder) folders.add(folder);
      for (const [within, more] of Object.entries(WITHIN)) {
        if (path.startsWith(`${within}/`)) for (const each of more) folders.add(each);
      }
    }
  }
  const parts = ['This program contains the following packages.\n'];
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
    const files = (await readdir(join(root, folder))).filter((file) =>
      /^(licen[cs]e|copying|notice)/i.test(file),
    );
    const texts = await Promise.all(files.sort().map((file) => readFile(join(root, folder, file), 'utf8')));
    parts.push(`${'-'.repeat(78)}\n${name} ${version} (${license})\n\n${texts.join('\n').trim()}\n`);
  }
  return parts.join('\n');
}
