import { accountKey } from '@voldaan/application/account/fold.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import {
  type AccountState,
  creditTotal,
  NO_ACCOUNT,
  openTotal,
  overdueTotal,
} from '@voldaan/domain/account/state.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { addDays, daysBetween, type PlainDate, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { isWorkingDay } from '@voldaan/domain/calendar/working-day.ts';
import { sum } from '@voldaan/domain/money/cents.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { debtorOf } from './world/debtor.ts';
import { deskOf } from './world/desk.ts';
import { DE_GROOT, listed, YILMAZ } from './world/list.ts';
import { moment } from './world/moment.ts';
import { mailEvent, newest } from './world/post-office.ts';
import { accountOf, listOnDesk, timelineOf } from './world/seen.ts';
import { aWorld, type World } from './world/world.ts';

const FIRST = plainDate('2026-08-24');
const DAYS = 90;

/** What happens to an account from outside, on a day counted from the first. */
const happening = fc.oneof(
  fc.record({
    what: fc.constant('invoice' as const),
    due: fc.integer({ min: -40, max: 40 }),
    cents: fc.integer({ min: 1_00, max: 900_00 }),
  }),
  fc.record({ what: fc.constant('payment' as const), share: fc.integer({ min: 1, max: 130 }) }),
  fc.record({
    what: fc.constant('pause' as const),
    days: fc.integer({ min: 0, max: 20 }),
    one: fc.boolean(),
  }),
  fc.record({ what: fc.constant('credit' as const), cents: fc.integer({ min: 1_00, max: 300_00 }) }),
  fc.record({ what: fc.constant('post' as const) }),
  fc.record({ what: fc.constant('approve' as const) }),
  fc.record({
    what: fc.constant('mailer' as const),
    answers: fc.constantFrom('throttled' as const, 'unknown' as const),
  }),
  fc.record({
    what: fc.constant('mailbox' as const),
    kind: fc.constantFrom('delivered' as const, 'bounced' as const),
  }),
  fc.record({ what: fc.constant('send-again' as const) }),
  fc.record({
    what: fc.constant('checkout' as const),
    share: fc.integer({ min: 1, max: 100 }),
    ends: fc.constantFrom('paid' as const, 'expired' as const, 'unheard' as const),
  }),
);
const life = fc.record({
  consumer: fc.boolean(),
  email: fc.boolean(),
  restarts: fc.boolean(),
  happenings: fc.array(fc.tuple(fc.integer({ min: 0, max: DAYS - 5 }), happening), {
    minLength: 1,
    maxLength: 20,
  }),
});
type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

const euros = (amount: number): string => (amount / 100).toFixed(2).replace('.', ',');

const lived = async ({ consumer, email, restarts, happenings }: Life) => {
  const world = await aWorld(moment(FIRST, '07:30'), { restarts });
  const desk = deskOf(world);
  const { email: address, ...rest } = consumer ? YILMAZ : DE_GROOT;
  const debtor = email && address ? { ...rest, email: address } : rest;
  await desk.enter(
    debtor,
    listed({ number: 'F-0', issued: '2026-08-24', due: '2026-09-04', amount: '100,00' }),
  );
  const account = await accountOf(world, debtor.name);
  const state = async () => (await world.services.accounts.load(accountKey('timmer', account))).state;
  const days = [...happenings].sort(([a], [b]) => a - b);
  for (const [i, [day, happens]] of days.entries()) {
    const date = addDays(FIRST, day);
    await world.travelTo(moment(date, '12:00') > world.now ? moment(date, '12:00') : world.now);
    const now = await state();
    switch (happens.what) {
      case 'invoice': {
        const due = addDays(date, happens.due);
        const accepted = await desk.enter(
          debtor,
          listed({ number: `F-${i + 1}`, issued: addDays(due, -14), due, amount: euros(happens.cents) }),
        );
        if (accepted.ok) await desk.release(accepted.jobId);
        break;
      }
      case 'payment': {
        const amount = Math.round((openTotal(now) * happens.share) / 100);
        if (amount > 0) await desk.book(account, `bank-${i}`, amount);
        break;
      }
      case 'pause':
        await desk.hold(
          account,
          addDays(date, happens.days),
          happens.one ? now.invoices.slice(0, 1).map(({ number }) => number) : 'all',
        );
        break;
      case 'credit': {
        const [invoice] = now.invoices;
        await desk.enter(
          debtor,
          listed({
            number: `C-${i}`,
            issued: date,
            due: date,
            amount: euros(happens.cents),
            kind: 'creditnota',
            ...(invoice && i % 2 === 0 && { corrects: invoice.number }),
          }),
        );
        break;
      }
      case 'post':
        for (const { data } of await listOnDesk(world, 'letters')) {
          await desk.print(account, String(data['letterId']));
          await desk.post(account, String(data['letterId']), '3STEST');
        }
        break;
      case 'approve':
        await desk.approveAll(account);
        break;
      case 'mailer':
        world.stored.mailer.script(
          happens.answers === 'throttled'
            ? { outcome: 'refused', reason: 'throttling', permanent: false }
            : { outcome: 'unknown', reason: 'time-out' },
        );
        break;
      case 'mailbox':
        if (world.mails.length > 0) await mailEvent(world, newest(world), happens.kind);
        break;
      case 'send-again':
        for (const { task, ref } of now.tasks) {
          if (task === 'message-uncertain' && ref) await desk.sendAgain(account, ref);
        }
        break;
      case 'checkout': {
        const payer = debtorOf(world, account);
        const started = await payer.start(Math.ceil((openTotal(now) * happens.share) / 100));
        if (!started.ok) break;
        if (happens.ends === 'expired') payer.letExpire();
        else payer.finish();
        // Without a webhook the outcome is found when the attempt runs out.
        if (happens.ends === 'unheard') break;
        await payer.webhook();
        await payer.webhook();
        break;
      }
    }
  }
  await world.travelTo(moment(addDays(FIRST, DAYS)));
  return { world, account, state: await state(), timeline: await timelineOf(world, account) };
};

type Dated = { readonly day: string; readonly event: AccountEvent };

const sumOf = (timeline: readonly Dated[], amount: (event: AccountEvent) => number): number =>
  timeline.reduce((all, { event }) => all + amount(event), 0);

/** Invoiced − forgiven − open = received + credited − what is still in credit. */
const moneyIsConserved = (timeline: readonly Dated[], state: AccountState): void => {
  const invoiced = sumOf(timeline, (e) => (e.type === 'InvoiceAdded' ? e.invoice.amount : 0));
  const forgiven = sumOf(timeline, (e) =>
    e.type === 'InvoicesClosed' ? sum(e.closed.map(({ forgiven }) => forgiven.principal)) : 0,
  );
  const received = sumOf(timeline, (e) => (e.type === 'PaymentApplied' ? e.amount : 0));
  const credited = sumOf(timeline, (e) => (e.type === 'CreditNoteAdded' ? e.amount : 0));
  expect(invoiced - forgiven - openTotal(state)).toBe(received + credited - creditTotal(state));
  expect(state.invoices.every(({ open }) => open > 0)).toBe(true);
};

/** Days of dunning messages: a mail that is no copy, a letter from its posting. */
const writtenDays = (timeline: readonly Dated[]): readonly PlainDate[] => {
  const undone = new Set(
    timeline.flatMap(({ event }) =>
      event.type === 'MessageBounced' || event.type === 'MessageRefused' ? [event.messageId] : [],
    ),
  );
  const days = timeline.flatMap(({ event }) =>
    event.type === 'MessageClaimed' &&
    !undone.has(event.messageId) &&
    !event.copy &&
    event.message !== 'payment-received'
      ? [event.on]
      : event.type === 'LetterPosted'
        ? [event.on]
        : [],
  );
  return [...new Set(days)].sort();
};

const oneVoice = (timeline: readonly Dated[]): void => {
  const days = writtenDays(timeline);
  // A letter that lies for days is posted when a person gets to it: what left meanwhile cannot be helped.
  const posted = new Set(timeline.flatMap(({ event }) => (event.type === 'LetterPosted' ? [event.on] : [])));
  for (const [i, day] of days.entries()) {
    if (posted.has(day)) continue;
    const before = days[i - 1];
    const twoBefore = days[i - 2];
    if (before) expect(daysBetween(before, day), `${before} and ${day}`).toBeGreaterThanOrEqual(4);
    if (twoBefore)
      expect(daysBetween(twoBefore, day), `${twoBefore}, ${before} and ${day}`).toBeGreaterThanOrEqual(14);
  }
};

/** Each rung at most once for each invoice, unless it did not count and was undone. */
const eachStepOnce = (timeline: readonly Dated[]): void => {
  const standing = new Set<string>();
  for (const { event } of timeline) {
    if (event.type === 'StepTaken') {
      for (const number of event.invoices) {
        expect(standing.has(`${event.rung} ${number}`), `${event.step} of ${number} again`).toBe(false);
        standing.add(`${event.rung} ${number}`);
      }
    }
    if (event.type === 'StepUndone')
      for (const number of event.invoices) standing.delete(`${event.rung} ${number}`);
  }
};

/** Whoever is asked for money owes some that is late, more than his credit, and none of it is paused. */
const onlyWhoOwes = (timeline: readonly Dated[]): void => {
  let state = NO_ACCOUNT;
  for (const { day, event } of timeline) {
    if (event.type === 'StepTaken' && event.step !== 'decision') {
      const today = plainDate(day);
      expect(overdueTotal(state, today), `${day} ${event.step}`).toBeGreaterThan(creditTotal(state));
      const held = state.holds.filter(
        ({ scope }) => scope === 'all' || scope.some((number) => event.invoices.includes(number)),
      );
      expect(held, `${day} ${event.step}`).toEqual([]);
      expect(isWorkingDay(today), `${day} ${event.step}`).toBe(true);
    }
    state = evolveAll(state, [event]);
  }
};

const mailsFollowTheHistory = (world: World, timeline: readonly Dated[]): void => {
  const sent = timeline.filter(({ event }) => event.type === 'MessageSent').length;
  expect(world.mails.length).toBe(sent);
  expect(new Set(world.stored.mailer.tried.map(({ messageId }) => messageId)).size).toBe(
    world.stored.mailer.tried.length,
  );
  expect(world.mails.every(({ at }) => amsterdamDate(at) >= FIRST)).toBe(true);
};

test('whatever happens to an account, money is conserved, one voice speaks, each step is taken once', async () => {
  await fc.assert(
    fc.asyncProperty(life, async (one) => {
      const { world, account, state, timeline } = await lived(one);
      moneyIsConserved(timeline, state);
      eachStepOnce(timeline);
      onlyWhoOwes(timeline);
      oneVoice(timeline);
      mailsFollowTheHistory(world, timeline);
      const replayed = evolveAll(
        NO_ACCOUNT,
        timeline.map(({ event }) => event),
      );
      expect(JSON.parse(JSON.stringify(replayed))).toEqual(state);
      expect(world.rescued).toBe(0);
      expect((await listOnDesk(world, 'debtors')).find((row) => row.account === account)?.data['open']).toBe(
        openTotal(state),
      );
    }),
    { numRuns: 60, seed: 20260904 },
  );
}, 120_000);
