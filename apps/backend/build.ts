import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { tableDefinition } from './src/compose/table.ts';
import { STATIC_HEADERS } from './src/http/headers.ts';

/** What wakes a function, so that whoever runs them knows how to. */
const FUNCTIONS = [
  { name: 'portal-api', events: ['http'] },
  { name: 'desk-api', events: ['http'] },
  { name: 'machine-api', events: ['http'], site: 'desk', path: '/api/v1' },
  { name: 'mollie-webhook', events: ['http'], site: 'portal', path: '/mollie' },
  { name: 'attend', events: ['scheduler', 'invoke'] },
  { name: 'sweep', events: ['schedule'] },
  { name: 'daily', events: ['schedule'] },
  { name: 'import-worker', events: ['invoke'] },
  { name: 'mail-events', events: ['ses-events'] },
  { name: 'mail-in', events: ['s3:inbound-mail/'] },
  { name: 'staff-mail', events: ['invoke'] },
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
  // It reads its fonts beside its own code, so it stays a package.
  external: ['pdfkit'],
  logLevel: 'warning',
});

await mkdir(dist, { recursive: true });
await writeFile(
  path.join(dist, 'functions.json'),
  JSON.stringify(
    FUNCTIONS.map((one) => ({ ...one, file: `${one.name}.mjs` })),
    null,
    2,
  ),
);
/** Every variable that a function reads on a laptop; `{portal}` and `{desk}` stand for the sites' addresses. */
const environment = {
  STAGE: 'local',
  TABLE_NAME,
  DOCUMENTS_BUCKET: 'voldaan-files',
  MAIL_CONFIGURATION_SET: 'voldaan',
  SCHEDULE_GROUP: 'default',
  SCHEDULE_ROLE_ARN: 'arn:aws:iam::000000000000:role/wake',
  SCHEDULE_DEAD_LETTER_ARN: 'arn:aws:sqs:eu-west-1:000000000000:wake-failed',
  ATTEND_FUNCTION_NAME: 'attend',
  ATTEND_FUNCTION_ARN: 'arn:aws:lambda:eu-west-1:000000000000:function:attend',
  IMPORT_FUNCTION_NAME: 'import-worker',
  STAFF_MAIL_FUNCTION_NAME: 'staff-mail',
  STAFF_MAIL_SENDER: 'aanmelden@voldaan.example',
  REPLIES_DOMAIN: 'antwoord.voldaan.example',
  PORTAL_URL: '{portal}',
  DESK_URL: '{desk}',
  WEBHOOK_URL: '{portal}',
  CHECKOUT_ORIGIN: 'http://localhost:* https://*.mollie.com',
  // A terminal is for what a person must know.
  POWERTOOLS_LOG_LEVEL: 'ERROR',
  POWERTOOLS_METRICS_DISABLED: 'true',
  CODE_KEY: 'only-for-a-laptop-never-for-a-real-stage',
};
await writeFile(path.join(dist, 'environment.json'), JSON.stringify(environment, null, 2));
// What the gateway in front of both sites says with every file.
await writeFile(path.join(dist, 'headers.json'), JSON.stringify(STATIC_HEADERS, null, 2));
await writeFile(path.join(dist, 'table.json'), JSON.stringify(tableDefinition(TABLE_NAME), null, 2));
