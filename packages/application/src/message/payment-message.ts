import { extrasOf, owedOn } from '@voldaan/domain/account/claimed.ts';
import { lineSum } from '@voldaan/domain/account/evolve/invoices.ts';
import type { Confirmation } from '@voldaan/domain/account/message.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import {
  type Arrangement,
  arrangedLeft,
  isRunning,
  leftOf,
  nextInstalment,
} from '@voldaan/domain/arrangement/arrangement.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { sum, ZERO } from '@voldaan/domain/money/cents.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { ArrangedRest, PaymentReceived } from '@voldaan/messages/content/payment-received.ts';
import { groupedReference } from '../link/reference.ts';
import { addresseeOf, creditorOf } from './parties.ts';
import { statementOf } from './statement.ts';

const METHODS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ideal: { nl: 'iDEAL | Wero', en: 'iDEAL | Wero' },
  'bank-transfer': { nl: 'overboeking', en: 'bank transfer' },
  banktransfer: { nl: 'overboeking', en: 'bank transfer' },
  creditcard: { nl: 'Creditcard of betaalpas', en: 'Card' },
  bancontact: { nl: 'Bancontact', en: 'Bancontact' },
  paypal: { nl: 'PayPal', en: 'PayPal' },
  directdebit: { nl: 'incasso', en: 'direct debit' },
};

/** A method as the payer knows it. */
export const methodLabel = (method: string, language: Language, otherwise = method): string =>
  METHODS[method]?.[language] ?? otherwise;

/** What is left to pay in terms; undefined without an arrangement that runs. */
const arrangedRest = (arrangement: Arrangement | undefined): ArrangedRest | undefined => {
  const next = arrangement && isRunning(arrangement) ? nextInstalment(arrangement) : undefined;
  if (!arrangement || !next) return undefined;
  const { invoices } = arrangement;
  return { invoices, left: arrangedLeft(arrangement), next: { due: next.due, amount: leftOf(next) } };
};

/** The thank-you for a payment: VOLDAAN only when what it was for is nil, else what is left. */
export const paymentMessage = (
  account: string,
  state: AccountState,
  administration: Administration,
  debtor: Debtor,
  confirmation: Confirmation,
  way: {
    readonly date: PlainDate;
    readonly payUrl: string;
    readonly typedCode: string;
    readonly enterUrl: string;
    readonly dossierMark: string;
  },
): PaymentReceived => {
  const settled = confirmation.lines.map((line) => {
    const open = state.invoices.find((candidate) => candidate.number === line.invoice);
    const { interest, costs } = line;
    return {
      number: line.invoice,
      paid: lineSum(line),
      left: open ? owedOn(open) : ZERO,
      ...(interest && { interest }),
      ...(costs && { costs }),
    };
  });
  const touched = new Set(settled.map((line) => line.number));
  const statement = statementOf(state, [], [], way.date);
  const arranged = arrangedRest(state.arrangement);
  const others = [...statement.alsoOpen, ...statement.notYetDue, ...statement.held].filter(
    ({ number }) => !touched.has(number) && !arranged?.invoices.includes(number),
  );
  const base = {
    kind: 'payment-received' as const,
    date: way.date,
    creditor: creditorOf(administration),
    addressee: addresseeOf(debtor),
    dossierMark: way.dossierMark,
    amount: confirmation.amount,
    receivedOn: confirmation.on,
    method: methodLabel(confirmation.method, debtor.language),
    reference: groupedReference(account),
    settled,
    stillOpen: others.map(({ number, issueDate, dueDate, amount, open }) => ({
      number,
      issueDate,
      dueDate,
      amount,
      open,
    })),
    receiptUrl: way.payUrl,
    ...(arranged && { arranged }),
    ...(confirmation.kept && { kept: confirmation.kept }),
  };
  if (settled.every((line) => line.left === 0)) return { ...base, outcome: 'whole' };
  const left = statementOf(
    state,
    settled.filter((line) => line.left > 0).map((line) => line.number),
    [],
    way.date,
  );
  const extras = sum(state.invoices.filter(({ number }) => touched.has(number)).map(extrasOf));
  // Inside an arrangement its next term is what is paid next, not the whole rest.
  const isArranged = settled.every((line) => line.left === 0 || arranged?.invoices.includes(line.number));
  const asked = arranged && isArranged ? arranged.next.amount : sum([left.total, extras]);
  // Where what is in credit covers the rest, nothing is asked of him; he sees what each invoice still has open.
  const amount = asked > 0 ? asked : sum(settled.map((line) => line.left));
  return {
    ...base,
    outcome: 'part',
    payment: {
      iban: administration.iban,
      reference: groupedReference(account),
      payUrl: way.payUrl,
      enterUrl: way.enterUrl,
      typedCode: way.typedCode,
      amount,
    },
  };
};
