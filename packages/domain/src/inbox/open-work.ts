import type { AccountState } from '../account/state.ts';
import { openSalesAsks } from '../sales/sales-ask.ts';

/** How the question what kind of debtor it is stands in the lists: it has no id of its own. */
export const KIND_WORK = 'kind';

/** The ids of all that waits for a person on an account. */
export const openWork = (state: AccountState): ReadonlySet<string> => {
  const { approvals, decision, tasks, disputes = [], arrangement, facts } = state;
  return new Set([
    ...approvals.filter(({ granted }) => !granted).map(({ id }) => id),
    ...openSalesAsks(state).map(({ id }) => id),
    ...(decision ? [decision.id] : []),
    ...tasks.map(({ id }) => id),
    ...disputes.map(({ id }) => id),
    ...(arrangement?.stage === 'proposed' ? [arrangement.id] : []),
    ...(facts.kind === 'unknown' ? [KIND_WORK] : []),
  ]);
};

/** The day on which an answer to a piece of work was promised to the debtor. */
export const promisedDay = ({ holds, disputes = [], tasks }: AccountState, work: string) => {
  const holdId = disputes.find(({ id }) => id === work)?.holdId;
  const ref = tasks.find(({ id }) => id === work)?.ref ?? work;
  return holds.find((hold) => hold.id === holdId || hold.id === ref || hold.ref === ref)?.answerBy;
};
