import { planOf } from '@voldaan/application/account/planning.ts';
import { arrangementPolicy } from '@voldaan/application/answer/arrangement-policy.ts';
import { type DebtorAnswer, takeAnswer } from '@voldaan/application/answer/debtor-answers.ts';
import { revokeLinks } from '@voldaan/application/link/revoke-links.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Acceptor, ArrangementPreview } from '@voldaan/contract/portal/arrangement.ts';
import { owedOn } from '@voldaan/domain/account/claimed.ts';
import { arrangeable, weighProposal } from '@voldaan/domain/account/decide/propose-arrangement.ts';
import type { AccountEvent, EventType } from '@voldaan/domain/account/event.ts';
import { RHYTHMS } from '@voldaan/domain/arrangement/rhythm.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { addWorkingDays } from '@voldaan/domain/calendar/working-day.ts';
import { sum } from '@voldaan/domain/money/cents.ts';
import { debtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import type { Answered, PortalPorts } from '../../portal/ports.ts';
import { agreementPorts } from './agreement.ts';
import { answered, answerRefusal, refused } from './answers.ts';
import { DEBTOR, type DebtorSession, keyOf, openFile } from './debtor-session.ts';
import { plannedTerms } from './shown-arrangement.ts';

type AnswerPorts = Pick<
  PortalPorts<DebtorSession>,
  | 'giveReason'
  | 'openDispute'
  | 'makePromise'
  | 'reportPayment'
  | 'writeMessage'
  | 'proposeContact'
  | 'arrangementOffer'
  | 'previewArrangement'
  | 'proposeArrangement'
  | 'answerCounter'
  | 'agreement'
  | 'answerAgreement'
>;

type Found<T extends EventType> = Extract<AccountEvent, { type: T }>;

const eventOf = <T extends EventType>(events: readonly AccountEvent[], type: T): Found<T> | undefined =>
  events.find((event): event is Found<T> => event.type === type);

const joined = (...texts: readonly (string | undefined)[]): string | undefined => {
  const said = texts.filter((text) => text !== undefined && text !== '');
  return said.length > 0 ? said.join('\n') : undefined;
};

const by = (acceptor: Acceptor | undefined) => (acceptor ? { acceptor } : {});
const words = (text: string | undefined) => (text ? { words: text } : {});

/** Days ahead on which a first term is suggested. */
const SUGGESTED_DAYS = 7;

/** What a debtor answers on the portal, on the use cases; whose account it is follows from the session. */
export const answerPorts = (services: Services): AnswerPorts => {
  const take = (session: DebtorSession, answer: DebtorAnswer) =>
    takeAnswer(services, keyOf(session), DEBTOR, answer);
  const today = (): PlainDate => amsterdamDate(services.clock.now());

  /** Who agrees: a consumer by his second factor, a business by name and role. */
  const whoAgrees = async (
    session: DebtorSession,
    acceptor: Acceptor | undefined,
  ): Promise<Answered<Acceptor | undefined>> => {
    const { state } = await openFile(services, session);
    if (debtorClass(state.facts.kind) === 'consumer') {
      return session.assurance === 'second-factor' ? answered(undefined) : refused('second-factor-needed');
    }
    return acceptor ? answered(acceptor) : refused('acceptor-needed');
  };

  const preview: AnswerPorts['previewArrangement'] = async (session, choice) => {
    const { state, administration } = await openFile(services, session);
    const policy = arrangementPolicy(administration, state);
    const weighed = weighProposal(state, choice, policy, planOf(state, administration), today());
    if (!weighed.ok) return refused(answerRefusal(weighed.code));
    const { by } = weighed.judgement;
    const decides: ArrangementPreview['decides'] = by === 'itself' || by === 'request' ? by : 'person';
    const answerBy = addWorkingDays(today(), policy.answerWorkingDays);
    return answered({ terms: plannedTerms(weighed.terms), total: weighed.total, decides, answerBy });
  };

  return {
    ...agreementPorts(services),
    giveReason: async (session, { reason }) => {
      const outcome = await take(session, { kind: 'reason', reason });
      return outcome.ok ? answered(undefined) : refused(answerRefusal(outcome.code));
    },
    openDispute: async (session, { explanation, ...dispute }) => {
      const outcome = await take(session, { kind: 'dispute', ...dispute, ...words(explanation) });
      if (!outcome.ok) return refused(answerRefusal(outcome.code));
      const opened = eventOf(outcome.events, 'DisputeOpened');
      const hold = eventOf(outcome.events, 'HoldPlaced')?.hold;
      return answered({ reference: opened?.disputeId ?? '', answerBy: hold?.answerBy ?? today() });
    },
    makePromise: async (session, promise) => {
      const outcome = await take(session, { kind: 'promise', ...promise });
      if (!outcome.ok) return refused(answerRefusal(outcome.code));
      const made = eventOf(outcome.events, 'PromiseMade');
      if (!made) return refused('our-failure');
      return answered({ reference: made.promiseId, amount: made.amount, payOn: made.payOn });
    },
    reportPayment: async (session, { account, explanation, ...report }) => {
      const said = joined(account && `Rekening: ${account}`, explanation);
      const outcome = await take(session, { kind: 'payment-report', ...report, ...words(said) });
      if (!outcome.ok) return refused(answerRefusal(outcome.code));
      const reported = eventOf(outcome.events, 'PaymentReported');
      const told = eventOf(outcome.events, 'DebtorToBeTold')?.told;
      const answerBy = told?.what === 'payment-report-received' ? told.answerBy : today();
      return answered({ reference: reported?.reportId ?? '', answerBy });
    },
    writeMessage: async (session, { topic, message, details, invoices }) => {
      const lines = Object.entries(details).map(([name, value]) => value && `${name}: ${value}`);
      const said = joined(message, ...lines);
      if (!said && (topic === 'question' || topic === 'call-me')) return refused('message-empty');
      const outcome = await take(session, { kind: 'message', topic, invoices, ...words(said) });
      if (!outcome.ok) return refused(answerRefusal(outcome.code));
      const wrote = eventOf(outcome.events, 'DebtorWrote');
      // Somebody else's file is no longer his to see.
      if (topic === 'wrong-person') await revokeLinks(services, keyOf(session));
      const told = eventOf(outcome.events, 'DebtorToBeTold')?.told;
      const answerBy = told?.what === 'message-received' ? told.answerBy : today();
      return answered({ reference: wrote?.writingId ?? '', answerBy });
    },
    proposeContact: async (session, contact) => {
      if (session.assurance !== 'second-factor') return refused('second-factor-needed');
      const wanted = Object.entries(contact).filter(([, value]) => value !== '');
      if (wanted.length === 0) return refused('contact-empty');
      const said = JSON.stringify(Object.fromEntries(wanted));
      const outcome = await take(session, {
        kind: 'message',
        topic: 'contact-data',
        invoices: [],
        words: said,
      });
      if (!outcome.ok) return refused(answerRefusal(outcome.code));
      const wrote = eventOf(outcome.events, 'DebtorWrote');
      return answered({ reference: wrote?.writingId ?? '', answerBy: addWorkingDays(today(), 2) });
    },
    arrangementOffer: async (session) => {
      const { state, administration } = await openFile(services, session);
      const policy = arrangementPolicy(administration, state);
      const invoices = arrangeable(state, policy, today());
      const total = sum(invoices.map(owedOn));
      if (total <= 0 || state.arrangement) return answered(null);
      const first = addDays(today(), Math.min(SUGGESTED_DAYS, policy.firstWithin));
      return answered({
        invoices: invoices.map((invoice) => ({ number: invoice.number, amount: owedOn(invoice) })),
        total,
        firstFrom: today(),
        firstUntil: addDays(today(), policy.firstWithin),
        rhythms: [...RHYTHMS],
        leastPerTerm: policy.leastPerTerm,
        months: policy.months.approver,
        suggested: { rhythm: 'monthly', first, by: { terms: 3 } },
      });
    },
    previewArrangement: preview,
    proposeArrangement: async (session, { choice, reason, acceptor }) => {
      const weighed = await preview(session, choice);
      if (!weighed.ok) return weighed;
      const itself = weighed.value.decides === 'itself';
      const agrees = itself ? await whoAgrees(session, acceptor) : answered(acceptor);
      if (!agrees.ok) return agrees;
      const outcome = await take(session, {
        kind: 'arrangement',
        choice,
        confirmed: itself,
        ...by(agrees.value),
        ...words(reason),
      });
      if (!outcome.ok) return refused(answerRefusal(outcome.code));
      const proposed = eventOf(outcome.events, 'ArrangementProposed');
      if (!proposed) return refused('our-failure');
      const hold = eventOf(outcome.events, 'HoldPlaced')?.hold;
      return answered({
        reference: proposed.arrangementId,
        stage: eventOf(outcome.events, 'ArrangementAccepted') ? 'running' : 'proposed',
        ...(hold?.answerBy && { answerBy: hold.answerBy }),
        terms: plannedTerms(proposed.terms),
      });
    },
    answerCounter: async (session, { accepts, acceptor }) => {
      const agrees = accepts ? await whoAgrees(session, acceptor) : answered(undefined);
      if (!agrees.ok) return agrees;
      const outcome = await take(session, { kind: 'counter', accepts, ...by(agrees.value) });
      return outcome.ok ? answered(undefined) : refused(answerRefusal(outcome.code));
    },
  };
};
