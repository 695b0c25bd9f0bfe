import { takeAnswer } from '@voldaan/application/answer/debtor-answers.ts';
import { groupedReference } from '@voldaan/application/link/reference.ts';
import { methodLabel } from '@voldaan/application/message/payment-message.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Statement, StatementInvoice } from '@voldaan/contract/portal/statement.ts';
import { owedOn } from '@voldaan/domain/account/claimed.ts';
import type { OpenInvoice } from '@voldaan/domain/account/invoice.ts';
import { type AccountState, openTotal, overdueTotal } from '@voldaan/domain/account/state.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { type Hold, holdOn } from '@voldaan/domain/hold/hold.ts';
import { minus, sum, ZERO } from '@voldaan/domain/money/cents.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { debtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import { invoiceFileName } from '@voldaan/messages/file-name.ts';
import { shownClaim } from '../shown-claim.ts';
import { waitingAgreement } from './agreement.ts';
import { answersOn, mayOf } from './answers-on.ts';
import { correspondenceIn } from './correspondence.ts';
import { creditorOf } from './creditor.ts';
import { DEBTOR, type DebtorSession, keyOf, openFile } from './debtor-session.ts';
import { closedInvoicesIn, paymentsIn } from './history.ts';
import { shownDebtor } from './masked.ts';
import type { MethodCache } from './methods.ts';
import { shownAnnounced } from './shown-announced.ts';
import { shownArrangement } from './shown-arrangement.ts';
import { transferOf } from './transfer.ts';

/** Payments and closed invoices that the page still shows. */
const SHOWN = 20;

const stateOf = (invoice: OpenInvoice, held: boolean, today: PlainDate): StatementInvoice['state'] =>
  held ? 'held' : invoice.due < today ? 'overdue' : 'open';

/** A debtor need not know of a pause that ends before he would have heard anything. */
const isFelt = ({ reason, until }: Hold, invoice: OpenInvoice): boolean =>
  reason !== 'first-release' && (until === undefined || until >= invoice.due);

const openLines = (
  services: Services,
  state: AccountState,
  today: PlainDate,
  confirmed: boolean,
): Promise<StatementInvoice[]> =>
  Promise.all(
    [...state.invoices]
      .sort((a, b) => (a.due < b.due ? -1 : 1))
      .map(async (invoice) => {
        const hold = holdOn(state.holds, invoice.number);
        const shown = hold && isFelt(hold, invoice) ? hold : undefined;
        const { number, document } = invoice;
        return {
          number,
          issueDate: invoice.issued,
          dueDate: invoice.due,
          amount: invoice.amount,
          paid: minus(invoice.amount, invoice.open),
          open: invoice.open,
          state: stateOf(invoice, shown !== undefined, today),
          ...(shown?.answerBy ? { answerBy: shown.answerBy } : shown?.until && { heldUntil: shown.until }),
          payableOnline: !invoice.bar,
          ...answersOn(state, invoice),
          documents:
            document && confirmed
              ? [
                  {
                    kind: 'pdf' as const,
                    url: await services.documents.link(document, invoiceFileName(number, 'nl')),
                  },
                ]
              : [],
        };
      }),
  );

/**
 * All that a debtor sees of his account. What is closed comes from the log, and only when it is shown: history
 * and documents are for who has confirmed who he is.
 *
 * @param asked - language of the page that shows it; that of the debtor when it is left out
 */
export const statementOf = async (
  services: Services,
  methods: MethodCache,
  session: DebtorSession,
  asked?: Language,
): Promise<Statement> => {
  const { state, administration, debtor } = await openFile(services, session);
  const language = asked ?? debtor.language;
  const now = services.clock.now();
  const today = amsterdamDate(now);
  const open = openTotal(state);
  const confirmed = session.assurance === 'second-factor';
  if (state.unopened) await takeAnswer(services, keyOf(session), DEBTOR, { kind: 'opened' });
  const arrangement = shownArrangement(state);
  const announced = shownAnnounced(state, administration, today, language);
  const log = confirmed ? await services.accounts.history(keyOf(session)) : [];
  const payments = paymentsIn(log).slice(0, SHOWN);
  const closedLines = closedInvoicesIn(log)
    .slice(0, SHOWN)
    .map(
      ({ invoice, closed }): StatementInvoice => ({
        number: invoice.number,
        issueDate: invoice.issued,
        dueDate: invoice.due,
        amount: invoice.amount,
        paid: invoice.amount,
        open: ZERO,
        state: closed.how === 'credited' ? 'credited' : 'paid',
        payableOnline: false,
        documents: [],
      }),
    );
  const online = sum(state.invoices.filter((invoice) => !invoice.bar).map(owedOn));
  const attempt = state.attempts.find((candidate) => candidate.checkoutUrl && candidate.expiresAt > now);
  const receipts = payments.map(({ receiptId, on, amount, method }) => ({
    id: receiptId,
    on,
    amount,
    method: methodLabel(method, language),
    url: `/api/receipt/${encodeURIComponent(receiptId)}.pdf`,
  }));
  const [last] = receipts;
  return {
    creditor: creditorOf(administration),
    debtor: shownDebtor(debtor, confirmed),
    assurance: session.assurance,
    language: debtor.language,
    today,
    now,
    openTotal: open,
    dueTotal: overdueTotal(state, today),
    invoices: [...(await openLines(services, state, today, confirmed)), ...closedLines],
    credits: state.credits.map(({ number, left }) => ({ number, issueDate: today, amount: left, left })),
    ...(attempt?.checkoutUrl && {
      attempt: { state: 'open' as const, amount: attempt.amount, checkoutUrl: attempt.checkoutUrl },
    }),
    methods: (online > 0 ? await methods(session.administration, online) : []).map(({ id, label }) => ({
      id,
      label: methodLabel(id, language, label),
    })),
    reference: groupedReference(session.account),
    transfer: transferOf(administration, session.account, open),
    ...(state.closedOn && {
      closed: {
        on: state.closedOn,
        reference: groupedReference(session.account),
        ...(last && { receiptUrl: last.url }),
      },
    }),
    receipts,
    class: debtorClass(state.facts.kind),
    ...(state.invoices.some((invoice) => invoice.claimed) && {
      claim: shownClaim(state, administration, today, 'claimed', language),
    }),
    ...(announced && { announced }),
    ...(arrangement && { arrangement }),
    ...waitingAgreement(state),
    may: mayOf(state, administration, today),
    askReason: state.invoices.some((invoice) => invoice.due < today && !invoice.lateReason),
    correspondence: confirmed ? await correspondenceIn(services, session, log) : [],
  };
};
