import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Cents, minus } from '../../money/cents.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import { evolveAll } from '../evolve.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { creditEvents } from './credit.ts';
import { withdrawLetter } from './post-letter.ts';
import { tidied } from './tidy.ts';

export type CorrectInvoice = {
  readonly invoice: string;
  /** The amount as it should have been, and the number of the credit note for the difference. */
  readonly lower?: { readonly amount: Cents; readonly creditNote: string; readonly numberKnown: boolean };
  /** The due date as it should have been: only later. */
  readonly due?: PlainDate;
  readonly today: PlainDate;
  readonly note: { readonly id: string; readonly hash: string };
};

/**
 * Puts an invoice right. Too much becomes a credit note of the difference; a later due date begins the plan anew,
 * because what was asked for the old one was asked too early. In both cases a fourteen-day notice that named it
 * named another claim, and carries no costs. A higher amount or an earlier day is a new invoice.
 */
export const correctInvoice = (state: AccountState, command: CorrectInvoice, plan: DunningPlan): Decision => {
  const { lower, due, today, note } = command;
  const invoice = findInvoice(state, command.invoice);
  if (!invoice) return refuse('invoice-unknown');
  if (!lower && !due) return refuse('nothing-to-correct');
  if (due && due <= invoice.due) return refuse('date-not-later');
  if (lower && lower.amount >= invoice.amount) return refuse('nothing-to-correct');
  if (lower?.numberKnown) return refuse('number-in-use');
  if (state.arrangement?.invoices.includes(invoice.number)) return refuse('arrangement-running');
  const { number } = invoice;
  const events: AccountEvent[] = [];
  if (due) {
    const letters = state.letters.filter(({ invoices, joined = [] }) =>
      [...invoices, ...joined].includes(number),
    );
    events.push(...letters.flatMap((letter) => withdrawLetter(letter, 'overtaken', plan)));
    events.push({ type: 'InvoiceCorrected', invoice: number, due, on: today, note });
  }
  if (lower) {
    const credit = {
      number: lower.creditNote,
      amount: minus(invoice.amount, lower.amount),
      issued: today,
      corrects: number,
      note,
    };
    events.push(...creditEvents(evolveAll(state, events), credit, today));
  }
  return accept(...tidied(state, events, today, 'credited'));
};
