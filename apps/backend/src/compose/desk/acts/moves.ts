import { moveTo } from '@voldaan/application/account/move-to.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { MergeInto, MoveInvoices } from '@voldaan/contract/desk/actions.ts';
import { holdsBsn } from '@voldaan/domain/party/bsn.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { actorOf, resultOf } from '../change-account.ts';
import { keepNote } from '../note.ts';
import { openAccount } from '../opened-account.ts';
import { refused } from '../result.ts';

const move = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  to: string,
  invoices: readonly string[] | 'all',
  reason: string,
): Promise<Result<void>> => {
  const [from, into] = await Promise.all(
    [debtorId, to].map((id) => openAccount(services, staff.administration, id)),
  );
  if (!from || !into) return refused('not-found');
  if (into.debtor.mergedInto !== undefined) return refused('account-merged');
  if (holdsBsn(reason)) return refused('bsn-in-note');
  const note = await keepNote(services.texts, staff.administration, debtorId, reason);
  if (!note) return refused('note-missing');
  const moved = await moveTo(services, from.key, actorOf(staff), { to, invoices, note });
  if (!moved.ok) await services.texts.erase(staff.administration, debtorId, note.id);
  return resultOf(moved, { 'payment-unfinished': 'payment-under-way' });
};

/** Invoices that are another debtor's. */
export const moveInvoices = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { to, invoices, reason }: MoveInvoices,
): Promise<Result<void>> => move(services, staff, debtorId, to, invoices, reason);

/** Two records of one customer: this one is taken up in the other. */
export const mergeInto = (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  { into, reason }: MergeInto,
): Promise<Result<void>> => move(services, staff, debtorId, into, 'all', reason);
