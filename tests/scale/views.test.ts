import { REGISTER } from '@voldaan/application/account/administrations.ts';
import { closeYesterday } from '@voldaan/application/report/close-yesterday.ts';
import { deskPorts } from '@voldaan/backend/compose/desk/desk-ports.ts';
import { signInWorld } from '@voldaan/backend/compose/desk/testing/sign-in-world.ts';
import type { DeskPorts, StaffSession } from '@voldaan/backend/desk/desk-ports.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { beforeAll, expect, test } from 'vitest';
import { debtorMark, emailOf, numberOf, ownWord } from '../bench/desk/debtors.ts';
import { amountTyped, seedStores } from '../bench/desk/seed-books.ts';
import { TIMMER } from '../journeys/world/books.ts';
import { moment } from '../journeys/world/moment.ts';
import { startProcess } from '../journeys/world/process.ts';
import { stored } from '../journeys/world/stored.ts';
import { counted, type Reads } from './counted-reads.ts';

const NOW = moment('2026-10-06', '10:00');
const STAFF: StaffSession = {
  actor: { id: 'sanne', name: 'Sanne Vos', role: 'admin' },
  assurance: 'strong',
  administration: TIMMER.id,
  language: 'nl',
};
/** As much work in small books as in large ones: only what is stored differs. */
const LATE = 30;

/** The desk over books of so many invoices, after a night; what it reads is counted. */
const deskOver = async (invoices: number) => {
  const reads: Reads = { calls: 0, things: 0 };
  const kept = stored(NOW);
  const { rows, items, reservations, streams, texts, audit } = kept;
  const { services } = startProcess({
    ...kept,
    rows: counted(rows, reads),
    items: counted(items, reads),
    reservations: counted(reservations, reads),
    streams: counted(streams, reads),
    texts: counted(texts, reads),
    audit: counted(audit, reads),
  });
  await services.items.put(REGISTER, 'ADMINISTRATION', TIMMER.id, TIMMER, 0);
  await seedStores(services, TIMMER, invoices, NOW, { late: LATE });
  const desk = deskPorts(services, signInWorld(services));
  await desk.signInChoices();
  const morning = { administration: TIMMER, today: amsterdamDate(NOW), now: NOW };
  await closeYesterday.run({ ...services, sender: 'voldaan@timmer.test' }, morning);
  return { desk, reads };
};

type Desk = Awaited<ReturnType<typeof deskOver>>;

const EVERYBODY = { query: '', filter: 'all' } as const;
const EVERY_TASK = { group: 'all', whose: 'all', show: 'now', query: '', limit: 50 } as const;

/** What each view asks when it opens. */
const VIEWS: Readonly<Record<string, (desk: DeskPorts) => readonly Promise<{ readonly ok: boolean }>[]>> = {
  'the rail of every page': (desk) => [desk.me(STAFF)],
  inbox: (desk) => [
    desk.listTasks(STAFF, EVERY_TASK),
    desk.listReleases(STAFF),
    desk.readLegalSettings(STAFF),
  ],
  calls: (desk) => [desk.listCalls(STAFF)],
  debtors: (desk) => [desk.listDebtors(STAFF, EVERYBODY)],
  invoices: (desk) => [desk.listInvoices(STAFF, { filter: 'open', stage: '' })],
  card: (desk) => [desk.debtorCard(STAFF, debtorMark(7)), desk.readClaim(STAFF, debtorMark(7))],
  letters: (desk) => [desk.listLetters(STAFF)],
  incoming: (desk) => [desk.listImports(STAFF), desk.listReleases(STAFF)],
  reports: (desk) => [desk.readReports(STAFF, {})],
  simulation: (desk) => [desk.currentPlans(STAFF)],
  audit: (desk) => [desk.readAudit(STAFF, { who: '', what: '' })],
  'search by name': (desk) => [desk.search(STAFF, { q: ownWord(7) })],
  'search by number': (desk) => [desk.search(STAFF, { q: numberOf(7, 0) })],
  'search by e-mail': (desk) => [desk.search(STAFF, { q: emailOf(7) })],
};

const worlds: Desk[] = [];
beforeAll(async () => {
  worlds.push(await deskOver(240), await deskOver(2_400));
}, 120_000);

const readsOf = async (n: number, ask: (desk: DeskPorts) => readonly Promise<{ readonly ok: boolean }>[]) => {
  const { desk, reads } = worlds[n] ?? expect.fail('No books were made.');
  const before = { ...reads };
  const answers = await Promise.all(ask(desk));
  expect(answers.map(({ ok }) => ok)).not.toContain(false);
  return { calls: reads.calls - before.calls, things: reads.things - before.things };
};

test.each(Object.entries(VIEWS))('%s reads as much with ten times as many invoices', async (_, ask) => {
  const [few, many] = [await readsOf(0, ask), await readsOf(1, ask)];
  expect(few.calls).toBeGreaterThan(0);
  expect(many).toEqual(few);
});

test('an amount or a word that many have is read as far as a hundred finds a beginning', async () => {
  for (const q of ['kaas', amountTyped(7, NOW)]) {
    const { things } = await readsOf(1, (desk) => [desk.search(STAFF, { q })]);
    expect(things).toBeLessThanOrEqual(2 * 100 + 10);
  }
});
