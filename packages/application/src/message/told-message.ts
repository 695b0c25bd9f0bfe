import { extrasOf, owedOn } from '@voldaan/domain/account/claimed.ts';
import { type AccountState, askable, findInvoice } from '@voldaan/domain/account/state.ts';
import type { Telling } from '@voldaan/domain/account/telling.ts';
import { arrangedLeft } from '@voldaan/domain/arrangement/arrangement.ts';
import { defaultArrangementPolicy } from '@voldaan/domain/arrangement/policy.ts';
import { type Cents, minus, sum, ZERO } from '@voldaan/domain/money/cents.ts';
import { debtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import type { Acceptor, ArrangedClaim } from '@voldaan/messages/content/arrangement-confirmed.ts';
import type { ClaimsForgiven } from '@voldaan/messages/content/claims-forgiven.ts';
import type { PaymentDetails } from '@voldaan/messages/content/payment-details.ts';
import type { ToldBase } from '@voldaan/messages/content/told-base.ts';
import type { ToldMessage } from '@voldaan/messages/content/told-message.ts';
import { callConfirmed } from './call-confirmed.ts';
import { disputeAnswered } from './dispute-answered.ts';
import { openLines, statementOf } from './statement.ts';

/** What a telling is made from besides the account. */
export type TellingWay = Omit<ToldBase, 'reference'> & {
  readonly payment: Omit<PaymentDetails, 'amount'>;
  /** What a person wrote, by the id of its document; undefined when it was erased. */
  readonly words: (id: string) => Promise<string | undefined>;
};

/** As our own use case wrote it down: a name and a role; a text that is gone or other names nobody. */
const acceptorIn = (text: string | undefined): Acceptor | null => {
  const [name, role] = text?.split('\n') ?? [];
  return name && role ? { name, role } : null;
};

const claimOf = (state: AccountState, invoice: string, amount: Cents): ArrangedClaim => {
  const claimed = findInvoice(state, invoice)?.claimed;
  return { number: invoice, amount, interest: claimed?.interest ?? ZERO, costs: claimed?.costs ?? ZERO };
};

/** What the debtor is told, from the telling and the account as it is now. */
export const toldMessage = async (
  state: AccountState,
  telling: Telling,
  way: TellingWay,
): Promise<ToldMessage | ClaimsForgiven> => {
  const { payment, words, ...rest } = way;
  const pay = (amount: Cents): PaymentDetails => ({ ...payment, amount });
  const about = (reference: string) => ({ ...rest, reference });
  const note = 'note' in telling && telling.note ? ((await words(telling.note.id)) ?? null) : null;
  const left = (invoice: string): Cents => {
    const open = findInvoice(state, invoice);
    return open ? askable(state, open) : ZERO;
  };
  const payable = (amount: Cents): PaymentDetails | null => (amount > 0 ? pay(amount) : null);
  switch (telling.what) {
    case 'claims-forgiven': {
      const { alsoOpen, notYetDue, held } = statementOf(state, [], [], way.date);
      const { statusUrl: _, ...base } = rest;
      return {
        ...base,
        kind: telling.what,
        forgiven: telling.forgiven.map(({ invoice, ...part }) => ({ number: invoice, ...part })),
        total: sum(telling.forgiven.flatMap((part) => [part.principal, part.interest, part.costs])),
        stillOpen: [...alsoOpen, ...notYetDue, ...held].map(
          ({ number, issueDate, dueDate, amount, open }) => ({ number, issueDate, dueDate, amount, open }),
        ),
      };
    }
    case 'statement': {
      const lines = openLines(state);
      const credits = state.credits.map(({ number, left: amount }) => ({ number, amount }));
      const extras = sum(state.invoices.map(extrasOf));
      const open = sum([...lines.map((line) => line.open), extras]);
      const total = minus(open, sum(credits.map(({ amount }) => amount)));
      const { payments } = telling;
      const reference = payment.reference;
      return {
        ...about(reference),
        kind: telling.what,
        lines,
        extras,
        credits,
        total,
        payments,
        payment: payable(total),
      };
    }
    case 'dispute-received': {
      const { disputeId, invoice, category, amount, answerBy } = telling;
      const disputed = amount ?? null;
      const rest = disputed === null ? null : payable(left(invoice));
      return {
        ...about(disputeId),
        kind: telling.what,
        invoice,
        category,
        disputed,
        answerBy,
        payment: rest,
      };
    }
    case 'dispute-answered':
      return disputeAnswered(state, telling, about(telling.disputeId), pay, note);
    case 'promise-confirmed': {
      const { promiseId, invoices, amount, payOn } = telling;
      const owed = sum(invoices.flatMap((number) => findInvoice(state, number) ?? []).map(owedOn));
      const rest = owed > amount ? minus(owed, amount) : ZERO;
      return { ...about(promiseId), kind: telling.what, invoices, amount, payOn, rest, payment: pay(amount) };
    }
    case 'call-confirmed': {
      const people = telling.people && (await words(telling.people.id));
      return callConfirmed(telling, about(telling.agreementId), pay, people);
    }
    case 'arrangement-received': {
      const { arrangementId, terms, answerBy, request = false } = telling;
      const invoices = state.arrangement?.invoices ?? [];
      return { ...about(arrangementId), kind: telling.what, invoices, terms, answerBy, request };
    }
    case 'arrangement-confirmed': {
      const { arrangementId, proposedOn, terms, invoices, acceptor } = telling;
      const { announceWorkingDays, repairDays, noticeDays } =
        state.arrangement?.policy ?? defaultArrangementPolicy(debtorClass(state.facts.kind));
      return {
        ...about(arrangementId),
        kind: telling.what,
        proposedOn,
        terms,
        claims: invoices.map(({ invoice, amount }) => claimOf(state, invoice, amount)),
        rules: { announceWorkingDays, repairDays, noticeDays },
        acceptor: acceptor ? acceptorIn(await words(acceptor.id)) : null,
        payment: pay(terms[0]?.amount ?? ZERO),
      };
    }
    case 'arrangement-countered': {
      const { arrangementId, terms, validUntil } = telling;
      const { invoices = [], proposedOn = way.date } = state.arrangement ?? {};
      return { ...about(arrangementId), kind: telling.what, proposedOn, invoices, terms, validUntil, note };
    }
    case 'arrangement-refused': {
      const { arrangementId, resumeOn } = telling;
      return { ...about(arrangementId), kind: telling.what, resumeOn, note: note ?? '' };
    }
    case 'instalment-ahead': {
      const { arrangementId, term, left } = telling;
      return { ...about(arrangementId), kind: telling.what, term, left, payment: pay(term.amount) };
    }
    case 'instalment-missed': {
      const { arrangementId, term, open, repairBy } = telling;
      return { ...about(arrangementId), kind: telling.what, term, open, repairBy, payment: pay(open) };
    }
    case 'arrangement-ending': {
      const { arrangementId, open, endsOn } = telling;
      const left = state.arrangement ? arrangedLeft(state.arrangement) : open;
      return { ...about(arrangementId), kind: telling.what, open, left, endsOn, note, payment: pay(open) };
    }
    case 'payment-report-received': {
      const { reportId, invoices, answerBy } = telling;
      return { ...about(reportId), kind: telling.what, invoices, answerBy };
    }
    case 'payment-not-found': {
      const { reportId, invoices, resumeOn } = telling;
      const open = sum(invoices.map(left));
      return {
        ...about(reportId),
        kind: telling.what,
        invoices,
        resumeOn,
        note: note ?? '',
        payment: payable(open),
      };
    }
    case 'message-answered': {
      const { writingId, wroteOn } = telling;
      return { ...about(writingId), kind: telling.what, wroteOn, note: note ?? '' };
    }
    case 'message-received':
      return { ...about(telling.writingId), kind: telling.what, answerBy: telling.answerBy };
    case 'answer-delayed': {
      const { about: reason, ref, answerBy } = telling;
      return { ...about(ref), kind: telling.what, about: reason, answerBy };
    }
  }
};
