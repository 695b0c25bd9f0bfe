import { administrationOf } from '@voldaan/application/account/administrations.ts';
import { planningContext } from '@voldaan/application/account/planning.ts';
import type { Services } from '@voldaan/application/services.ts';
import { releaseBatch } from '@voldaan/domain/account/decide/pause.ts';
import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { MessageStep } from '@voldaan/domain/plan/dunning-step.ts';
import { actionsAhead } from '@voldaan/domain/plan/next-action.ts';

export type FirstMessage = { readonly kind: MessageStep; readonly on: PlainDate };

/** The first message to one debtor once a batch has been let go, whatever else the plan does before it. */
export const firstMessage = async (
  services: Services,
  administrationId: string,
  importId: string,
  account: string,
  state: AccountState,
): Promise<FirstMessage | undefined> => {
  const administration = await administrationOf(services.items, administrationId);
  const now = services.clock.now();
  const released = releaseBatch(state, { importId, today: amsterdamDate(now) });
  const after = released.ok ? evolveAll(state, released.events) : state;
  const message = actionsAhead(after, planningContext(account, after, administration, now), now).find(
    (action) => action.kind === 'message',
  );
  return message && { kind: message.step, on: amsterdamDate(message.at) };
};
