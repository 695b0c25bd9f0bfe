import type { Term } from '@voldaan/domain/arrangement/arrangement.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { plus, sum } from '@voldaan/domain/money/cents.ts';
import type {
  Acceptor,
  ArrangedClaim,
  ArrangementConfirmed,
  ArrangementRules,
} from '../content/arrangement-confirmed.ts';
import type { ArrangementCountered } from '../content/arrangement-countered.ts';
import type { ArrangementReceived } from '../content/arrangement-received.ts';
import type { MissingFact } from './missing-facts.ts';
import { required } from './required.ts';

/** Whether there are invoices and each has its number. */
export const namesAll = (numbers: readonly string[]): boolean =>
  numbers.length > 0 && numbers.every((number) => number.trim() !== '');

/** Terms above zero, on days in their order that have not passed. */
const areTerms = (terms: readonly Term[], date: PlainDate): boolean =>
  terms.length > 0 &&
  terms.every(({ due, amount }, index) => amount > 0 && due > (terms[index - 1]?.due ?? '') && due >= date);

const isClaim = ({ number, amount, interest, costs }: ArrangedClaim): boolean =>
  number.trim() !== '' && amount > 0 && interest >= 0 && costs >= 0 && plus(interest, costs) <= amount;

const areRules = ({ announceWorkingDays, repairDays, noticeDays }: ArrangementRules): boolean =>
  [announceWorkingDays, repairDays, noticeDays].every((days) => Number.isSafeInteger(days) && days > 0);

const isAcceptor = (acceptor: Acceptor | null): boolean =>
  acceptor === null || (acceptor.name.trim() !== '' && acceptor.role.trim() !== '');

/** What was proposed, and by which day we answer. */
export const arrangementReceivedFacts = ({
  invoices,
  terms,
  answerBy,
  date,
}: ArrangementReceived): readonly MissingFact[] =>
  required({ invoices: namesAll(invoices), terms: areTerms(terms, date), answerBy: answerBy >= date });

/** What we propose instead, and until when it can be accepted. */
export const arrangementCounteredFacts = ({
  invoices,
  terms,
  validUntil,
  proposedOn,
  date,
}: ArrangementCountered): readonly MissingFact[] =>
  required({
    invoices: namesAll(invoices),
    terms: areTerms(terms, date),
    proposedOn: proposedOn <= date,
    validUntil: validUntil > date,
  });

/** Everything that was agreed: claims, days, amounts that add up, and what a missed term does. */
export const arrangementConfirmedFacts = (message: ArrangementConfirmed): readonly MissingFact[] => {
  const { date, claims, terms, rules, acceptor, proposedOn, payment } = message;
  return required({
    proposedOn: proposedOn <= date,
    claims: claims.length > 0 && claims.every(isClaim),
    terms: areTerms(terms, date),
    'terms.total': sum(terms.map(({ amount }) => amount)) === sum(claims.map(({ amount }) => amount)),
    rules: areRules(rules),
    acceptor: isAcceptor(acceptor),
    'payment.amount': payment.amount === terms[0]?.amount,
  });
};
