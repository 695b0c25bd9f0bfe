import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkTypes } from './check-types.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

if (existsSync(`${root}/.sst/platform/config.d.ts`)) {
  process.exitCode = checkTypes(root) ? 0 : 1;
} else {
  console.log(
    'infra: not checked, SST has not extracted its platform here. "npm run prove --workspace @voldaan/infra" does both (1 to 2 minutes).',
  );
}
