import type { LetterAsks } from '@voldaan/domain/account/letter.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { addWorkingDays, workingDayFrom } from '@voldaan/domain/calendar/working-day.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { debtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import type { MessageStep } from '@voldaan/domain/plan/dunning-step.ts';
import { attemptHold } from '@voldaan/domain/plan/payment-open.ts';
import type { ClaimingMessage } from '@voldaan/messages/content/message.ts';
import type { NoticeOfDefault } from '@voldaan/messages/content/notice-of-default.ts';
import { legalPolicyOf } from '../account/planning.ts';
import { groupedReference } from '../link/reference.ts';
import { askedLater } from './asked-later.ts';
import { calculationOf } from './calculation.ts';
import { costsOfNotice } from './costs-announced.ts';
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
  /** Interest and costs as they were fixed when it was printed or sent. */
  readonly asks?: LetterAsks;
};

/** Working days after the last day of a notice of default at which a decision is taken. */
const DECISION_WORKING_DAYS = 2;

/** Term of a consumer's notice without costs. */
const PLAIN_TERM_DAYS = 10;

/** A floor that lies beyond the legal term of a fourteen-day notice in every ordinary case (defaults 4.1). */
const SURELY_DAYS = 21;

/** Whether default begins after the last date of a reminder: not of a business, nor where a term was fatal. */
const startsDefault = (state: AccountState, debtor: Debtor): boolean =>
  debtorClass(debtor.kind) === 'consumer' && !state.facts.agreed?.fatalTermProof;

const deliveryOf = ({ facts }: AccountState, { registered }: Claiming): NoticeOfDefault['delivery'] =>
  registered ? 'registered-and-mail' : facts.post ? 'post-and-mail' : 'mail';

/** The content of a message that asks for money, from the account as it is at this moment. */
export const claimingMessage = (
  account: string,
  state: AccountState,
  administration: Administration,
  debtor: Debtor,
  claiming: Claiming,
): ClaimingMessage => {
  const { step, about, joined, date, lastDate } = claiming;
  const policy = legalPolicyOf(administration);
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
  const { lastDate: _, ...asking } = base;
  switch (step) {
    case 'reminder':
      return { ...base, kind: 'reminder', startsDefault: startsDefault(state, debtor) };
    case 'notice': {
      const later = askedLater(state, [...about, ...joined], policy, date);
      return { ...base, kind: 'notice', ...(later && { later }) };
    }
    case 'fourteen-day-notice': {
      // Without costs it is a notice like any other: nothing is announced that could not be claimed.
      if (claiming.asks?.kind !== 'notice') {
        return { ...base, lastDate: workingDayFrom(addDays(date, PLAIN_TERM_DAYS)), kind: 'notice' };
      }
      const costs = costsOfNotice(claiming.asks, date);
      const surely = workingDayFrom(addDays(date, SURELY_DAYS));
      return { ...asking, kind: 'fourteen-day-notice', costs, surely };
    }
    case 'notice-of-default': {
      const made = claiming.asks?.kind === 'claim' ? claiming.asks.made : undefined;
      const extras = made?.parts.some((part) => part.interest + part.costs > 0);
      const calculation = made && extras ? calculationOf(state, made, policy, date) : undefined;
      const oldest = statement.due.reduce((due, line) => (line.dueDate < due ? line.dueDate : due), date);
      return {
        ...base,
        ...(calculation && { payment: { ...base.payment, amount: calculation.total } }),
        kind: 'notice-of-default',
        delivery: deliveryOf(state, claiming),
        inDefaultSince: addDays(oldest, 1),
        decisionFrom: addWorkingDays(lastDate, DECISION_WORKING_DAYS),
        noObjectionKnown: !state.holds.some((hold) => hold.reason === 'dispute') && !attemptHold(state),
        ...(state.orderHold && { ordersHeld: true as const }),
        ...(calculation && { claimed: { calculation, noticeOn: made?.noticeOn ?? null } }),
      };
    }
  }
};
