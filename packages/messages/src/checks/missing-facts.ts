import type { PostalAddress } from '@voldaan/domain/party/debtor.ts';
import type { Message } from '../content/message.ts';
import { claimFacts } from './claim-facts.ts';
import { paymentFacts, receiptFacts } from './money-facts.ts';
import { required } from './required.ts';

/** A fact that a message must state, named after where it is in the content. */
export type MissingFact =
  | 'creditor.name'
  | 'creditor.contactName'
  | 'creditor.contactRole'
  | 'creditor.phone'
  | 'creditor.address'
  | 'addressee.name'
  | 'addressee.address'
  | 'dossierMark'
  | 'statement.due'
  | 'statement.line'
  | 'statement.total'
  | 'lastDate'
  | 'decisionFrom'
  | 'inDefaultSince'
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
  | 'received.receiptUrl';

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
  ...common(message),
  ...(message.kind === 'payment-received'
    ? receiptFacts(message)
    : [...claimFacts(message), ...paymentFacts(message.payment)]),
];

const allFilled = ({ street, postcode, city }: PostalAddress): boolean =>
  [street, postcode, city].every((part) => part.trim() !== '');

/** What a sheet of paper needs on top: a whole address in the window. */
export const missingOnPaper = (message: Message): readonly MissingFact[] => {
  const { address } = message.addressee;
  return [
    ...missingFacts(message),
    ...required({ 'addressee.address': address !== null && allFilled(address) }),
  ];
};
