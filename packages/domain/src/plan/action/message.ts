import { noticeOf } from '../../account/cost-notice.ts';
import type { OpenInvoice } from '../../account/invoice.ts';
import type { AccountState } from '../../account/state.ts';
import { amsterdamDate } from '../../calendar/amsterdam.ts';
import { type Instant, laterInstant } from '../../calendar/instant.ts';
import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import { creditCovers } from '../../claim/asked-principals.ts';
import { noticeable } from '../../claim/noticeable.ts';
import { salesAskOn } from '../../sales/sales-ask.ts';
import type { Bound } from '../cause.ts';
import { type DunningStep, isMessageStep, MESSAGE_STEPS, type MessageStep } from '../dunning-step.ts';
import { withinMessageLimit } from '../message-limit.ts';
import { nextRungs } from '../next-rungs.ts';
import { hardWindow, mailWindow } from '../own-window.ts';
import type { PlannedAction } from '../planned-action.ts';
import type { PlanningContext } from '../planning-context.ts';
import { sendingMoment } from '../sending-moment.ts';

type Due = {
  readonly invoice: OpenInvoice;
  readonly step: DunningStep & { kind: MessageStep };
  readonly bound: Bound;
};

const isApproved = (state: AccountState, due: Due): boolean =>
  !due.step.approval ||
  state.approvals.some((approval) => approval.granted && approval.invoices.includes(due.invoice.number));

/** Nobody's customer gets a hard letter before his salesperson could have heard of it. */
const salesKnow = (state: AccountState, due: Due): boolean =>
  !due.step.approval ||
  !state.facts.keyAccount ||
  salesAskOn(state, 'notice-of-default', due.invoice.number) !== undefined;

const messagesAhead = (state: AccountState, context: PlanningContext): readonly Due[] =>
  nextRungs(state, context).flatMap(({ invoice, next }) => {
    if (next.block || !isMessageStep(next.step.kind)) return [];
    return [{ invoice, step: { ...next.step, kind: next.step.kind }, bound: next.bound }];
  });

const weight = (due: Due): number => MESSAGE_STEPS.indexOf(due.step.kind);

/** A fourteen-day notice names no other term than its own, a notice of default settles everything that it names. */
const ASKS_ALONE: readonly MessageStep[] = ['fourteen-day-notice', 'notice-of-default'];

/** A notice of default tells the day of the fourteen-day notice and its costs: claims of another one get their own. */
const afterOneNotice = (state: AccountState, same: readonly Due[]): readonly Due[] => {
  const notices = same.map((due) => noticeOf(state, due.invoice.number)?.id);
  return same.filter((_, index) => notices[index] === notices[0]);
};

/** A reminder goes along when its invoice is late already and its own day is near; never with the hardest letter. */
const joins = (due: Due, day: PlainDate, context: PlanningContext): boolean =>
  due.step.kind === 'reminder' &&
  due.invoice.due < day &&
  due.bound.on <= addDays(day, context.plan.joinDays);

const numberOf = (due: Due): string => due.invoice.number;

/** What can be noticed together must be (6:96 lid 7 BW): all that is in default goes along, whatever its own step. */
const noticed = (state: AccountState, own: readonly Due[], day: PlainDate): readonly string[] => [
  ...new Set([...own.map(numberOf), ...noticeable(state, day).map((invoice) => invoice.number)]),
];

/**
 * The next message to this debtor: one for everything. The heaviest step that is due gives the message its
 * kind; reminders that are due or near go along; lighter steps that cannot go along wait for their turn.
 */
export const messageActions = (
  state: AccountState,
  context: PlanningContext,
  from: Instant,
): readonly PlannedAction[] => {
  if (context.stopped) return [];
  const ahead = messagesAhead(state, context).filter(
    (due) => isApproved(state, due) && salesKnow(state, due),
  );
  const [first] = [...ahead].sort((a, b) => (a.bound.on < b.bound.on ? -1 : 1));
  if (!first) return [];
  const limited = withinMessageLimit(state.wrote, first.bound, context.plan);
  const earliest = state.mailNotBefore ? laterInstant(from, state.mailNotBefore) : from;

  const momentOf = (kind: MessageStep): Instant => {
    const window = kind === 'notice-of-default' ? hardWindow(context) : mailWindow(context);
    return sendingMoment(limited.on, window, earliest);
  };
  const dueOn = (day: PlainDate): readonly Due[] => ahead.filter((due) => due.bound.on <= day);
  const heaviest = (among: readonly Due[]): Due =>
    among.reduce((heavy, due) => (weight(due) > weight(heavy) ? due : heavy), first);

  const main = heaviest(dueOn(amsterdamDate(momentOf('reminder'))));
  const at = momentOf(main.step.kind);
  const day = amsterdamDate(at);
  const same = ahead.filter((due) => due.step.rung === main.step.rung && due.bound.on <= day);
  const own = main.step.kind === 'notice-of-default' ? afterOneNotice(state, same) : same;
  const about = main.step.kind === 'fourteen-day-notice' ? noticed(state, own, day) : own.map(numberOf);
  const along = ASKS_ALONE.includes(main.step.kind) ? [] : ahead.filter((due) => joins(due, day, context));
  const numbers = new Set(about);
  const joined = along.map((due) => due.invoice.number).filter((number) => !numbers.has(number));
  if (creditCovers(state, [...numbers, ...joined])) return [];
  const reminder = main.step.kind === 'reminder';
  return [
    {
      kind: 'message',
      at,
      step: main.step.kind,
      rung: main.step.rung,
      invoices: reminder ? [...numbers, ...joined] : [...numbers],
      joined: reminder ? [] : joined,
      cause: limited.on > main.bound.on ? limited.cause : main.bound.cause,
    },
  ];
};
