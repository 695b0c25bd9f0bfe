import { accountKey } from '@voldaan/application/account/fold.ts';
import { carryOut } from '@voldaan/application/job/carry-out.ts';
import type { Job } from '@voldaan/application/job/job.ts';
import { readKept } from '@voldaan/application/job/job-store.ts';
import { resumeJobs } from '@voldaan/application/job/resume-jobs.ts';
import { startJob } from '@voldaan/application/job/start-job.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { expect, test } from 'vitest';
import { openDesk } from '../testing/desk.ts';

const HEAD = 'factuurnummer;factuurdatum;vervaldatum;bedrag;debiteurnaam;email';
const many = (count: number): string =>
  [
    HEAD,
    ...Array.from({ length: count }, (_, n) => {
      const number = String(n).padStart(3, '0');
      return `F${number};21-09-2026;30-10-2026;${100 + n},00;Klant ${number};klant${number}@test.test`;
    }),
  ].join('\n');

const BY = { id: 'sanne', name: 'Sanne Vos' };
const UNTIL = '2026-10-20' as Job<'pause'>['order']['until'];

const withDebtors = async (count: number) => {
  const world = await openDesk('2026-10-05T08:00:00Z');
  await world.bringIn(many(count));
  const accounts = (await world.services.items.all<Debtor>('timmer', 'DEBTOR')).map(({ id }) => id);
  const job = async (id: string) => (await world.services.items.get<Job>('timmer', 'JOB', id))?.value;
  const holds = async () => {
    const loaded = await Promise.all(
      accounts.map((id) => world.services.accounts.load(accountKey('timmer', id))),
    );
    return loaded.map(({ state }) => state.holds.filter(({ reason }) => reason === 'by-hand').length);
  };
  return { ...world, accounts, job, holds };
};

/** The process ends when it notes this progress for the first time. */
const dyingAt = (services: Services, done: number): Services => ({
  ...services,
  items: {
    ...services.items,
    put: (administration, kind, id, value, expected) => {
      const isThere = kind === 'JOB' && (value as Job).done === done;
      return isThere
        ? Promise.reject(new Error('The process died.'))
        : services.items.put(administration, kind, id, value, expected);
    },
  },
});

test('a job goes through its list, tells how far it is, and why it left some alone', async () => {
  const { services, settle, accounts, job, holds } = await withDebtors(3);
  const order = { debtors: { chosen: [...accounts, 'nobody'] }, until: UNTIL, reason: 'Beurs' };
  const { id } = await startJob(services, 'timmer', { kind: 'pause', order, by: BY });
  expect(await job(id)).toMatchObject({ state: 'running', done: 0, total: null });
  await settle();
  expect(await job(id)).toMatchObject({ state: 'done', done: 4, total: 4 });
  expect(await readKept(services, 'timmer', id, 'skipped')).toEqual([{ thing: 'nobody', why: 'not-found' }]);
  expect(await holds()).toEqual([1, 1, 1]);

  const again = await startJob(services, 'timmer', { kind: 'pause', order, by: BY });
  await settle();
  const why = (await readKept(services, 'timmer', again.id, 'skipped'))?.map((skipped) => skipped.why);
  expect(why).toEqual(['paused-already', 'paused-already', 'paused-already', 'not-found']);
  expect(await holds()).toEqual([1, 1, 1]);
});

test('cut off in the middle, the sweep takes it up again, and nobody is paused twice', async () => {
  const { services, settle, travel, accounts, job, holds } = await withDebtors(90);
  const order = { debtors: { chosen: [...accounts, 'nobody'] }, until: UNTIL, reason: 'Beurs' };
  const { id } = await startJob({ ...services, jobs: { start: async () => undefined } }, 'timmer', {
    kind: 'pause',
    order,
    by: BY,
  });
  await expect(carryOut(dyingAt(services, 80), 'timmer', id)).rejects.toThrow('died');
  expect(await job(id)).toMatchObject({ state: 'running', done: 40, total: 91 });
  expect((await holds()).filter((count) => count === 1)).toHaveLength(80);

  await resumeJobs(services);
  await settle();
  expect(await job(id)).toMatchObject({ state: 'running', done: 40 });
  await travel('2026-10-05T08:05:00Z');
  await resumeJobs(services);
  await settle();
  expect(await job(id)).toMatchObject({ state: 'done', done: 91, total: 91 });
  expect(await readKept(services, 'timmer', id, 'skipped')).toEqual([{ thing: 'nobody', why: 'not-found' }]);
  expect(await holds()).toEqual(accounts.map(() => 1));
});
