import { join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { bundling } from '../../../infra/bundling.ts';
import { ROOT } from './root.ts';

/** What SST 4.17.1 puts above every ES module (its Go source, `pkg/runtime/node/build.go`). */
const BANNER = [
  "import { createRequire as topLevelCreateRequire } from 'module';",
  'const require = topLevelCreateRequire(import.meta.url);',
  'import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url"',
  'const __filename = topLevelFileUrlToPath(import.meta.url)',
  'const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url))',
].join('\n');

/** The folder of the functions in the code of a Lambda, as in the repository. */
export const FUNCTIONS = 'apps/backend/src/functions';

/**
 * Builds a function as SST does with the settings of `infra/bundling.ts`.
 *
 * @param folder - becomes what Lambda unpacks in `/var/task`
 */
export const bundle = async (
  file: string,
  folder: string,
  more: Pick<BuildOptions, 'minify'> = {},
): Promise<Metafile> => {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [join(ROOT, FUNCTIONS, `${file}.ts`)],
    outdir: join(folder, FUNCTIONS),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'esnext',
    format: bundling.format,
    splitting: bundling.splitting,
    minify: bundling.minify,
    keepNames: true,
    mainFields: ['module', 'main'],
    external: ['sharp', 'pg-native'],
    banner: { js: BANNER },
    metafile: true,
    logLevel: 'error',
    ...more,
  });
  return metafile;
};
