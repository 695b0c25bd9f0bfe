import { accountKey } from '@voldaan/application/account/fold.ts';
import { allRows } from '@voldaan/application/intake/releases.ts';
import type { Services } from '@voldaan/application/services.ts';
import { amsterdamMoment } from '@voldaan/domain/calendar/amsterdam.ts';
import { type House, openHouse } from '../sequence/house.ts';
import { IMPORTED_ON } from '../sequence/portfolio.ts';
import { BOOKS, checkEnd, importAll, MORNING, travel } from '../sequence/run-sequence.ts';
import { countWritten } from './count-written.ts';
import type { Counted } from './counted.ts';
import { tableSize } from './table-size.ts';

/** The functions tell what they do, as on AWS. */
const TELLING = { POWERTOOLS_LOG_LEVEL: 'INFO', POWERTOOLS_METRICS_DISABLED: 'false' };

/** Commits in which steps were taken, from the histories. */
const momentsOf = async (services: Services): Promise<number> => {
  let moments = 0;
  for (const { account } of await allRows(services, BOOKS, 'debtors')) {
    const history = await services.accounts.history(accountKey(BOOKS, account));
    moments += history.filter(({ events }) => events.some(({ type }) => type === 'StepTaken')).length;
  }
  return moments;
};

const sizesOf = ({ stack }: House) => {
  const mails = stack.mailbox.list().map(({ size }) => size);
  const plain = Math.min(...mails);
  return {
    mails: mails.length,
    attachedBytes: mails.reduce((sum, size) => sum + size - plain, 0),
    bucketBytes: stack.files.list('voldaan-files', '').reduce((sum, { size }) => sum + size, 0),
  };
};

const functionsOf = ({ invocations, calls }: House) => {
  const all = [...invocations.values()];
  const requestsOf = (name: string) => invocations.get(name)?.requests ?? 0;
  const kicks = (calls.counts().get('lambda POST') ?? 0) - requestsOf('import-worker');
  return {
    lambdaRequests: all.reduce((sum, { requests }) => sum + requests, 0),
    // Whatever called `attend` and was no other function was the Scheduler.
    wakeUps: requestsOf('attend') - kicks,
  };
};

/** Takes invoices through the whole plan on the emulator that tells what each call consumes. */
export const countPlan = async (invoices: number, backend: string | undefined): Promise<Counted> => {
  const house = await openHouse(amsterdamMoment(IMPORTED_ON, MORNING), backend, TELLING);
  const written = countWritten();
  try {
    const { seed } = Object.fromEntries(house.invocations);
    if (seed) seed.requests = 0;
    house.calls.reset();
    const before = { ...house.consumed };
    const cpu = process.cpuUsage();
    await travel(house, await importAll(house, { invoices, due: 'past', backend }));
    const logBytes = written.bytes();
    const consumed = { ...house.consumed };
    const counts = house.calls.counts();
    const { user, system } = process.cpuUsage(cpu);
    const functions = functionsOf(house);
    await checkEnd(house);
    return {
      invoices,
      moments: await momentsOf(house.services()),
      ...sizesOf(house),
      writeUnits: consumed.writeUnits - before.writeUnits,
      readUnits: consumed.readUnits - before.readUnits,
      ...(await tableSize(house.stack.dynamo.endpoint, house.stack.environment['TABLE_NAME'] ?? '')),
      ...functions,
      cpuSeconds: (user + system) / 1e6,
      calls: [...counts.values()].reduce((sum, count) => sum + count, 0) - (counts.get('ses POST') ?? 0),
      puts: counts.get('s3 PUT') ?? 0,
      gets: counts.get('s3 GET') ?? 0,
      logBytes,
    };
  } finally {
    written.stop();
    await house.stop();
  }
};
