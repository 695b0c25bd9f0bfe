import { extrasOf, owedOn } from '@voldaan/domain/account/claimed.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import {
  type AccountState,
  creditTotal,
  NO_ACCOUNT,
  openTotal,
  overdueTotal,
} from '@voldaan/domain/account/state.ts';
import { daysBetween, type PlainDate, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { isWorkingDay } from '@voldaan/domain/calendar/working-day.ts';
import { covers } from '@voldaan/domain/hold/hold.ts';
import { sum } from '@voldaan/domain/money/cents.ts';
import { MESSAGE_STEPS } from '@voldaan/domain/plan/dunning-step.ts';
import { expect } from 'vitest';
import type { World } from './world.ts';

export type Dated = { readonly day: string; readonly event: AccountEvent };

const sumOf = (timeline: readonly Dated[], amount: (event: AccountEvent) => number): number =>
  timeline.reduce((all, { event }) => all + amount(event), 0);

/** What was asked and given up on top of the principal, of what was really claimed. */
const claimedOnTop = (timeline: readonly Dated[]): number => {
  let [state, onTop] = [NO_ACCOUNT, 0];
  for (const { event } of timeline) {
    const before = sum(state.invoices.map(extrasOf));
    state = evolveAll(state, [event]);
    // Paid is no change in what was asked; everything else that moves it is a claim, or one that is gone.
    if (event.type !== 'PaymentApplied' && event.type !== 'PaymentReversed')
      onTop += sum(state.invoices.map(extrasOf)) - before;
  }
  return onTop;
};

/** Invoiced + claimed − forgiven − open = received + credited − what is still in credit. */
export const moneyIsConserved = (timeline: readonly Dated[], state: AccountState): void => {
  const invoiced =
    sumOf(timeline, (e) => (e.type === 'InvoiceAdded' ? e.invoice.amount : 0)) + claimedOnTop(timeline);
  const forgiven = sumOf(timeline, (e) =>
    e.type === 'InvoicesClosed' ? sum(e.closed.map(({ forgiven }) => forgiven.principal)) : 0,
  );
  const received = sumOf(timeline, (e) => (e.type === 'PaymentApplied' ? e.amount : 0));
  const credited = sumOf(timeline, (e) => (e.type === 'CreditNoteAdded' ? e.amount : 0));
  expect(invoiced - forgiven - openTotal(state)).toBe(received + credited - creditTotal(state));
  expect(state.invoices.every((invoice) => owedOn(invoice) > 0)).toBe(true);
};

const isDunning = (message: string): boolean => (MESSAGE_STEPS as readonly string[]).includes(message);

/** Days of dunning messages: a mail that is no copy, a letter from its posting. */
const writtenDays = (timeline: readonly Dated[]): readonly PlainDate[] => {
  const undone = new Set(
    timeline.flatMap(({ event }) =>
      event.type === 'MessageBounced' || event.type === 'MessageRefused' ? [event.messageId] : [],
    ),
  );
  const days = timeline.flatMap(({ event }) =>
    event.type === 'MessageClaimed' && !undone.has(event.messageId) && !event.copy && isDunning(event.message)
      ? [event.on]
      : event.type === 'LetterPosted'
        ? [event.on]
        : [],
  );
  return [...new Set(days)].sort();
};

/** Two messages at least four days apart, and never three within fourteen. */
export const oneVoice = (timeline: readonly Dated[]): void => {
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
export const eachStepOnce = (timeline: readonly Dated[]): void => {
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
export const onlyWhoOwes = (timeline: readonly Dated[]): void => {
  let state = NO_ACCOUNT;
  for (const { day, event } of timeline) {
    if (event.type === 'StepTaken' && event.step !== 'decision') {
      const today = plainDate(day);
      expect(overdueTotal(state, today), `${day} ${event.step}`).toBeGreaterThan(creditTotal(state));
      // Of an invoice that is disputed in part the rest goes on.
      const held = state.holds.filter((hold) => event.invoices.some((number) => covers(hold, number)));
      expect(held, `${day} ${event.step}`).toEqual([]);
      expect(isWorkingDay(today), `${day} ${event.step}`).toBe(true);
    }
    state = evolveAll(state, [event]);
  }
};

/** What left is what the history says, each message tried once. */
export const mailsFollowTheHistory = (world: World, timeline: readonly Dated[]): void => {
  const sent = timeline.filter(({ event }) => event.type === 'MessageSent').length;
  expect(world.mails.length).toBe(sent);
  expect(new Set(world.stored.mailer.tried.map(({ messageId }) => messageId)).size).toBe(
    world.stored.mailer.tried.length,
  );
};
