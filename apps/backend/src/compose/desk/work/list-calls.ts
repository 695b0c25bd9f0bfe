import { allRows } from '@voldaan/application/intake/releases.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { CallList, CallTask } from '@voldaan/contract/desk/calls.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { callTaskOf } from '../card/call-task.ts';
import { plannedOf } from '../card/planned.ts';
import { openAccount } from '../opened-account.ts';
import { chronicleOf } from '../past/chronicle.ts';
import { type Names, staffNames } from '../people.ts';
import { found } from '../result.ts';

const callOf = async (
  services: Services,
  administration: string,
  id: string,
  names: Names,
): Promise<CallTask | undefined> => {
  const account = await openAccount(services, administration, id);
  if (!account?.state.call) return undefined;
  const chronicle = chronicleOf(await services.accounts.history(account.key));
  return callTaskOf(account, chronicle, plannedOf(account, chronicle.resumed), names) ?? undefined;
};

/** The calls that the plan asks for, the largest overdue amount first. */
export const listCalls = async (
  services: Services,
  { administration }: StaffSession,
): Promise<Result<CallList>> => {
  const [rows, names] = await Promise.all([allRows(services, administration, 'calls'), staffNames(services)]);
  const calls = await Promise.all(
    rows.map(({ account }) => callOf(services, administration, account, names)),
  );
  return found({
    today: amsterdamDate(services.clock.now()),
    calls: calls.filter((call) => call !== undefined).sort((a, b) => b.overdue - a.overdue),
  });
};
