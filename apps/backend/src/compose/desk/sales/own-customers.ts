import { debtorItem } from '@voldaan/application/account/debtors.ts';
import type { ListPart } from '@voldaan/application/rows/list-part.ts';
import { ownList } from '@voldaan/application/rows/own-rows.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { refused } from '../result.ts';
import { forSales } from './for-sales.ts';

const isSales = ({ actor }: StaffSession): boolean => actor.role === 'sales';

/** The list that somebody reads: of everybody, or for sales of his own customers. */
export const listFor = (staff: StaffSession, list: string): string =>
  isSales(staff) ? ownList(list, staff.actor.id) : list;

/** As {@link listFor}, of a part of a list. */
export const partFor = (staff: StaffSession, part: ListPart): ListPart => ({
  ...part,
  list: listFor(staff, part.list),
});

/** Whether somebody may find a customer of this salesperson. */
export const seesOwner = (staff: StaffSession, owner: string | null): boolean =>
  !isSales(staff) || owner === staff.actor.id;

/** An answer as this reader may see it. */
export const shownTo = <Answer>(staff: StaffSession, answer: Answer): Answer =>
  isSales(staff) ? forSales(answer) : answer;

type OfDebtor<Asked extends readonly unknown[], Value> = (
  staff: StaffSession,
  debtorId: string,
  ...asked: Asked
) => Promise<Result<Value>>;

/** The same use case about a debtor; sales finds its own customers only, and reads no sensitive reasons. */
export const ownCustomers =
  (services: Pick<Services, 'items'>) =>
  <Asked extends readonly unknown[], Value>(ask: OfDebtor<Asked, Value>): OfDebtor<Asked, Value> =>
  async (staff, debtorId, ...asked) => {
    if (!isSales(staff)) return ask(staff, debtorId, ...asked);
    const debtor = await debtorItem(services.items, staff.administration, debtorId);
    if (debtor?.value.owner !== staff.actor.id) return refused('not-found');
    const answer = await ask(staff, debtorId, ...asked);
    return answer.ok ? { ok: true, value: forSales(answer.value) } : answer;
  };

/** What shows everybody's customers is not for sales. */
export const notForSales =
  <Asked extends readonly unknown[], Value>(
    ask: (staff: StaffSession, ...asked: Asked) => Promise<Result<Value>>,
  ) =>
  async (staff: StaffSession, ...asked: Asked): Promise<Result<Value>> =>
    isSales(staff) ? refused('not-allowed') : ask(staff, ...asked);
