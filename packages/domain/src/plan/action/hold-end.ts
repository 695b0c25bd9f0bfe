import type { AccountState } from '../../account/state.ts';
import { amsterdamMoment } from '../../calendar/amsterdam.ts';
import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import type { PlannedAction } from '../planned-action.ts';

const startOfDayAfter = (day: PlainDate) => amsterdamMoment(addDays(day, 1), 0);

/** Pauses with a last day end; those that wait for us never do: they escalate when the promised day passes. */
export const holdActions = (state: AccountState): readonly PlannedAction[] =>
  state.holds.flatMap((hold): readonly PlannedAction[] => {
    if (hold.until) {
      const { reason, until } = hold;
      return [
        {
          kind: 'end-hold',
          at: startOfDayAfter(until),
          holdId: hold.id,
          on: until,
          cause: { rule: 'hold-ends', reason },
        },
      ];
    }
    if (!hold.answerBy) return [];
    return [
      {
        kind: 'escalate-hold',
        at: startOfDayAfter(hold.answerBy),
        holdId: hold.id,
        cause: { rule: 'answer-due', reason: hold.reason },
      },
    ];
  });
