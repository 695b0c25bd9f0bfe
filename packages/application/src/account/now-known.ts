import { recordFacts } from '@voldaan/domain/account/decide/open-account.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { debtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import type { DebtorFacts } from '@voldaan/domain/party/reach.ts';
import { currentPlan } from '@voldaan/domain/plan/plans.ts';
import type { Actor, StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { administrationOf } from './administrations.ts';
import { decideOn, type Outcome } from './decide-on.ts';

/** Opens the account of a debtor, or lets it know what the rules need of him now. It gets the plan of his class. */
export const nowKnown = async (
  services: Services,
  key: StreamKey,
  actor: Actor,
  facts: DebtorFacts,
): Promise<Outcome> => {
  const { plans } = await administrationOf(services.items, key.administration);
  const plan = currentPlan(debtorClass(facts.kind), plans);
  const today = amsterdamDate(services.clock.now());
  return decideOn(services, key, { actor }, (state, pinned) =>
    recordFacts(state, { facts, plan, today }, pinned),
  );
};
