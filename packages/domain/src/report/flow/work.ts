import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Change } from '../change.ts';
import type { Booking } from '../flows.ts';

const answered = (day: PlainDate, by: PlainDate): Booking => ['work', day <= by ? 'in-time' : 'late', 1];

/** Calls, and decisions that waited for a person: by the day that was promised first, or after it. */
export const bookWork = ({ before, event, day }: Change): readonly Booking[] => {
  switch (event.type) {
    case 'CallOpened':
      return before.call ? [] : [['calls', 'opened', 1]];
    case 'CallAttempted':
      return [['calls', event.outcome, 1]];
    case 'CallClosed':
      return [['calls', `closed.${event.why}`, 1]];
    case 'HoldPlaced':
      return event.hold.reason === 'mediation' ? [['work', 'mediation', 1]] : [];
    case 'HoldEnded': {
      const hold = before.holds.find(({ id }) => id === event.holdId);
      const by = hold?.promised ?? hold?.answerBy;
      return by && event.why !== 'settled' ? [answered(day, by)] : [];
    }
    case 'StepApproved': {
      const approval = before.approvals.find(({ id }) => id === event.approvalId);
      return approval ? [answered(day, approval.stepOn)] : [];
    }
    case 'DecisionAsked':
      return before.decision ? [] : [['work', 'asked', 1]];
    case 'DecisionTaken':
      return [
        ['work', 'taken', 1],
        ['work', `taken.${event.choice}`, 1],
      ];
    default:
      return [];
  }
};
