import { arrangementPolicy } from '@voldaan/application/answer/arrangement-policy.ts';
import type { CardReport, CardWriting, DebtorAnswers } from '@voldaan/contract/desk/debtor-answers.ts';
import { WantedContact } from '@voldaan/contract/desk/debtor-answers.ts';
import type { CardDispute } from '@voldaan/contract/desk/disputes.ts';
import { arrangeable } from '@voldaan/domain/account/decide/propose-arrangement.ts';
import { findInvoice } from '@voldaan/domain/account/state.ts';
import { minus, ZERO } from '@voldaan/domain/money/cents.ts';
import type { OpenedAccount } from '../opened-account.ts';
import { agreementsOf } from './agreements.ts';
import { shownArrangement } from './arrangement.ts';
import { eventsOf, type Heard, wordsOf } from './heard.ts';
import { mailsOf } from './mails.ts';

const disputesOf = ({ state }: OpenedAccount, heard: Heard): CardDispute[] => {
  const opened = eventsOf(heard.chronicle, 'DisputeOpened');
  return (state.disputes ?? []).map(({ id, invoice, category, amount, since, holdId }) => {
    const event = opened.findLast(({ disputeId }) => disputeId === id);
    const open = findInvoice(state, invoice)?.open ?? ZERO;
    const disputed = amount ?? open;
    return {
      id,
      invoice,
      category,
      amount: disputed,
      undisputed: minus(open, disputed) > 0 ? minus(open, disputed) : ZERO,
      since,
      answerBy: state.holds.find((hold) => hold.id === holdId)?.answerBy ?? null,
      words: wordsOf(event, heard),
      proofs: [...(event?.proofs ?? [])],
    };
  });
};

/** Ids that an open task of a kind is about. */
const waiting = ({ state }: OpenedAccount, kind: 'payment-reported' | 'debtor-wrote'): ReadonlySet<string> =>
  new Set(state.tasks.flatMap(({ task, ref }) => (task === kind && ref ? [ref] : [])));

const reportsOf = (account: OpenedAccount, heard: Heard): CardReport[] => {
  const open = waiting(account, 'payment-reported');
  return eventsOf(heard.chronicle, 'PaymentReported')
    .filter(({ reportId }) => open.has(reportId))
    .map((event) => ({
      id: event.reportId,
      invoices: [...event.invoices],
      amount: event.amount,
      paidOn: event.paidOn,
      since: event.on,
      answerBy: account.state.holds.find((hold) => hold.id === event.holdId)?.answerBy ?? null,
      words: wordsOf(event, heard),
      proofs: [...(event.proofs ?? [])],
    }));
};

/** The wish to change contact data, which was written down as an object; null when it cannot be read. */
export const wantedContact = (words: string | null): WantedContact | null => {
  try {
    return WantedContact.safeParse(JSON.parse(words ?? '')).data ?? null;
  } catch {
    return null;
  }
};

const writingsOf = (account: OpenedAccount, heard: Heard): CardWriting[] => {
  const open = waiting(account, 'debtor-wrote');
  return eventsOf(heard.chronicle, 'DebtorWrote')
    .filter(({ writingId }) => open.has(writingId))
    .map((event) => {
      const words = wordsOf(event, heard);
      const contact = event.topic === 'contact-data' ? wantedContact(words) : null;
      const { writingId: id, topic, on: since } = event;
      return { id, topic, since, words: contact ? null : words, contact };
    });
};

/** Everything that the debtor said and that waits for an answer, and the arrangement with him. */
export const answersOf = (account: OpenedAccount, heard: Heard): DebtorAnswers => {
  const { state, administration, today } = account;
  const offered = state.arrangement
    ? []
    : arrangeable(state, arrangementPolicy(administration, state), today);
  return {
    disputes: disputesOf(account, heard),
    arrangement: shownArrangement(account, heard),
    arrangeable: offered.map(({ number }) => number),
    reports: reportsOf(account, heard),
    writings: writingsOf(account, heard),
    agreements: agreementsOf(account, heard),
    mails: mailsOf(account, heard),
  };
};
