import { fileURLToPath } from 'node:url';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { type Stack, startStack } from '@voldaan/local/stack.ts';
import { builtBackend } from '@voldaan/local/start/built-backend.ts';
import { sites } from '@voldaan/local/start/sites.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Any free port for everything. */
const FREE = {
  desk: 0,
  portal: 0,
  mailbox: 0,
  clock: 0,
  mollie: 0,
  dynamodb: 0,
  ses: 0,
  scheduler: 0,
  s3: 0,
  lambda: 0,
};

/**
 * The whole product as `npm start` runs it, in memory, with a clock that stands still until it travels.
 *
 * @param empty - only the administrations and users, no demo
 * @param mornings - whether people who work here get their mail at eight; a story about debtors counts only theirs
 * @param dataDir - folder that holds the table; without it the product lives in memory
 */
export const runProduct = async (
  at: Instant,
  empty = true,
  mornings = false,
  dataDir?: string,
): Promise<Stack> => {
  const backend = builtBackend(`${ROOT}apps/backend/dist`);
  const stack = await startStack({
    frozenAt: at,
    dataDir,
    ports: FREE,
    functions: backend.functions,
    sites: sites(ROOT, backend.entries, FREE),
    table: backend.table,
    bucket: 'voldaan-files',
    sweepFunction: 'sweep',
    ...(mornings && { dailyFunction: 'daily' }),
    environment: { ...backend.environment, POWERTOOLS_LOG_LEVEL: 'ERROR' },
  });
  const seeded = await stack.lambda.invoke('seed', { empty });
  if (!seeded.ok) {
    await stack.stop();
    throw new Error(`The seed failed: ${seeded.error.errorMessage}`);
  }
  return stack;
};
