import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { code, DE_GROOT, openDesk, value } from '../testing/desk.ts';

const until = plainDate('2026-09-20');
const EVERYBODY = { debtors: { filter: 'open' }, reason: 'Storing bij de bank', until } as const;

const withDebtor = async () => {
  const opened = await openDesk('2026-09-01T08:00:00Z');
  await opened.bringIn(DE_GROOT);
  return opened;
};

test('all debtors of a filter are paused; the pause stands on the card with its reason', async () => {
  const { desk, sanne, settle, onlyDebtor } = await withDebtor();
  const { job } = value(await desk.pauseMany(sanne, EVERYBODY));
  expect(job).toMatchObject({ kind: 'pause', state: 'running', total: null, by: 'Sanne Vos', skipped: [] });
  await settle();
  expect(value(await desk.jobProgress(sanne, job.id))).toMatchObject({ state: 'done', done: 1, total: 1 });
  const { holds } = value(await desk.debtorCard(sanne, await onlyDebtor()));
  expect(holds).toMatchObject([{ reason: 'by-hand', text: 'Storing bij de bank', until, invoices: null }]);

  // An import while it runs, or after: the new invoice is of a debtor who is paused, and comes in as ever.
  value(await desk.pauseMany(sanne, { ...EVERYBODY, until: plainDate('2026-09-25') }));
  await desk.importFiles(sanne, [
    { name: 'meer.csv', bytes: new TextEncoder().encode(DE_GROOT.replace('2026-1187', '2026-1300')) },
  ]);
  await settle();
  const after = value(await desk.debtorCard(sanne, await onlyDebtor()));
  expect(after.invoices.map(({ number }) => number).toSorted()).toEqual(['2026-1187', '2026-1300']);
  expect(after.holds.map((hold) => hold.until)).toContain('2026-09-25');
});

test('who was paused as long already is left alone, and named with why', async () => {
  const { desk, sanne, settle, onlyDebtor } = await withDebtor();
  value(await desk.pauseMany(sanne, EVERYBODY));
  await settle();
  const { job } = value(await desk.pauseMany(sanne, EVERYBODY));
  await settle();
  const { skipped } = value(await desk.jobProgress(sanne, job.id));
  expect(skipped).toEqual([
    { why: 'paused-already', count: 1, some: [{ id: await onlyDebtor(), name: 'De Groot Bouw BV' }] },
  ]);
  expect(value(await desk.listJobs(sanne)).jobs.map(({ id }) => id)).toContain(job.id);
});

test('what is wrong for all of them is refused at once, and nothing is started', async () => {
  const { desk, sanne, staffOf } = await withDebtor();
  const asked = async (change: Partial<Parameters<typeof desk.pauseMany>[1]>, staff = sanne) =>
    code(await desk.pauseMany(staff, { ...EVERYBODY, ...change }));
  expect(await asked({ until: plainDate('2026-08-31') })).toBe('hold-in-past');
  expect(await asked({ until: plainDate('2026-10-02') })).toBe('hold-too-long');
  expect(await asked({ reason: 'BSN 111222333 belt terug' })).toBe('bsn-in-note');
  expect(await asked({}, staffOf('joris', 'sales'))).toBe('not-allowed');
  expect(value(await desk.listJobs(sanne)).jobs).toEqual([]);
});

test('a job of other books is not found', async () => {
  const { desk, sanne, staffOf } = await withDebtor();
  const { job } = value(await desk.pauseMany(sanne, EVERYBODY));
  expect(code(await desk.jobProgress(staffOf('sanne', 'admin', 'bakker'), job.id))).toBe('not-found');
});
