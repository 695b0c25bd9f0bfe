import { bookReceipt as book } from '@voldaan/application/payment/book-receipt.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { ReceiptBooked, SendReceipt } from '@voldaan/contract/machine/receipts.ts';
import { amsterdamMoment } from '@voldaan/domain/calendar/amsterdam.ts';
import { ZERO } from '@voldaan/domain/money/cents.ts';
import type { KnownMachine, Result } from '../../machine/machine-ports.ts';
import { openAccount } from '../desk/opened-account.ts';
import { machineActor } from './machine-actor.ts';
import { found, refusalOf, refused } from './result.ts';

const NOON = 12 * 60;

/** The caller names the entry, so that told by two keys or after a day it is still the same money. */
const receiptIdOf = ({ hash }: Services, administration: string, id: string): string =>
  `api-${hash(`${administration}/${id}`).slice(0, 32)}`;

/** Books money that was seen elsewhere, and tells how it was divided; under one id it is booked once. */
export const bookReceipt = async (
  services: Services,
  machine: KnownMachine,
  { id, debtor, amount, on, invoices }: SendReceipt,
): Promise<Result<ReceiptBooked>> => {
  const account = await openAccount(services, machine.administration, debtor);
  if (!account) return refused('not-found');
  if (on > account.today) return refused('day-in-future');
  const receiptId = receiptIdOf(services, machine.administration, id);
  const meant = new Set(invoices);
  const booked = await book(services, account.key, {
    receiptId,
    source: 'bank-transfer',
    amount,
    at: amsterdamMoment(on, NOON),
    method: 'bank-transfer',
    designated: account.state.invoices
      .filter(({ number }) => meant.has(number))
      .map(({ number, open }) => ({ invoice: number, amount: open })),
    actor: machineActor(machine),
  });
  if (!booked.ok) return refused(refusalOf(booked.code));
  const log = await services.accounts.history(account.key);
  const applied = log
    .flatMap(({ events }) => events)
    .filter((event) => event.type === 'PaymentApplied')
    .findLast((event) => event.receiptId === receiptId);
  return found({
    receipt: receiptId,
    lines: (applied?.lines ?? []).map(({ invoice, amount: part }) => ({ invoice, amount: part })),
    credit: applied?.credit ?? ZERO,
  });
};
