import type { CardSales } from '@voldaan/contract/desk/sales.ts';
import type { OpenInvoice } from '@voldaan/domain/account/invoice.ts';
import { overdueInvoices } from '@voldaan/domain/account/state.ts';
import { addWorkingDays } from '@voldaan/domain/calendar/working-day.ts';
import { proposeKeyAccount } from '@voldaan/domain/sales/propose-key-account.ts';
import { MORE_TIME_WORKING_DAYS, openSalesAsks } from '@voldaan/domain/sales/sales-ask.ts';
import type { StaffSession } from '../../../desk/desk-ports.ts';
import type { OpenedAccount } from '../opened-account.ts';

/** From the notice on, holding orders is advised (defaults 3.5). */
const noticeRung = ({ context: { plan } }: OpenedAccount): number =>
  plan.steps.find(({ kind }) => kind === 'notice' || kind === 'fourteen-day-notice')?.rung ??
  Number.POSITIVE_INFINITY;

/** A letter that still lies to be posted has told the debtor nothing. */
const hasLeftFrom = (invoice: OpenInvoice, from: number): boolean =>
  invoice.steps.some(({ rung, on, skipped }) => rung >= from && on !== null && !skipped);

/** What sales is asked now, and whether new orders wait. */
export const salesOf = (account: OpenedAccount, { actor }: StaffSession): CardSales => {
  const { state, today } = account;
  const latest = addWorkingDays(today, MORE_TIME_WORKING_DAYS);
  const noticed = overdueInvoices(state, today).some((invoice) => hasLeftFrom(invoice, noticeRung(account)));
  return {
    reader: actor.role === 'sales' ? 'sales' : 'finance',
    asks: openSalesAsks(state).map(({ id, about, on, stepOn, answer = null }) => ({
      id,
      about,
      on,
      stepOn,
      answer,
      latest,
    })),
    ordersHeldSince: state.orderHold?.since ?? null,
    keyAccountProposed: proposeKeyAccount(state, account.debtor) ?? null,
    holdAdvised: state.orderHold === undefined && noticed,
  };
};
