import { accept } from '@voldaan/domain/account/decision.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { type DebtorClass, debtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import { adoptPlan } from '@voldaan/domain/plan/adopt-plan.ts';
import { currentPlan } from '@voldaan/domain/plan/plans.ts';
import { administrationOf } from '../account/administrations.ts';
import { decideOn } from '../account/decide-on.ts';
import { accountKey } from '../account/fold.ts';
import type { JobWork } from '../job/job-work.ts';

/** Whose accounts go over to the plan that counts now. */
export type AdoptOrder = { readonly debtors: DebtorClass };

/**
 * Takes every account of a class over to the plan that counts when it is its turn: of two versions published in a
 * row the later one, by whichever job comes first.
 */
export const adoptPlans: JobWork<AdoptOrder> = {
  things: async (services, administration, { debtors }) =>
    (await services.items.all<Debtor>(administration, 'DEBTOR'))
      .filter(({ value }) => debtorClass(value.kind) === debtors)
      .map(({ id }) => id),
  seeTo: async (services, { administration, actor, commandId }, account) => {
    const { plans } = await administrationOf(services.items, administration);
    const today = amsterdamDate(services.clock.now());
    const key = accountKey(administration, account);
    const outcome = await decideOn(services, key, { actor, commandId }, (state, pinned) => {
      // Without an invoice there is no account yet; it opens on the plan that counts then.
      if (!state.opened) return accept();
      return accept(...adoptPlan(state, pinned, currentPlan(debtorClass(state.facts.kind), plans), today));
    });
    return outcome.ok ? { done: true } : { done: false, why: outcome.code };
  },
};
