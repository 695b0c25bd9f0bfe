import { amsterdamDate } from '../../calendar/amsterdam.ts';
import type { Instant } from '../../calendar/instant.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import type { PlannedAction } from '../../plan/planned-action.ts';
import type { PlanningContext } from '../../plan/planning-context.ts';
import type { AccountEvent } from '../event.ts';
import type { AccountState } from '../state.ts';
import { announceEvents, endEvents, missEvents } from './follow-arrangement.ts';
import { lapseEvents } from './lapse-notice.ts';
import { obstacleTasks } from './obstacles.ts';
import { runOut } from './run-out.ts';
import { takeMessage } from './take-message.ts';
import { tell } from './tell.ts';
import { tellingEvents } from './telling-events.ts';

/** Working days that we give ourselves anew when a promised answer is late. */
const ANSWER_AGAIN_WORKING_DAYS = 5;

/** The events of one planned action when its moment has come. */
export const takeAction = (
  state: AccountState,
  action: PlannedAction,
  context: Pick<PlanningContext, 'plan' | 'law'>,
  now: Instant,
  run: string,
): readonly AccountEvent[] => {
  const { plan } = context;
  const on = amsterdamDate(now);
  const id = (letter: string): string => `${letter}${state.seq + 1}`;
  switch (action.kind) {
    case 'mark-overdue':
      return [{ type: 'InvoicesBecameOverdue', invoices: action.invoices, on }, ...obstacleTasks(state, on)];
    case 'message':
      return takeMessage(state, action, context, now, run);
    case 'call': {
      const { rung, invoices, cause } = action;
      return [
        { type: 'StepTaken', rung, step: 'call', invoices, on, cause },
        { type: 'CallOpened', callId: state.call?.id ?? id('C'), rung, invoices, on },
        ...(state.facts.phone
          ? []
          : [
              {
                type: 'TaskOpened' as const,
                taskId: `T${state.seq + 2}`,
                task: 'find-number' as const,
                invoices,
                on,
              },
            ]),
      ];
    }
    case 'ask-approval': {
      const { rung, invoices, stepOn } = action;
      return [{ type: 'ApprovalAsked', approvalId: id('A'), rung, invoices, stepOn }];
    }
    case 'ask-sales': {
      const { rung, invoices, stepOn } = action;
      const about = 'notice-of-default' as const;
      return [{ type: 'SalesAsked', askId: id('K'), about, rung, invoices, stepOn, on }];
    }
    case 'decision': {
      const { rung, invoices, cause } = action;
      return [
        { type: 'StepTaken', rung, step: 'decision', invoices, on, cause },
        { type: 'DecisionAsked', decisionId: state.decision?.id ?? id('D'), invoices, on },
      ];
    }
    case 'ask-arrival':
      return [{ type: 'TaskOpened', taskId: id('T'), task: 'ask-arrival', invoices: action.invoices, on }];
    case 'tell': {
      const telling = state.tellings?.find((candidate) => candidate.id === action.tellingId);
      return telling ? tellingEvents(state, telling, now, run) : [];
    }
    case 'announce-instalment':
      return announceEvents(state, action.due, on);
    case 'miss-instalment':
      return missEvents(state, action.due, on);
    case 'ask-broken': {
      const { arrangementId } = action;
      const invoices = state.arrangement?.invoices ?? [];
      return [
        { type: 'TaskOpened', taskId: id('T'), task: 'arrangement-broken', invoices, on, ref: arrangementId },
      ];
    }
    case 'end-arrangement':
      return endEvents(state, plan, on);
    case 'expire-counter': {
      const { arrangementId } = action;
      const hold = state.holds.find((candidate) => candidate.ref === arrangementId);
      const resumeOn = addWorkingDays(on, plan.resumeWorkingDays);
      return [
        { type: 'ArrangementRefused', arrangementId, by: 'time', on },
        ...(hold
          ? [{ type: 'HoldEnded' as const, holdId: hold.id, on, why: 'date' as const, resumeOn }]
          : []),
      ];
    }
    case 'renew-notice': {
      const notice = state.notices?.find((candidate) => candidate.id === action.noticeId);
      return notice?.lapsed ? lapseEvents(state, notice, notice.lapsed, plan, on) : [];
    }
    case 'warn-limitation': {
      const { invoices, months } = action;
      return [
        { type: 'TaskOpened', taskId: id('T'), task: 'limitation-near', invoices, on, ref: String(months) },
      ];
    }
    case 'letter-late': {
      const { letterId, invoices } = action;
      return [
        { type: 'TaskOpened', taskId: id('T'), task: 'letter-not-posted', invoices, on, ref: letterId },
      ];
    }
    case 'message-uncertain': {
      const { messageId, invoices } = action;
      return [
        { type: 'TaskOpened', taskId: id('T'), task: 'message-uncertain', invoices, on, ref: messageId },
      ];
    }
    case 'repeat-copy': {
      const waiting = state.messages.find((message) => message.id === action.messageId);
      if (!waiting) return [];
      const { message, rung, joined, last } = waiting;
      const { invoices } = action;
      return [
        {
          type: 'MessageClaimed',
          messageId: id('M'),
          message,
          run,
          at: now,
          invoices,
          on,
          copy: true,
          ...(rung && { rung }),
          ...(joined && { joined }),
          ...(last && { last }),
        },
      ];
    }
    case 'confirm-payment': {
      const confirmation = state.confirmations.find((candidate) => candidate.receiptId === action.receiptId);
      const invoices = confirmation?.lines.map((line) => line.invoice) ?? [];
      const { receiptId } = action;
      if (!state.facts.email) {
        return [{ type: 'MessageDropped', what: 'payment-received', invoices, why: 'no-address', receiptId }];
      }
      return [
        {
          type: 'MessageClaimed',
          messageId: id('M'),
          message: 'payment-received',
          run,
          at: now,
          invoices,
          on,
          receiptId,
        },
      ];
    }
    case 'end-hold':
      return runOut(state, action, on, plan);
    case 'escalate-hold': {
      const hold = state.holds.find((candidate) => candidate.id === action.holdId);
      const invoices = !hold || hold.scope === 'all' ? [] : hold.scope;
      const answerBy = addWorkingDays(on, ANSWER_AGAIN_WORKING_DAYS);
      const { holdId } = action;
      const told = state.tasks.some((task) => task.task === 'hold-overdue' && task.ref === holdId);
      // The debtor hears a new day once; after that a person speaks to him.
      const first = hold !== undefined && hold.promised === undefined;
      return [
        { type: 'HoldEscalated', holdId, answerBy },
        ...(first
          ? [
              tell(
                state.seq,
                { what: 'answer-delayed', about: hold.reason, ref: hold.ref ?? holdId, answerBy },
                on,
              ),
            ]
          : []),
        ...(told
          ? []
          : [
              {
                type: 'TaskOpened' as const,
                taskId: id('T'),
                task: 'hold-overdue' as const,
                invoices,
                on,
                ref: holdId,
              },
            ]),
      ];
    }
    case 'fetch-attempt':
      return [];
  }
};
