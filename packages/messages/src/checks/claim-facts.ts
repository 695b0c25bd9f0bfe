import type { ClaimLine } from '../content/claim-line.ts';
import type { ClaimingMessage } from '../content/message.ts';
import { askedAmount, type Statement } from '../content/statement.ts';
import { announcedFacts, claimedFacts, noticeFacts } from './claimed-facts.ts';
import type { MissingFact } from './missing-facts.ts';
import { required } from './required.ts';

const complete = ({ number, issueDate, dueDate, amount, open }: ClaimLine): boolean =>
  number.trim() !== '' && issueDate <= dueDate && open > 0 && open <= amount;

const linesOf = ({ due, alsoReminded, alsoOpen, notYetDue, held }: Statement): readonly ClaimLine[] => [
  ...due,
  ...alsoReminded,
  ...alsoOpen,
  ...notYetDue,
  ...held,
];

const ofKind = (message: ClaimingMessage): readonly MissingFact[] => {
  const role = { 'creditor.contactRole': message.creditor.contactRole };
  switch (message.kind) {
    case 'reminder':
      return required({ lastDate: message.lastDate > message.date });
    case 'notice':
      return [
        ...required({ ...role, lastDate: message.lastDate > message.date }),
        ...announcedFacts(message),
      ];
    case 'fourteen-day-notice':
      return noticeFacts(message);
    case 'notice-of-default':
      return [
        ...required({
          ...role,
          lastDate: message.lastDate > message.date,
          decisionFrom: message.decisionFrom > message.lastDate,
          inDefaultSince: message.inDefaultSince <= message.date,
        }),
        ...claimedFacts(message),
      ];
  }
};

/** What the message asks in all: what is due, and what it claims on top. */
const askedNow = (message: ClaimingMessage) =>
  message.kind === 'notice-of-default' && message.claimed
    ? message.claimed.calculation.total
    : message.statement.total;

/** What is claimed, how much in all, by when, and what each kind adds. */
export const claimFacts = (message: ClaimingMessage): readonly MissingFact[] => {
  const { statement, date, payment } = message;
  return [
    ...required({
      'statement.due': statement.due.length > 0,
      'statement.line':
        linesOf(statement).every(complete) && statement.due.every(({ dueDate }) => dueDate < date),
      'statement.total': statement.total > 0 && statement.total === askedAmount(statement),
      'payment.amount': payment.amount === askedNow(message),
    }),
    ...ofKind(message),
  ];
};
