import type { PostalAddress } from '@voldaan/domain/party/debtor.ts';
import { compose } from '../compose/compose.ts';
import { isClaiming, type Message } from '../content/message.ts';
import { letterText } from '../letter/letter-text.ts';
import { claimFacts } from './claim-facts.ts';
import { forgivenFacts } from './forgiven-facts.ts';
import {
  fourteenDayNoticeProblems,
  type NoticeProblem,
  noticeFactsOf,
} from './fourteen-day-notice-problems.ts';
import { paymentFacts, receiptFacts } from './money-facts.ts';
import { required } from './required.ts';
import { toldFacts } from './told-facts.ts';

/** A fact that a message must state, named after where it is in the content. */
export type MissingFact =
  | 'creditor.name'
  | 'creditor.contactName'
  | 'creditor.contactRole'
  | 'creditor.phone'
  | 'creditor.email'
  | 'creditor.address'
  | 'addressee.name'
  | 'addressee.address'
  | 'dossierMark'
  | 'statement.due'
  | 'statement.line'
  | 'statement.total'
  | 'lastDate'
  | 'surely'
  | 'decisionFrom'
  | 'inDefaultSince'
  | 'later'
  | 'later.interest'
  | 'costs.amount'
  | 'costs.base'
  | 'costs.vat'
  | 'claimed.invoices'
  | 'claimed.interest'
  | 'claimed.until'
  | 'claimed.total'
  | 'claimed.noticeOn'
  | 'forgiven'
  | 'forgiven.total'
  | `text.${NoticeProblem}`
  | 'payment.iban'
  | 'payment.reference'
  | 'payment.payUrl'
  | 'payment.typedCode'
  | 'payment.amount'
  | 'received.amount'
  | 'received.method'
  | 'received.reference'
  | 'received.division'
  | 'received.left'
  | 'received.parts'
  | 'received.receiptUrl'
  | ToldFact;

/** A fact of a message about an objection, a promise, an arrangement or a report. */
type ToldFact =
  | 'reference'
  | 'statusUrl'
  | 'invoice'
  | 'invoices'
  | 'disputed'
  | 'credited'
  | 'note'
  | 'answerBy'
  | 'payBy'
  | 'payOn'
  | 'pausedUntil'
  | 'proposedOn'
  | 'validUntil'
  | 'resumeOn'
  | 'wroteOn'
  | 'repairBy'
  | 'endsOn'
  | 'claims'
  | 'terms'
  | 'terms.total'
  | 'term'
  | 'rules'
  | 'acceptor'
  | 'open'
  | 'calledAt'
  | 'people'
  | 'parts'
  | 'everythingOn'
  | 'told.left'
  | 'told.rest';

const common = ({ creditor, addressee, dossierMark }: Message): readonly MissingFact[] =>
  required({
    'creditor.name': creditor.name,
    'creditor.contactName': creditor.contactName,
    'creditor.phone': creditor.phone,
    'creditor.address': creditor.street && creditor.postcode && creditor.city,
    'addressee.name': addressee.name,
    dossierMark,
  });

/**
 * The facts that a message lacks, after the lists of each kind; without them it must not leave.
 *
 * @returns nothing when the message may be sent
 * @example missingFacts({ ...reminder, creditor: { ...timmer, phone: '' } }) // ['creditor.phone']
 */
export const missingFacts = (message: Message): readonly MissingFact[] => [
  ...new Set([...common(message), ...factsOfKind(message)]),
];

const factsOfKind = (message: Message): readonly MissingFact[] => {
  if (isClaiming(message)) return [...claimFacts(message), ...paymentFacts(message.payment)];
  if (message.kind === 'claims-forgiven') return forgivenFacts(message);
  return message.kind === 'payment-received' ? receiptFacts(message) : toldFacts(message);
};

const allFilled = ({ street, postcode, city }: PostalAddress): boolean =>
  [street, postcode, city].every((part) => part.trim() !== '');

/** What the text of a fourteen-day notice gets wrong; only then would it carry no costs. */
const wrongInText = (message: Message): readonly MissingFact[] => {
  if (message.kind !== 'fourteen-day-notice') return [];
  const text = letterText(compose(message, 'letter'), message.addressee);
  return fourteenDayNoticeProblems(text, noticeFactsOf(message)).map((problem) => `text.${problem}` as const);
};

/** What a sheet of paper needs on top: a whole address in the window, and a text that holds in court. */
export const missingOnPaper = (message: Message): readonly MissingFact[] => {
  const { address } = message.addressee;
  const missing = [
    ...missingFacts(message),
    ...required({ 'addressee.address': address !== null && allFilled(address) }),
  ];
  return missing.length > 0 ? missing : wrongInText(message);
};

/**
 * What the mail of a fourteen-day notice needs: as a copy, all that its letter does; where e-mail alone was chosen
 * it is the notice itself, and only the address is not asked.
 */
export const missingInNoticeMail = (message: Message): readonly MissingFact[] => {
  if (message.addressee.address) return missingOnPaper(message);
  const missing = missingFacts(message);
  return missing.length > 0 ? missing : wrongInText(message);
};
