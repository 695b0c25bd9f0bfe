import type { MessageInFlight } from '../account/message.ts';
import { type AccountState, creditTotal, findInvoice, openTotal } from '../account/state.ts';
import type { OpenTask } from '../account/task.ts';
import { isPaid, leftOf } from '../arrangement/arrangement.ts';
import type { Instant } from '../calendar/instant.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { limitationOf } from '../claim/limitation-of.ts';
import type { HoldReason } from '../hold/hold.ts';
import { type Cents, sum, ZERO } from '../money/cents.ts';
import type { MessageStep } from '../plan/dunning-step.ts';

/** What is known of a task besides its kind, so that a list can show it without opening the account. */
export type TaskFacts = {
  readonly sent?: PlainDate;
  readonly letter?: {
    readonly id: string;
    readonly step: MessageStep;
    readonly registered: boolean;
    readonly printed: PlainDate;
  };
  readonly message?: MessageInFlight['message'];
  readonly at?: Instant;
  /** At stake, where that is not what its invoices owe. */
  readonly amount?: Cents;
  /** Asked of the debtor altogether. */
  readonly open?: Cents;
  readonly until?: PlainDate;
  readonly callId?: string;
  readonly hold?: HoldReason;
  readonly answerBy?: PlainDate;
};

/** What is behind of an arrangement, also after the term to repair it. */
const behind = ({ arrangement }: AccountState): Cents =>
  sum((arrangement?.instalments ?? []).filter((term) => term.repairBy && !isPaid(term)).map(leftOf));

const letterFacts = (state: AccountState, ref: string | undefined): TaskFacts => {
  const letter = state.letters.find(({ id }) => id === ref);
  if (!letter) return {};
  const { id, letter: step, post, printed, since } = letter;
  return { letter: { id, step, registered: post === 'registered', printed: printed?.on ?? since } };
};

const mailFacts = (state: AccountState, { ref, message: was }: OpenTask): TaskFacts => {
  const flight = state.messages.find(({ id }) => id === ref);
  const message = was ?? flight?.message;
  return { ...(message && { message }), ...(flight && { at: flight.at }) };
};

const holdFacts = (state: AccountState, ref: string | undefined): TaskFacts => {
  const hold = state.holds.find((held) => held.id === ref || (ref !== undefined && held.ref === ref));
  return hold ? { hold: hold.reason, ...(hold.answerBy && { answerBy: hold.answerBy }) } : {};
};

/** The facts of a task, from the account as it stands. */
export const taskFacts = (state: AccountState, task: OpenTask): TaskFacts => {
  const { ref, invoices } = task;
  const [invoice] = state.invoices.filter(({ number }) => invoices.includes(number));
  switch (task.task) {
    case 'ask-arrival': {
      const sent = findInvoice(state, invoices[0] ?? '')?.sent;
      return sent ? { sent } : {};
    }
    case 'letter-not-posted':
      return letterFacts(state, ref);
    case 'message-uncertain':
    case 'message-bounced':
      return mailFacts(state, task);
    case 'find-number':
      return { callId: state.call?.id ?? task.id };
    case 'propose-refund':
      return {
        amount: state.credits.find(({ number }) => number === ref)?.left ?? ZERO,
        open: openTotal(state),
      };
    case 'settle-credit':
      return { amount: creditTotal(state) };
    case 'limitation-near':
      return invoice ? { until: limitationOf(invoice, state.facts).until } : {};
    case 'instalment-missed':
    case 'arrangement-broken':
      return { amount: behind(state) };
    default:
      return holdFacts(state, ref);
  }
};
