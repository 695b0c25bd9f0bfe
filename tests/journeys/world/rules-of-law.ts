import { extrasOf } from '@voldaan/domain/account/claimed.ts';
import { lineTotal } from '@voldaan/domain/account/evolve/invoices.ts';
import { evolve } from '@voldaan/domain/account/evolve.ts';
import {
  type AccountState,
  creditTotal,
  findInvoice,
  NO_ACCOUNT,
  openTotal,
} from '@voldaan/domain/account/state.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { claimStatement } from '@voldaan/domain/claim/claim-statement.ts';
import { fourteenDayNoticeTerm } from '@voldaan/domain/law/fourteen-day-notice-term.ts';
import { DEFAULT_LEGAL_POLICY } from '@voldaan/domain/law/legal-policy.ts';
import { cents, plus, sum, ZERO } from '@voldaan/domain/money/cents.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { debtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import type { Message } from '@voldaan/messages/content/message.ts';
import { expect } from 'vitest';
import type { Dated } from './rules.ts';
import type { World } from './world.ts';

/** No consumer is asked for costs before the day that the term of his notice gives, nor for more than it announced. */
export const costsOnlyAfterTheTerm = (timeline: readonly Dated[]): void => {
  let state = NO_ACCOUNT;
  const claimed = new Map<string, number>();
  for (const { day, event } of timeline) {
    if (event.type === 'InterestAndCostsClaimed' && debtorClass(state.facts.kind) === 'consumer') {
      const notice = state.notices?.find(({ on, lapsed }) => on === event.noticeOn && !lapsed);
      expect(event.costs === 0 || notice !== undefined, `${day} without a notice`).toBe(true);
      if (notice && event.costs > 0) {
        const { costsDueFrom } = fourteenDayNoticeTerm({ channel: 'post', sent: notice.on });
        expect(event.on >= costsDueFrom, `${day} before ${costsDueFrom}`).toBe(true);
        const before = claimed.get(notice.id) ?? 0;
        claimed.set(notice.id, before + event.costs);
        expect(before + event.costs, `${day} of ${notice.id}`).toBeLessThanOrEqual(notice.costs);
      }
      for (const { from, interest } of event.parts)
        expect(interest === 0 || (notice && from === notice.costsDueFrom), `${day} interest`).toBe(true);
    }
    state = evolve(state, event);
  }
};

/** What was claimed on an invoice only ever falls, until another letter claims; money that goes back restores it. */
export const claimsNeverRise = (timeline: readonly Dated[]): void => {
  let state: AccountState = NO_ACCOUNT;
  for (const { day, event } of timeline) {
    const before = state;
    state = evolve(state, event);
    if (event.type === 'InterestAndCostsClaimed' || event.type === 'PaymentReversed') continue;
    for (const invoice of state.invoices) {
      const known = findInvoice(before, invoice.number);
      const most = known ? extrasOf(known) : ZERO;
      expect(extrasOf(invoice), `${day} ${event.type} ${invoice.number}`).toBeLessThanOrEqual(most);
    }
  }
};

/** Every payment is divided to the last cent, and no part of an invoice gets more than it had. */
export const paymentsAreDivided = (timeline: readonly Dated[]): void => {
  let state: AccountState = NO_ACCOUNT;
  for (const { day, event } of timeline) {
    if (event.type === 'PaymentApplied') {
      expect(plus(cents(lineTotal(event.lines)), event.credit), day).toBe(event.amount);
      for (const { invoice, amount, interest = 0, costs = 0 } of event.lines) {
        const open = findInvoice(state, invoice);
        expect(amount).toBeLessThanOrEqual(open?.open ?? 0);
        expect(interest).toBeLessThanOrEqual(open?.claimed?.interest ?? 0);
        expect(costs).toBeLessThanOrEqual(open?.claimed?.costs ?? 0);
      }
    }
    state = evolve(state, event);
  }
};

/** A letter asks what its claim says, the account knows that from its posting, and the portal shows what is left. */
export const oneAmountEverywhere = (timeline: readonly Dated[], last: AccountState): void => {
  let state: AccountState = NO_ACCOUNT;
  for (const { day, event } of timeline) {
    const before = state;
    state = evolve(state, event);
    if (event.type !== 'InterestAndCostsClaimed') continue;
    const onTop = (at: AccountState) => sum(at.invoices.map(extrasOf));
    const named = event.parts.filter(({ invoice }) => findInvoice(before, invoice));
    expect(onTop(state) - onTop(before), day).toBe(
      sum(named.flatMap(({ interest, costs }) => [interest, costs])),
    );
  }
  const on = plainDate('2026-11-22');
  const { total } = claimStatement(last, DEFAULT_LEGAL_POLICY, on, 'claimed');
  expect(total).toBe(openTotal(last) - creditTotal(last));
};

/** Nothing that was due to leave lacked a fact, and a copy by mail names the amount and the date of its letter. */
export const lettersLeaveWhole = (
  world: World,
  timeline: readonly Dated[],
  letters: readonly Message[],
  refused: readonly string[],
): void => {
  expect(refused.filter((why) => why === 'facts-missing')).toEqual([]);
  const stuck = timeline.flatMap(({ day, event }) =>
    event.type === 'MessageOutcomeUnknown' && event.reason.startsWith('missing')
      ? `${day} ${event.reason}`
      : [],
  );
  expect(stuck).toEqual([]);
  const amounts = letters.flatMap((letter) =>
    letter.kind === 'notice-of-default' ? [formatEuro(letter.payment.amount, letter.addressee.language)] : [],
  );
  const copies = new Set(
    timeline.flatMap(({ event }) =>
      event.type === 'MessageClaimed' && event.copy && event.message === 'notice-of-default'
        ? [event.messageId]
        : [],
    ),
  );
  for (const { text, messageId } of world.mails.filter((mail) => copies.has(mail.messageId))) {
    const same = amounts.some((amount) => text.includes(amount.replaceAll('\u00a0', ' ')));
    expect(same, `${messageId} ${text}`).toBe(true);
  }
};
