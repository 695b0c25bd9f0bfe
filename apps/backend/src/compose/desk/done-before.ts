import type { Services } from '@voldaan/application/services.ts';
import type { PastEntry } from '@voldaan/contract/desk/timeline.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import type { Result, StaffSession } from '../../desk/desk-ports.ts';
import { openAccount } from './opened-account.ts';
import { gather } from './past/gather.ts';
import { pastOf } from './past/past.ts';

/** Refusals that mean that somebody was first. */
const BEFORE: ReadonlySet<string> = new Set(['already-done', 'changed-meanwhile']);

/** What asks for a decision is no answer to it. */
const ASKS: ReadonlySet<AccountEvent['type']> = new Set([
  'TaskOpened',
  'ApprovalAsked',
  'DecisionAsked',
  'DisputeOpened',
  'ArrangementProposed',
  'PaymentReported',
  'DebtorWrote',
  'WorkAssigned',
  'WorkSnoozed',
  'WorkWoken',
]);

const names = (event: AccountEvent, ids: ReadonlySet<string>): boolean =>
  !ASKS.has(event.type) && Object.values(event).some((value) => typeof value === 'string' && ids.has(value));

/** The newest entry of the timeline that answered a piece of work, or a task about it. */
const answeredBy = async (
  services: Services,
  { administration }: StaffSession,
  debtorId: string,
  work: string,
): Promise<PastEntry | undefined> => {
  const account = await openAccount(services, administration, debtorId);
  if (!account) return undefined;
  const listener = await gather(services, account);
  const { told } = listener.chronicle;
  const about = told.flatMap(({ event }) =>
    event.type === 'TaskOpened' && event.ref === work ? [event.taskId] : [],
  );
  const ids = new Set([work, ...about]);
  const answers = new Set(told.filter(({ event }) => names(event, ids)).map(({ id }) => id));
  return pastOf(listener, listener.names).find(({ id }) => answers.has(id));
};

type Decide<Asked extends readonly unknown[]> = (
  staff: StaffSession,
  debtorId: string,
  work: string,
  ...asked: Asked
) => Promise<Result<void>>;

/** The same decision; whoever comes second hears what the first one did, where the log knows it. */
export const tellsFirst =
  (services: Services) =>
  <Asked extends readonly unknown[]>(decide: Decide<Asked>): Decide<Asked> =>
  async (staff, debtorId, work, ...asked) => {
    const answer = await decide(staff, debtorId, work, ...asked);
    if (answer.ok || !BEFORE.has(answer.refusal.code)) return answer;
    const earlier = await answeredBy(services, staff, debtorId, work);
    return earlier ? { ok: false, refusal: { ...answer.refusal, earlier } } : answer;
  };
