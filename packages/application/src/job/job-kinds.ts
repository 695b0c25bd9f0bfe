import { adoptPlans } from '../plan/adopt-plans.ts';
import type { JobKind, JobOrders } from './job.ts';
import type { JobWork } from './job-work.ts';
import { pauseAccounts } from './pause-accounts.ts';

type Works = { readonly [Kind in JobKind]: JobWork<JobOrders[Kind]> };

const WORKS: Works = {
  pause: pauseAccounts,
  'adopt-plan': adoptPlans,
};

/** How jobs of a kind are carried out. */
export const workOf = <Kind extends JobKind>(kind: Kind): Works[Kind] => WORKS[kind];
