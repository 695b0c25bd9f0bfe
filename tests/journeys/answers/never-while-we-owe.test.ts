import type { MessageTopic } from '@voldaan/domain/account/answer-event.ts';
import { owedOn } from '@voldaan/domain/account/claimed.ts';
import { evolve } from '@voldaan/domain/account/evolve.ts';
import { type AccountState, askable, findInvoice, NO_ACCOUNT } from '@voldaan/domain/account/state.ts';
import { arrangedLeft } from '@voldaan/domain/arrangement/arrangement.ts';
import { addDays, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { holdOn } from '@voldaan/domain/hold/hold.ts';
import { cents, sum } from '@voldaan/domain/money/cents.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DE_GROOT, YILMAZ } from '../world/list.ts';
import { postAll } from '../world/post-room.ts';
import { type Dated, eachStepOnce, moneyIsConserved, oneVoice } from '../world/rules.ts';
import { timelineOf } from '../world/seen.ts';
import { answering, inTerms } from './people.ts';

type Story = Awaited<ReturnType<typeof answering>>;
type Act = (story: Story) => Promise<unknown>;

const NUMBERS = ['2026-0931', '2026-0958'];

const open = async (story: Story, index: number) => {
  const { invoices } = await story.state();
  return invoices[index % Math.max(1, invoices.length)];
};

const disputes =
  (index: number, whole: boolean): Act =>
  async (story) => {
    const invoice = await open(story, index);
    if (!invoice) return;
    const amount = whole ? {} : { amount: cents(Math.ceil(invoice.open / 3)) };
    await story.says({
      kind: 'dispute',
      invoice: invoice.number,
      category: 'wrong-price',
      proofs: [],
      ...amount,
    });
  };

const answers =
  (outcome: 'upheld' | 'rejected' | 'partly'): Act =>
  async (story) => {
    const state = await story.state();
    const [dispute] = state.disputes ?? [];
    const invoice = dispute && findInvoice(state, dispute.invoice);
    if (!dispute || !invoice) return;
    const most = Math.min(dispute.amount ?? invoice.open, invoice.open);
    const amount = outcome === 'upheld' ? most : Math.ceil(most / 2);
    const credit = outcome === 'rejected' ? undefined : { number: `C-${dispute.id}`, amount };
    await story.answerDispute(outcome, credit);
  };

const promises: Act = async (story) => {
  const invoice = await open(story, 0);
  const payOn = addDays(plainDate(story.world.now.slice(0, 10)), 6);
  if (invoice) await story.says({ kind: 'promise', invoices: [invoice.number], payOn });
};

const proposes =
  (terms: number, confirmed: boolean): Act =>
  async (story) => {
    const first = addDays(plainDate(story.world.now.slice(0, 10)), 7);
    await story.proposes(inTerms(terms, first), confirmed);
  };

const pays =
  (part: number): Act =>
  async (story) => {
    const total = sum((await story.state()).invoices.map(owedOn));
    const amount = Math.ceil(total / part);
    if (amount > 0) await story.desk.book(story.account, `b-${story.world.now}`, amount);
  };

const writes =
  (topic: MessageTopic): Act =>
  (story) =>
    story.says({ kind: 'message', topic, invoices: [] });

const ACTS: readonly Act[] = [
  ...[disputes(0, true), disputes(1, false), answers('upheld'), answers('rejected'), answers('partly')],
  ...[promises, proposes(3, true), proposes(8, false), pays(3), pays(2), writes('question')],
  (story) => story.accept(true),
  (story) => story.refuse(),
  (story) => story.counter(inTerms(2, addDays(plainDate(story.world.now.slice(0, 10)), 5))),
  (story) => story.says({ kind: 'counter', accepts: true }),
  (story) => story.announceEnd(),
  (story) => story.desk.approveAll(story.account),
  (story) => postAll(story.world, story.account),
];

/** Whoever waits for our answer is asked for nothing of it, and of a part that is disputed only the rest. */
const asksNothingHeld = (timeline: readonly Dated[]): void => {
  let state: AccountState = NO_ACCOUNT;
  for (const { day, event } of timeline) {
    const asks = event.type === 'StepTaken' && event.step !== 'decision';
    for (const number of asks ? event.invoices : []) {
      const invoice = findInvoice(state, number);
      expect(holdOn(state.holds, number), `${day} ${number}`).toBeUndefined();
      expect(invoice && askable(state, invoice), `${day} ${number}`).toBeGreaterThan(0);
    }
    state = evolve(state, event);
    const { arrangement } = state;
    if (arrangement) {
      const terms = sum(arrangement.instalments.map(({ amount }) => amount));
      expect(arrangement.total, day).toBe(terms);
    }
  }
};

/** What a running arrangement still asks is what is owed of its invoices. */
const asksWhatIsOwed = ({ arrangement, invoices }: AccountState): void => {
  if (!arrangement?.acceptedOn) return;
  const owed = sum(invoices.filter(({ number }) => arrangement.invoices.includes(number)).map(owedOn));
  expect(arrangedLeft(arrangement)).toBe(owed);
};

test('whatever a debtor answers and we answer him: nothing held is asked, and every cent is accounted for', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(DE_GROOT, YILMAZ),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.nat({ max: ACTS.length - 1 })), {
        maxLength: 14,
      }),
      async (debtor, acts) => {
        const story = await answering(
          debtor,
          NUMBERS.map((number, i) => ({ number, amount: i === 0 ? '184,50' : '96,80' })),
          { deliveries: 1 },
        );
        let day = plainDate('2026-09-09');
        for (const [days, act] of acts) {
          day = addDays(day, days);
          await story.world.on(day, '11:00');
          await ACTS[act]?.(story);
          asksWhatIsOwed(await story.state());
        }
        await story.world.on(addDays(day, 60));
        const state = await story.state();
        const timeline = await timelineOf(story.world, story.account);
        asksNothingHeld(timeline);
        asksWhatIsOwed(state);
        eachStepOnce(timeline);
        oneVoice(timeline);
        if (!timeline.some(({ event }) => event.type === 'InterestAndCostsClaimed'))
          moneyIsConserved(timeline, state);
      },
    ),
    { numRuns: 25, seed: 20260909 },
  );
});
