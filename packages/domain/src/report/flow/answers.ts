import { owedOn } from '../../account/claimed.ts';
import { findInvoice } from '../../account/state.ts';
import type { Change } from '../change.ts';
import type { Booking } from '../flows.ts';

/** What debtors promised, proposed, objected to and gave as their reason, and what became of it. */
export const bookAnswers = ({ before, event, after }: Change): readonly Booking[] => {
  const promise = (name: string, amount: number): readonly Booking[] => [
    ['promises', name, 1],
    ['promises', `${name}.amount`, amount],
  ];
  const arrangement = (name: string, amount = 0): readonly Booking[] => [
    ['arrangements', name, 1],
    ['arrangements', `${name}.amount`, amount],
  ];
  switch (event.type) {
    case 'PromiseMade':
      return promise('made', event.amount);
    case 'PromiseKept':
    case 'PromiseBroken': {
      const made = before.promises?.find(({ id }) => id === event.promiseId);
      return promise(event.type === 'PromiseKept' ? 'kept' : 'broken', made?.amount ?? 0);
    }
    case 'ArrangementProposed':
      return arrangement('proposed', event.total);
    case 'ArrangementCountered':
      return arrangement('countered');
    case 'ArrangementRefused':
      return arrangement('refused');
    case 'ArrangementAccepted':
      return arrangement('accepted', before.arrangement?.total ?? after.arrangement?.total ?? 0);
    case 'ArrangementEnded':
      return arrangement(event.how, before.arrangement?.total ?? 0);
    case 'InstalmentMissed':
      return arrangement('missed-term');
    case 'LateReasonGiven':
      return event.invoices.flatMap((number): Booking[] => {
        const invoice = findInvoice(before, number);
        if (!invoice) return [];
        const asked = owedOn(invoice);
        const { product } = invoice;
        return [
          ['reasons', event.reason, asked],
          ...(product ? [['products', `${product}|${event.reason}`, asked] as const] : []),
        ];
      });
    case 'DisputeOpened': {
      const open = findInvoice(before, event.invoice)?.open ?? 0;
      return [
        ['counted', 'disputes', 1],
        ['counted', 'disputed', Math.min(event.amount ?? open, open)],
      ];
    }
    case 'InvoicesBecameOverdue':
      return event.invoices.map((number): Booking => {
        return ['counted', 'became-late', findInvoice(before, number)?.open ?? 0];
      });
    default:
      return [];
  }
};
