import { administrationOf } from '@voldaan/application/account/administrations.ts';
import { planningContext } from '@voldaan/application/account/planning.ts';
import { sweep } from '@voldaan/application/attend/sweep.ts';
import { wakeMoment } from '@voldaan/application/attend/wake-moment.ts';
import { previewRelease } from '@voldaan/application/intake/releases.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { nextAction } from '@voldaan/domain/plan/next-action.ts';
import { describe, expect, test } from 'vitest';
import { DEMO } from './administrations.ts';
import { seedDemo } from './seed-demo.ts';
import { emptyWorld } from './testing/empty-world.ts';
import { accountsSeen, replayed, rowsIn, tasksByKind } from './testing/seen.ts';

/** A past of four months takes a moment to play, on a busy machine more than one. */
const PATIENCE = 60_000;
const SATURDAY = '2026-11-21T20:00:00Z';

const seeded = async (at: string) => {
  const world = emptyWorld(at);
  await seedDemo(world.services, world.now);
  return { ...world, seen: await accountsSeen(world.services) };
};

describe('the demo on a Saturday evening in November', async () => {
  const { services, now, mailer, wakeUps, seen } = await seeded(SATURDAY);
  const billed = seen.flatMap(({ events }) => events.filter(({ type }) => type === 'InvoiceAdded'));

  test('44 debtors of all kinds with 120 invoices', () => {
    expect(seen).toHaveLength(44);
    expect(billed).toHaveLength(120);
    const kinds = new Set(seen.map(({ debtor }) => debtor.kind));
    expect(kinds).toEqual(new Set(['company', 'sole-trader', 'consumer', 'unknown']));
    expect(seen.filter(({ debtor }) => debtor.country === 'BE')).toHaveLength(1);
    expect(seen.filter(({ debtor }) => debtor.language === 'en')).toHaveLength(1);
    expect(seen.filter(({ debtor }) => debtor.keyAccount)).toHaveLength(2);
    expect(seen.filter(({ debtor }) => !debtor.email.invoice).length).toBeGreaterThan(1);
    const bars = seen.flatMap(({ state }) => state.invoices.flatMap(({ bar }) => bar ?? []));
    expect([...bars].sort()).toEqual(['assigned', 'g-account']);
  });

  test('every list of the desk has work in it', async () => {
    expect(await rowsIn(services, 'debtors')).toHaveLength(44);
    expect(await rowsIn(services, 'letters')).toHaveLength(3);
    const calls = await rowsIn(services, 'calls');
    expect(calls.length).toBeGreaterThanOrEqual(5);
    expect(calls.filter(({ data }) => data['callBackOn'] !== null)).toHaveLength(1);
    expect(await tasksByKind(services)).toEqual({
      approval: 2,
      'ask-arrival': 2,
      decision: 1,
      dispute: 1,
      'find-address': 1,
      'find-number': 1,
      'hold-overdue': 1,
      'kind-unknown': 2,
      'letter-not-posted': 1,
      'message-bounced': 1,
      'message-uncertain': 1,
      'propose-refund': 1,
    });
  });

  test('a list that was late already waits for a person, who sees what he would send', async () => {
    const releases = await rowsIn(services, 'releases');
    expect(new Set(releases.map(({ data }) => data['importId'])).size).toBe(1);
    const importId = String(releases[0]?.data['importId']);
    const accounts = releases.map(({ account }) => account);
    const after = await previewRelease(services, DEMO.id, importId, accounts);
    expect(after.map(({ first }) => first?.kind)).toEqual(['message', 'message', 'message']);
    expect(await services.items.get(DEMO.id, 'IMPORT', importId)).toMatchObject({
      value: { files: ['openstaand-oude-administratie.csv'], state: 'done', done: 6, late: true },
    });
  });

  test('pauses for every reason that a person can give, and closed accounts', () => {
    const holds = seen.flatMap(({ state }) => state.holds.map(({ reason }) => reason));
    expect([...holds].sort()).toEqual([
      ...['already-paid', 'by-hand', 'dispute', 'first-release', 'first-release', 'first-release', 'promise'],
    ]);
    expect(seen.filter(({ state }) => state.closedOn).length).toBeGreaterThanOrEqual(7);
    const how = seen.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'InvoicesClosed' ? event.how : [])),
    );
    expect(new Set(how)).toEqual(new Set(['paid', 'credited']));
    const partPaid = seen.flatMap(({ state }) => state.invoices.filter(({ open, amount }) => open < amount));
    expect(partPaid.length).toBeGreaterThanOrEqual(2);
  });

  test('every step of the plan has been taken, and letters were posted', () => {
    const events = seen.flatMap((one) => one.events);
    const steps = events.flatMap((event) => (event.type === 'StepTaken' ? event.step : []));
    expect(new Set(steps)).toEqual(
      new Set(['reminder', 'call', 'notice', 'fourteen-day-notice', 'notice-of-default', 'decision']),
    );
    const posted = events.filter((event) => event.type === 'LetterPosted');
    expect(posted.some(({ tracking }) => tracking)).toBe(true);
    expect(posted.length).toBeGreaterThanOrEqual(4);
  });

  test('nothing has left, and nothing is due: what comes next lies ahead and is scheduled', async () => {
    expect(mailer.tried).toEqual([]);
    const administration = await administrationOf(services.items, DEMO.id);
    for (const { debtor, state } of seen) {
      const next = nextAction(state, planningContext(debtor.id, state, administration, now), now)?.at;
      if (next) expect(next > now).toBe(true);
      const scheduled = wakeUps.planned().filter(({ key }) => key.id === debtor.id);
      const at = wakeMoment(next, now);
      expect(scheduled.map(({ wake }) => wake.at)).toEqual(at ? [at] : []);
    }
    expect(await sweep(services)).toBe(0);
  });

  test('every history tells the state, and every account was settled', async () => {
    for (const one of seen) expect(one.state).toEqual(replayed(one));
    expect(await services.accounts.pending(now, 100)).toEqual([]);
  });

  test('once more: nothing happens', async () => {
    expect(await seedDemo(services, now)).toBe(false);
    expect(await accountsSeen(services)).toEqual(seen);
  });
});

/** Monday before anybody is up, between the feasts, after Easter, as the clock goes back, on a day in summer. */
const MOMENTS = [
  '2026-11-23T05:00:00Z',
  '2026-12-27T12:00:00Z',
  '2027-03-30T10:00:00Z',
  '2026-10-25T00:30:00Z',
  '2026-08-05T09:00:00Z',
] as const;

test.each(MOMENTS)(
  'begun at %s it is as full, and nothing is due',
  async (at) => {
    const { services, now, mailer, seen } = await seeded(at);
    expect(seen).toHaveLength(44);
    expect(mailer.tried).toEqual([]);
    expect((await rowsIn(services, 'calls')).length).toBeGreaterThanOrEqual(3);
    expect((await rowsIn(services, 'letters')).length).toBeGreaterThanOrEqual(2);
    expect(await tasksByKind(services)).toMatchObject({ approval: 2, decision: 1, 'propose-refund': 1 });
    expect(await rowsIn(services, 'releases')).toHaveLength(3);
    expect(await services.accounts.due(now, 100)).toEqual([]);
  },
  PATIENCE,
);

test(
  'cut off half-way nobody sees it; the next run, an hour later, completes it',
  async () => {
    const { services, now, mailer } = emptyWorld(SATURDAY);
    let left = 60;
    const failing = {
      ...services,
      documents: {
        ...services.documents,
        put: async (...document: Parameters<typeof services.documents.put>) => {
          left -= 1;
          if (left < 0) throw new Error('Cut off.');
          await services.documents.put(...document);
        },
      },
    };
    await expect(seedDemo(failing, now)).rejects.toThrow('Cut off.');
    await expect(administrationOf(services.items, DEMO.id)).rejects.toThrow('does not exist');

    expect(await seedDemo(services, instant('2026-11-21T21:00:00Z'))).toBe(true);
    const seen = await accountsSeen(services);
    const numbers = seen.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'InvoiceAdded' ? event.invoice.number : [])),
    );
    expect(numbers).toHaveLength(120);
    expect(new Set(numbers).size).toBe(120);
    for (const one of seen) expect(one.state).toEqual(replayed(one));
    expect(mailer.tried).toEqual([]);
    expect(await rowsIn(services, 'debtors')).toHaveLength(44);
  },
  PATIENCE,
);
