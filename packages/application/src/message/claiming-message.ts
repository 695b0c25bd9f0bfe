import type { AccountState } from '@voldaan/domain/account/state.ts';
import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { addWorkingDays } from '@voldaan/domain/calendar/working-day.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { debtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import type { MessageStep } from '@voldaan/domain/plan/dunning-step.ts';
import { attemptHold } from '@voldaan/domain/plan/payment-open.ts';
import type { ClaimingMessage } from '@voldaan/messages/content/message.ts';
import { groupedReference } from '../link/reference.ts';
import { addresseeOf, creditorOf } from './parties.ts';
import { statementOf } from './statement.ts';

/** What a message is about, and the personal way in that is made for it alone. */
export type Claiming = {
  readonly step: MessageStep;
  readonly about: readonly string[];
  readonly joined: readonly string[];
  readonly date: PlainDate;
  readonly lastDate: PlainDate;
  readonly payUrl: string;
  readonly typedCode: string;
  readonly dossierMark: string;
  readonly enterUrl: string;
  readonly registered: boolean;
};

/** Working days after the last day of a notice of default at which a decision is taken. */
const DECISION_WORKING_DAYS = 2;

/** The content of a message that asks for money, from the account as it is at this moment. */
export const claimingMessage = (
  account: string,
  state: AccountState,
  administration: Administration,
  debtor: Debtor,
  claiming: Claiming,
): ClaimingMessage => {
  const { step, about, joined, date, lastDate } = claiming;
  const statement = statementOf(state, about, joined, date);
  const base = {
    date,
    lastDate,
    creditor: creditorOf(administration),
    addressee: addresseeOf(debtor),
    dossierMark: claiming.dossierMark,
    statement,
    payment: {
      iban: administration.iban,
      reference: groupedReference(account),
      payUrl: claiming.payUrl,
      enterUrl: claiming.enterUrl,
      typedCode: claiming.typedCode,
      amount: statement.total,
    },
  };
  if (step === 'notice') return { ...base, kind: 'notice' };
  if (step === 'reminder') {
    return { ...base, kind: 'reminder', startsDefault: debtorClass(debtor.kind) === 'consumer' };
  }
  const oldest = statement.due.reduce((due, line) => (line.dueDate < due ? line.dueDate : due), date);
  return {
    ...base,
    kind: 'notice-of-default',
    delivery: claiming.registered ? 'registered-and-mail' : 'post-and-mail',
    inDefaultSince: addDays(oldest, 1),
    decisionFrom: addWorkingDays(lastDate, DECISION_WORKING_DAYS),
    noObjectionKnown: !state.holds.some((hold) => hold.reason === 'dispute') && !attemptHold(state),
  };
};
