import { withoutProposals } from './actions.ts';
import { countPromised, withoutAnswers } from './answers.ts';
import { changeCredit, lineTotal, notePaid, onInvoices, settleLines, unnotePaid } from './invoices.ts';
import { lapsedByCorrection, withoutSettledNotices } from './notices.ts';
import type { Reducers } from './reducer.ts';

const RECEIPTS_KEPT = 100;

/** Invoices, credit notes and money. */
export const claimReducers: Reducers<
  | 'InvoiceAdded'
  | 'CreditNoteAdded'
  | 'CreditApplied'
  | 'InvoiceArrived'
  | 'InvoiceMissed'
  | 'InvoicesBecameOverdue'
  | 'PaymentApplied'
  | 'PaymentReversed'
  | 'InvoiceReopened'
  | 'InvoicesClosed'
  | 'SequenceClosed'
> = {
  InvoiceAdded: ({ closedOn: _, ...state }, { invoice, late, on }) => ({
    ...state,
    invoices: [
      ...state.invoices,
      {
        ...invoice,
        open: invoice.amount,
        steps: [],
        ...(late && { late, from: on, overdue: true as const }),
      },
    ],
  }),
  CreditNoteAdded: (state, { number, amount }) => ({
    ...state,
    credits: changeCredit(state.credits, number, amount),
  }),
  CreditApplied: (state, { number, lines }) => {
    const corrected = lapsedByCorrection(
      state,
      lines.map((line) => line.invoice),
    );
    return {
      ...settleLines(corrected, lines),
      credits: changeCredit(state.credits, number, -lineTotal(lines)),
    };
  },
  InvoiceArrived: (state, { invoices }) =>
    onInvoices(state, invoices, (invoice) => ({ ...invoice, arrived: true })),
  InvoiceMissed: (state) => state,
  InvoicesBecameOverdue: (state, { invoices }) =>
    onInvoices(state, invoices, (invoice) => ({ ...invoice, overdue: true })),
  PaymentApplied: (state, { receiptId, amount, on, method, lines, credit }) => ({
    ...countPromised(notePaid(settleLines(state, lines), lines, on), lines),
    credits: changeCredit(state.credits, receiptId, credit),
    receipts: [...state.receipts, receiptId].slice(-RECEIPTS_KEPT),
    lastPayment: { on, amount },
    confirmations: [...state.confirmations, { receiptId, amount, on, method, lines, closed: [] }],
  }),
  PaymentReversed: (state, { receiptId, lines, credit }) => ({
    ...unnotePaid(settleLines(state, lines, -1), lines),
    credits: changeCredit(state.credits, receiptId, -credit),
    confirmations: state.confirmations.filter((confirmation) => confirmation.receiptId !== receiptId),
  }),
  InvoiceReopened: ({ closedOn: _, ...state }, { invoice, open, on }) => ({
    ...state,
    invoices: [...state.invoices, { ...invoice, open, steps: [], late: true, from: on, overdue: true }],
  }),
  InvoicesClosed: (state, { closed }) => {
    const gone = new Set(closed.map(({ invoice }) => invoice));
    return withoutProposals(
      withoutAnswers(
        withoutSettledNotices({
          ...state,
          invoices: state.invoices.filter(({ number }) => !gone.has(number)),
          confirmations: state.confirmations.map((confirmation) => {
            const more = confirmation.lines
              .map(({ invoice }) => invoice)
              .filter((number) => gone.has(number));
            return more.length > 0
              ? { ...confirmation, closed: [...confirmation.closed, ...more] }
              : confirmation;
          }),
        }),
      ),
    );
  },
  SequenceClosed: (state, { on }) => ({ ...state, closedOn: on }),
};
