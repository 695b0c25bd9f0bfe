import { accountKey } from '@voldaan/application/account/fold.ts';
import { answerDispute } from '@voldaan/domain/account/decide/answer-dispute.ts';
import { returnNotice } from '@voldaan/domain/account/decide/lapse-notice.ts';
import { openDispute } from '@voldaan/domain/account/decide/open-dispute.ts';
import { openTotal } from '@voldaan/domain/account/state.ts';
import { addDays, type PlainDate, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import type { Message } from '@voldaan/messages/content/message.ts';
import fc from 'fast-check';
import { debtorOf } from './debtor.ts';
import { deskOf } from './desk.ts';
import { DE_GROOT, listed, YILMAZ } from './list.ts';
import { moment } from './moment.ts';
import { mailEvent, newest } from './post-office.ts';
import { accountOf, listOnDesk, timelineOf } from './seen.ts';
import { aWorld } from './world.ts';

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
  fc.record({ what: fc.constant('dispute' as const), share: fc.integer({ min: 1, max: 100 }) }),
  fc.record({
    what: fc.constant('answer' as const),
    outcome: fc.constantFrom('rejected' as const, 'partly' as const, 'withdrawn' as const),
  }),
  fc.record({ what: fc.constant('returned' as const) }),
  fc.record({
    what: fc.constant('checkout' as const),
    share: fc.integer({ min: 1, max: 100 }),
    ends: fc.constantFrom('paid' as const, 'expired' as const, 'unheard' as const),
  }),
);
/** A random life of an account: who owes, and what happens on which day. */
export const life = fc.record({
  consumer: fc.boolean(),
  email: fc.boolean(),
  restarts: fc.boolean(),
  /** Every third day somebody says yes and posts what lies there. */
  diligent: fc.boolean(),
  happenings: fc.array(fc.tuple(fc.integer({ min: 0, max: DAYS - 5 }), happening), {
    minLength: 1,
    maxLength: 20,
  }),
});
export type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

const euros = (amount: number): string => (amount / 100).toFixed(2).replace('.', ',');

/** Lives it, and tells what became of it. */
export const lived = async ({ consumer, email, restarts, diligent, happenings }: Life) => {
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
  const letters: Message[] = [];
  const refused: string[] = [];
  const post = async (): Promise<void> => {
    for (const { data } of await listOnDesk(world, 'letters')) {
      const printed = await desk.print(account, String(data['letterId']));
      if (printed.ok) letters.push(printed.message);
      else refused.push(printed.why);
      await desk.post(account, String(data['letterId']), '3STEST');
    }
  };
  const care = async (until: PlainDate): Promise<void> => {
    for (let day = FIRST; diligent && day < until; day = addDays(day, 3)) {
      if (moment(day, '12:00') < world.now) continue;
      await world.travelTo(moment(day, '12:00'));
      await desk.approveAll(account);
      await post();
    }
  };
  const days = [...happenings].sort(([a], [b]) => a - b);
  for (const [i, [day, happens]] of days.entries()) {
    const date = addDays(FIRST, day);
    await care(date);
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
        await post();
        break;
      case 'dispute': {
        const invoice = now.invoices.at(i % Math.max(1, now.invoices.length));
        if (!invoice) break;
        const amount = cents(Math.max(1, Math.round((invoice.open * happens.share) / 100)));
        await desk.decided(account, (current, plan) =>
          openDispute(
            current,
            { invoice: invoice.number, category: 'wrong-price', amount, today: date },
            plan,
          ),
        );
        break;
      }
      case 'answer': {
        const [dispute] = now.disputes ?? [];
        const open = now.invoices.find(({ number }) => number === dispute?.invoice)?.open ?? 0;
        if (!dispute) break;
        const { outcome } = happens;
        const note = await world.stored.texts.keep('timmer', account, 'De levering staat op de pakbon.');
        const credit = { number: `D-${i}`, amount: cents(Math.ceil(open / 2)) };
        await desk.decided(account, (current, plan) =>
          answerDispute(
            current,
            {
              disputeId: dispute.id,
              outcome,
              today: date,
              note,
              ...(outcome === 'partly' && { credit }),
            },
            plan,
          ),
        );
        break;
      }
      case 'returned': {
        const invoice = now.notices?.[0]?.claims[0]?.invoice;
        if (invoice)
          await desk.decided(account, (current, plan) => returnNotice(current, { invoice, on: date }, plan));
        break;
      }
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
  await care(addDays(FIRST, DAYS));
  await world.travelTo(moment(addDays(FIRST, DAYS)));
  return {
    world,
    account,
    letters,
    refused,
    state: await state(),
    timeline: await timelineOf(world, account),
  };
};
