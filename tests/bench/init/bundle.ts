import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Metafile } from 'esbuild';
import { bundling } from '../../../infra/bundling.ts';

const FUNCTIONS = path.resolve(import.meta.dirname, '../../../apps/backend/src/functions');
/** Fills a laptop; on AWS it is no function. */
const LAPTOP_ONLY = 'seed';

const { esbuild, ...settings } = bundling;

/** CommonJS inside an ES module bundle wants these; SST puts the same before what it builds. */
const banner = [
  "import { createRequire as topLevelCreateRequire } from 'module';",
  'const require = topLevelCreateRequire(import.meta.url);',
  "import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from 'url';",
  'const __filename = topLevelFileUrlToPath(import.meta.url);',
  "const __dirname = topLevelFileUrlToPath(new topLevelURL('.', import.meta.url));",
].join('\n');

const hasHandler = (name: string): boolean =>
  readFileSync(path.join(FUNCTIONS, `${name}.ts`), 'utf8').includes('export const handler');

/** Names of the functions that run on AWS: files in `apps/backend/src/functions` that export a handler. */
export const functionNames = (): readonly string[] =>
  readdirSync(FUNCTIONS)
    .map((file) => path.basename(file, '.ts'))
    .filter((name) => !name.includes('.') && name !== LAPTOP_ONLY && hasHandler(name))
    .sort();

/** A function as it lies in its package on AWS. */
export type Bundle = {
  readonly name: string;
  /** Absolute path of the file that Lambda loads. */
  readonly entry: string;
  /** Absolute paths of the entry and of all that it imports before its handler is ready. */
  readonly first: readonly string[];
  readonly meta: Metafile;
};

/** The files that load with a file; what it imports only when it is needed is not among them. */
const loadedWith = ({ outputs }: Metafile, file: string): ReadonlySet<string> => {
  const loaded = new Set<string>();
  const visit = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const { path: imported, kind, external } of outputs[name]?.imports ?? []) {
      if (kind === 'import-statement' && !external) visit(imported);
    }
  };
  visit(file);
  return loaded;
};

/**
 * Bundles a function as SST does with the settings of `infra/bundling.ts`: one ES module, split where code is
 * imported when it is first needed.
 *
 * @param folder - where the bundle goes, in a folder of its own
 */
export const bundle = async (name: string, folder: string): Promise<Bundle> => {
  const outdir = path.join(folder, name);
  const { metafile } = await build({
    entryPoints: [{ in: path.join(FUNCTIONS, `${name}.ts`), out: name }],
    outdir,
    absWorkingDir: outdir.replace(/\/[^/]*$/, ''),
    bundle: true,
    ...settings,
    ...esbuild,
    metafile: true,
    platform: 'node',
    target: 'es2022',
    outExtension: { '.js': '.mjs' },
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    banner: { js: banner },
    logLevel: 'error',
  });
  const file = `${name}/${name}.mjs`;
  const first = [...loadedWith(metafile, file)].map((output) => path.join(folder, output));
  return { name, entry: path.join(folder, file), first, meta: metafile };
};
