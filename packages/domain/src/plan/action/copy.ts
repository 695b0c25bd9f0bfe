import { type AccountState, findInvoice } from '../../account/state.ts';
import { amsterdamDate } from '../../calendar/amsterdam.ts';
import { type Instant, laterInstant } from '../../calendar/instant.ts';
import { holdOn } from '../../hold/hold.ts';
import { mailWindow } from '../own-window.ts';
import { attemptHold } from '../payment-open.ts';
import type { PlannedAction } from '../planned-action.ts';
import type { PlanningContext } from '../planning-context.ts';
import { sendingMoment } from '../sending-moment.ts';

/** The copy by mail of a letter that the provider refused for now: it goes again while the letter still stands. */
export const copyActions = (
  state: AccountState,
  context: PlanningContext,
  from: Instant,
): readonly PlannedAction[] => {
  if (context.stopped || context.unregistered || !state.facts.email || attemptHold(state)) return [];
  const earliest = state.mailNotBefore ? laterInstant(from, state.mailNotBefore) : from;
  return state.messages
    .filter((message) => message.state === 'again')
    .flatMap((message) => {
      const open = message.invoices.filter((number) => findInvoice(state, number));
      if (open.length === 0 || open.some((number) => holdOn(state.holds, number))) return [];
      return [
        {
          kind: 'repeat-copy',
          at: sendingMoment(amsterdamDate(earliest), mailWindow(context), earliest),
          messageId: message.id,
          invoices: open,
          cause: { rule: 'outcome-unknown' },
        },
      ];
    });
};
