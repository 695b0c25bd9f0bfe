import { planningContext } from '@voldaan/application/account/planning.ts';
import { addClaims } from '@voldaan/domain/account/decide/add-claims.ts';
import { recordFacts } from '@voldaan/domain/account/decide/open-account.ts';
import { recordMessage } from '@voldaan/domain/account/decide/record-message.ts';
import { takeDueActions } from '@voldaan/domain/account/decide/take-due-actions.ts';
import type { Decision } from '@voldaan/domain/account/decision.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import { type AccountState, NO_ACCOUNT } from '@voldaan/domain/account/state.ts';
import { amsterdamMoment } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { type Cents, cents } from '@voldaan/domain/money/cents.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { debtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import { factsOf } from '@voldaan/domain/party/reach.ts';
import { defaultPlan } from '@voldaan/domain/plan/default-plans.ts';
import { nextAction } from '@voldaan/domain/plan/next-action.ts';

/** What an account went through, and when the last of it was. */
export type Life = {
  readonly state: AccountState;
  readonly events: readonly AccountEvent[];
  readonly at: Instant;
};

/** Steps of a life; a plan has far fewer. */
const MOST_STEPS = 100;

const then = (life: Life, decision: Decision): Life =>
  decision.ok
    ? { ...life, state: evolveAll(life.state, decision.events), events: [...life.events, ...decision.events] }
    : life;

/** Its messages left at once. */
const sent = (
  life: Life,
  events: readonly AccountEvent[],
  now: Instant,
  administration: Administration,
  id: string,
): Life => {
  const plan = planningContext(id, life.state, administration, now).plan;
  return events.reduce<Life>(
    (before, event) =>
      event.type === 'MessageClaimed'
        ? then(
            before,
            recordMessage(
              before.state,
              { messageId: event.messageId, now, news: 'sent', providerId: 'seed' },
              plan,
            ),
          )
        : before,
    life,
  );
};

/** What an invoice of a life is about, by the due date of its first. */
export const amountOf = (first: PlainDate, n: number): Cents =>
  cents(100_00 + ((first.charCodeAt(9) * 7919 + n * 104_729) % 400_000));

/**
 * The account of a debtor whose invoices came in before they were due, lived by its plan until a moment; whatever a
 * person would have had to do is left to be done.
 *
 * @param due - due dates of its invoices, the first first
 */
export const livedUntil = (
  debtor: Debtor,
  administration: Administration,
  due: readonly PlainDate[],
  until: Instant,
): Life => {
  const [first] = due;
  if (!first) throw new RangeError('A life has at least one invoice.');
  const today = addDays(first, -14);
  const plan = defaultPlan(debtorClass(debtor.kind));
  const invoices = due.map((day, n) => ({
    number: `@${n}@`,
    issued: today,
    due: day,
    amount: amountOf(first, n),
  }));
  let now: Instant = amsterdamMoment(today, 10 * 60);
  let life: Life = { state: NO_ACCOUNT, events: [], at: now };
  life = then(life, recordFacts(life.state, { facts: factsOf(debtor), plan, today }, plan));
  life = then(life, addClaims(life.state, { today, importId: 'seed', invoices, creditNotes: [] }));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = nextAction(life.state, planningContext(debtor.id, life.state, administration, now), now);
    if (!next || next.at > until) break;
    now = next.at > now ? next.at : now;
    const context = planningContext(debtor.id, life.state, administration, now);
    const events = takeDueActions(life.state, { now, run: 'seed' }, context);
    if (events.length === 0) break;
    life = sent(
      { state: evolveAll(life.state, events), events: [...life.events, ...events], at: now },
      events,
      now,
      administration,
      debtor.id,
    );
  }
  return life;
};
