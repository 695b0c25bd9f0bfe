import { administrationOf } from '@voldaan/application/account/administrations.ts';
import type { Outcome } from '@voldaan/application/account/decide-on.ts';
import { arrangementPolicy } from '@voldaan/application/answer/arrangement-policy.ts';
import { type DebtorAnswer, takeAnswer } from '@voldaan/application/answer/debtor-answers.ts';
import {
  acceptArrangement,
  announceEnd,
  counterArrangement,
  refuseArrangement,
} from '@voldaan/domain/account/decide/answer-arrangement.ts';
import { type AnswerDispute, answerDispute } from '@voldaan/domain/account/decide/answer-dispute.ts';
import { makePromise } from '@voldaan/domain/account/decide/make-promise.ts';
import { endHold } from '@voldaan/domain/account/decide/pause.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import type { Rhythm } from '@voldaan/domain/arrangement/rhythm.ts';
import type { Choice } from '@voldaan/domain/arrangement/schedule.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { HoldReason } from '@voldaan/domain/hold/hold.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import type { PromiseWay } from '@voldaan/domain/promise/promise.ts';
import type { ListedDebtor, ListedInvoice } from '../world/list.ts';
import { owing } from '../world/owing.ts';
import { timelineOf } from '../world/seen.ts';
import type { WorldOptions } from '../world/world.ts';

export const inTerms = (terms: number, first: string, rhythm: Rhythm = 'monthly'): Choice => ({
  rhythm,
  first: plainDate(first),
  by: { terms },
});

/** Somebody who owes, who answers us, and whom we answer. */
export const answering = async (
  debtor: ListedDebtor,
  invoices: readonly Partial<ListedInvoice>[],
  options: Partial<WorldOptions> = {},
) => {
  const story = await owing(debtor, invoices, undefined, options);
  const { world, desk, account, key, payer } = story;
  const today = () => amsterdamDate(world.now);
  const policyOf = async () => {
    const administration = await administrationOf(world.services.items, 'timmer');
    return arrangementPolicy(administration, await story.state());
  };
  const arrangementId = async () => (await story.state()).arrangement?.id ?? '';
  const wrote = (words: string) => world.services.texts.keep('timmer', account, words);
  const says = async (answer: DebtorAnswer): Promise<Outcome> => {
    const outcome = await takeAnswer(world.services, key, { kind: 'debtor', id: account }, answer);
    await world.untilQuiet();
    return outcome;
  };
  const book = async (amount: number, on: string, receiptId: string): Promise<void> => {
    await world.on(on, '12:00');
    await desk.book(account, receiptId, amount);
  };
  return {
    ...story,
    says,
    proposes: (choice: Choice, confirmed = false) =>
      says({
        kind: 'arrangement',
        choice,
        confirmed,
        acceptor: { name: 'M. Yilmaz', role: 'klant' },
        words: 'Het lukt niet in één keer.',
      }),
    /** Pays through a link in his mail. */
    pays: async (amount: number, ...numbers: readonly string[]): Promise<void> => {
      const started = await payer.start(amount, ...numbers);
      if (!started.ok) throw new Error(`The payment did not start: ${started.code}.`);
      payer.finish();
      for (let time = 0; time < 2; time += 1) await payer.webhook();
    },
    book,
    promisesByPhone: (payOn: string, way: PromiseWay = 'phone', approver = false) =>
      desk.decided(account, (state, plan) =>
        makePromise(
          state,
          {
            invoices: state.invoices.map(({ number }) => number),
            payOn: plainDate(payOn),
            way,
            today: today(),
            ...(approver && { approver }),
          },
          plan,
        ),
      ),
    accept: async (approver = false) => {
      const [policy, id] = [await policyOf(), await arrangementId()];
      return desk.decided(account, (state, plan) =>
        acceptArrangement(state, { arrangementId: id, today: today(), approver }, policy, plan),
      );
    },
    counter: async (choice: Choice) => {
      const [policy, id, note] = [await policyOf(), await arrangementId(), await wrote('Dit kan wel.')];
      return desk.decided(account, (state) =>
        counterArrangement(state, { arrangementId: id, today: today(), choice, note }, policy),
      );
    },
    refuse: async () => {
      const [id, note] = [await arrangementId(), await wrote('Wij kunnen dit niet dragen.')];
      return desk.decided(account, (state, plan) =>
        refuseArrangement(state, { arrangementId: id, today: today(), by: 'staff', note }, plan),
      );
    },
    announceEnd: async () => {
      const [policy, id, note] = [await policyOf(), await arrangementId(), await wrote('Het spijt ons.')];
      return desk.decided(account, (state) =>
        announceEnd(state, { arrangementId: id, today: today(), note }, policy),
      );
    },
    answerDispute: async (
      outcome: AnswerDispute['outcome'],
      credit?: { readonly number: string; readonly amount: number },
    ) => {
      const note = await wrote('Wij hebben het nagekeken.');
      return desk.decided(account, (state, plan) =>
        answerDispute(
          state,
          {
            disputeId: state.disputes?.[0]?.id ?? '',
            outcome,
            today: today(),
            note,
            ...(credit && { credit: { number: credit.number, amount: cents(credit.amount) } }),
          },
          plan,
        ),
      );
    },
    /** A person has looked at what paused the plan. */
    release: (reason: HoldReason) =>
      desk.decided(account, (state, plan) =>
        endHold(
          state,
          { holdId: state.holds.find((hold) => hold.reason === reason)?.id ?? '', today: today() },
          plan,
        ),
      ),
    /** Days and lines of the events that a reader picks. */
    happened: async (line: (event: AccountEvent) => string | undefined): Promise<readonly string[]> =>
      (await timelineOf(world, account)).flatMap(({ day, event }) => {
        const found = line(event);
        return found ? [`${day} ${found}`] : [];
      }),
    /** Mails that left, without the confirmations of money. */
    told: async (): Promise<readonly string[]> =>
      (await timelineOf(world, account)).flatMap(({ day, event }) =>
        event.type === 'MessageClaimed' && event.message !== 'payment-received'
          ? [`${day} ${event.message}`]
          : [],
      ),
    terms: async () =>
      (await story.state()).arrangement?.instalments.map(
        ({ due, amount, paid }) => `${due} ${paid} of ${amount}`,
      ),
  };
};
