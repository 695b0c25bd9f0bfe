import { administrationOf } from '@voldaan/application/account/administrations.ts';
import { debtorOf } from '@voldaan/application/account/debtors.ts';
import type { Services } from '@voldaan/application/services.ts';
import {
  confirmWho,
  type FactorAnswer,
  offeredFactors as offered,
} from '@voldaan/application/session/second-factor.ts';
import { closeSession } from '@voldaan/application/session/sessions.ts';
import type { AnswerFactor, OfferedFactors } from '@voldaan/contract/portal/second-factor.ts';
import { parseEuro } from '@voldaan/domain/money/euro.ts';
import type { Answered, OpenedSession } from '../../portal/ports.ts';
import { answered, refused } from './answers.ts';
import { contactOf } from './creditor.ts';
import { type DebtorSession, sessionFor } from './debtor-session.ts';

/** What the debtor of a session can be asked. */
export const offeredFactors = async (services: Services, session: DebtorSession): Promise<OfferedFactors> => {
  const [{ kinds, locked }, administration, { language }] = await Promise.all([
    offered(services, session),
    administrationOf(services.items, session.administration),
    debtorOf(services.items, session.administration, session.account),
  ]);
  return {
    kinds: [...kinds],
    confirmed: session.assurance === 'second-factor',
    locked,
    language,
    creditor: contactOf(administration),
  };
};

const answerOf = (typed: AnswerFactor): FactorAnswer | undefined => {
  if (typed.kind === 'address') return typed;
  const amount = parseEuro(typed.amount);
  return amount === undefined ? undefined : { kind: 'amount', amount };
};

/** Raises a session: the debtor gets a new one, and the old one ends with its cookie. */
export const raiseSession = async (
  services: Services,
  session: DebtorSession,
  cookie: string,
  typed: AnswerFactor,
): Promise<Answered<OpenedSession>> => {
  const answer = answerOf(typed);
  if (!answer) return refused('amount-not-understood');
  const outcome = await confirmWho(services, session, answer);
  if (outcome !== 'confirmed') return refused(outcome);
  const raised = await sessionFor(services, { ...session, assurance: 'second-factor' });
  await closeSession(services, cookie);
  return answered(raised);
};
