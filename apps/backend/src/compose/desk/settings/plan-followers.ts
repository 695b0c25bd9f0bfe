import { openDays } from '@voldaan/application/report/read-days.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { PlanFollowers } from '@voldaan/contract/desk/settings-plans.ts';
import { isOwnPlan } from '@voldaan/domain/plan/plan-draft.ts';
import { classOfPlan } from '@voldaan/domain/plan/plans.ts';
import { followersIn } from '@voldaan/domain/report/followed.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { found } from '../result.ts';

/** How many accounts follow each version, from the rows of the reports: no account is counted for who looks. */
export const readFollowers = async (
  services: Services,
  { administration }: StaffSession,
): Promise<Result<PlanFollowers>> => {
  const { now, today, last } = await openDays(services, administration);
  const { plans } = now.stock;
  const versions = plans
    ? followersIn(plans).map(({ plan, accounts }) => ({
        debtors: classOfPlan(plan),
        own: isOwnPlan(plan),
        version: plan.version,
        accounts,
      }))
    : null;
  return found({ on: last, today: last === today, versions });
};
