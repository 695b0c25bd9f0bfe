import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { tableDefinition } from '@voldaan/adapters/dynamodb/table.ts';
import { build } from 'esbuild';

/** What wakes a function, so that whoever runs them knows how to. */
const FUNCTIONS = [
  { name: 'portal-api', events: ['http'] },
  { name: 'desk-api', events: ['http'] },
  { name: 'mollie-webhook', events: ['http'] },
  { name: 'attend', events: ['scheduler', 'invoke'] },
  { name: 'sweep', events: ['schedule'] },
  { name: 'import-worker', events: ['invoke'] },
  { name: 'mail-events', events: ['ses-events'] },
  { name: 'seed', events: ['invoke'] },
] as const;

const TABLE_NAME = 'voldaan';
const here = import.meta.dirname;
const dist = path.join(here, 'dist');

/** CommonJS inside an ES module bundle wants these three. */
const banner = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __fileURLToPath } from 'node:url';",
  'const require = __createRequire(import.meta.url);',
  "const __dirname = __fileURLToPath(new URL('.', import.meta.url));",
  'const __filename = __fileURLToPath(import.meta.url);',
].join('\n');

/** The functions as the local stack runs them: the same sources as on AWS, composed for a laptop. */
await build({
  entryPoints: FUNCTIONS.map(({ name }) => ({ in: path.join(here, `src/functions/${name}.ts`), out: name })),
  outdir: dist,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  mainFields: ['module', 'main'],
  conditions: ['voldaan-local', 'node', 'import'],
  sourcemap: 'linked',
  minifySyntax: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  banner: { js: banner },
  logLevel: 'warning',
});

// The letters' fonts are metrics that the PDF writer reads beside its own code.
const pdfkit = path.dirname(createRequire(import.meta.url).resolve('pdfkit'));
await cp(path.join(pdfkit, 'data'), path.join(dist, 'data'), { recursive: true });
await mkdir(dist, { recursive: true });
await writeFile(
  path.join(dist, 'functions.json'),
  JSON.stringify(FUNCTIONS.map((one) => ({ ...one, file: `${one.name}.mjs` })), null, 2),
);
await writeFile(path.join(dist, 'table.json'), JSON.stringify(tableDefinition(TABLE_NAME), null, 2));
