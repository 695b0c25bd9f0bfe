import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Mocked } from './mocked.ts';

const PROGRAM = fileURLToPath(new URL('mocked-program.mjs', import.meta.url));

const BANNER = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __fileURLToPath } from 'node:url';",
  'const require = __createRequire(import.meta.url);',
  "const __dirname = __fileURLToPath(new URL('.', import.meta.url));",
  'const __filename = __fileURLToPath(import.meta.url);',
].join('\n');

/** The globals that SST's command line sets for a program. */
const globalsOf = (home: string, platform: string, stage: string) => {
  const production = stage === 'production';
  const app = {
    name: 'voldaan',
    stage,
    removal: production ? 'retain' : 'remove',
    protect: production,
    providers: { aws: { region: 'eu-west-1' } },
    home: 'aws',
  };
  const paths = { home, root: home, work: join(home, '.sst'), platform };
  return {
    $app: JSON.stringify(app),
    $cli: JSON.stringify({ command: 'diff', rpc: '', paths, state: { version: {} } }),
    $dev: 'false',
  };
};

/**
 * Runs the whole program of a stage under Pulumi's mocks: every resource that a deploy would ask AWS for, and
 * not one call to it.
 *
 * @param home - folder with `sst.config.ts`, `infra`, the built sites and `.sst/platform`
 */
export const runMocked = async (home: string, stage: string): Promise<Mocked> => {
  const platform = join(home, '.sst', 'platform');
  const program = join(platform, `mocked-${stage}.mjs`);
  const found = join(home, '.sst', `resources-${stage}.json`);
  await build({
    entryPoints: [PROGRAM],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    inject: [join(platform, 'src/shim/run.js')],
    nodePaths: [join(platform, 'node_modules')],
    alias: {
      'sst-platform/auto/run': join(platform, 'src/auto/run.ts'),
      'sst-platform/components': join(platform, 'src/components/index.ts'),
      'voldaan-config': join(home, 'sst.config.ts'),
    },
    plugins: [
      {
        // Packages of the platform stay packages: Pulumi's are one instance, shared by all.
        name: 'packages',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^[^./]/ }, ({ path }) =>
            /^(?:sst-platform|voldaan-config)/.test(path) ? undefined : { path, external: true },
          ),
      },
    ],
    define: globalsOf(home, platform, stage),
    banner: { js: BANNER },
    logLevel: 'error',
  });
  const { status } = spawnSync(process.execPath, [program], {
    cwd: home,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      VOLDAAN_RESOURCES: found,
      VOLDAAN_DOMAIN: 'voldaan.example',
      VOLDAAN_ALARMS_TO: 'beheer@voldaan.example',
    },
  });
  if (status !== 0) throw new Error(`The program of stage ${stage} did not run under mocks.`);
  return JSON.parse(readFileSync(found, 'utf8')) as Mocked;
};
