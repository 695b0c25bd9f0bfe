import type { ClaimLine } from '../content/claim-line.ts';
import type { ClaimingMessage } from '../content/message.ts';
import { askedAmount, type Statement } from '../content/statement.ts';
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
  if (message.kind === 'reminder') return [];
  const role = required({ 'creditor.contactRole': message.creditor.contactRole });
  if (message.kind === 'notice') return role;
  return [
    ...role,
    ...required({
      decisionFrom: message.decisionFrom > message.lastDate,
      inDefaultSince: message.inDefaultSince <= message.date,
    }),
  ];
};

/** What is claimed, how much in all, by when, and what each kind adds. */
export const claimFacts = (message: ClaimingMessage): readonly MissingFact[] => {
  const { statement, date, lastDate, payment } = message;
  return [
    ...required({
      'statement.due': statement.due.length > 0,
      'statement.line':
        linesOf(statement).every(complete) && statement.due.every(({ dueDate }) => dueDate < date),
      'statement.total': statement.total > 0 && statement.total === askedAmount(statement),
      'payment.amount': payment.amount === statement.total,
      lastDate: lastDate > date,
    }),
    ...ofKind(message),
  ];
};
