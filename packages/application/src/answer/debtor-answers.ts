import type { LateReason, MessageTopic } from '@voldaan/domain/account/answer-event.ts';
import { answerAgreement } from '@voldaan/domain/account/decide/answer-agreement.ts';
import { acceptCounter, refuseArrangement } from '@voldaan/domain/account/decide/answer-arrangement.ts';
import { makePromise } from '@voldaan/domain/account/decide/make-promise.ts';
import { openDispute } from '@voldaan/domain/account/decide/open-dispute.ts';
import { openNotice } from '@voldaan/domain/account/decide/open-notice.ts';
import { proposeArrangement } from '@voldaan/domain/account/decide/propose-arrangement.ts';
import { reportPayment } from '@voldaan/domain/account/decide/report-payment.ts';
import { giveReason, writeMessage } from '@voldaan/domain/account/decide/write-message.ts';
import type { Decision } from '@voldaan/domain/account/decision.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { Choice } from '@voldaan/domain/arrangement/schedule.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { DisputeCategory, DisputeRules } from '@voldaan/domain/dispute/category.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { DunningPlan } from '@voldaan/domain/plan/dunning-plan.ts';
import { administrationOf } from '../account/administrations.ts';
import { decideOn, type Outcome } from '../account/decide-on.ts';
import type { Actor, StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { arrangementPolicy } from './arrangement-policy.ts';
import { disputeRules } from './dispute-rules.ts';

/** What a debtor says of his own accord; words are kept apart from the events, so that they can be erased. */
export type DebtorAnswer =
  | { readonly kind: 'reason'; readonly reason: LateReason }
  | {
      readonly kind: 'dispute';
      readonly invoice: string;
      readonly category: DisputeCategory;
      readonly amount?: Cents;
      readonly words?: string;
      readonly proofs: readonly string[];
    }
  | {
      readonly kind: 'promise';
      readonly invoices: readonly string[];
      readonly amount?: Cents;
      readonly payOn: PlainDate;
    }
  | {
      readonly kind: 'payment-report';
      readonly invoices: readonly string[];
      readonly amount: Cents;
      readonly paidOn: PlainDate;
      readonly words?: string;
      readonly proofs: readonly string[];
    }
  | {
      readonly kind: 'message';
      readonly topic: MessageTopic;
      readonly invoices: readonly string[];
      readonly words?: string;
    }
  | {
      readonly kind: 'arrangement';
      readonly choice: Choice;
      readonly confirmed: boolean;
      readonly acceptor?: Acceptor;
      readonly words?: string;
    }
  | {
      readonly kind: 'counter';
      readonly accepts: boolean;
      readonly acceptor?: Acceptor;
      readonly words?: string;
    }
  /** Whether an agreement by phone is right; else what should be different. */
  | {
      readonly kind: 'agreement';
      readonly agreementId: string;
      readonly right: boolean;
      readonly words?: string;
    }
  /** He reads what went to him by e-mail alone. */
  | { readonly kind: 'opened' };

/** Who agrees for a business. */
export type Acceptor = { readonly name: string; readonly role: string };

type Note = { readonly id: string; readonly hash: string };

const decisionOf = (
  answer: DebtorAnswer,
  state: AccountState,
  plan: DunningPlan,
  known: {
    readonly today: PlainDate;
    readonly note: Note | undefined;
    readonly acceptor: Note | undefined;
    readonly policy: ReturnType<typeof arrangementPolicy>;
    readonly disputes: DisputeRules;
  },
): Decision => {
  const { today, policy } = known;
  const note = known.note ? { note: known.note } : {};
  const acceptor = known.acceptor ? { acceptor: known.acceptor } : {};
  switch (answer.kind) {
    case 'reason':
      return giveReason(state, { reason: answer.reason, today });
    case 'dispute': {
      const { kind: _, words: __, ...dispute } = answer;
      return openDispute(state, { ...dispute, today, ...note }, plan, known.disputes);
    }
    case 'promise': {
      const { kind: _, ...promise } = answer;
      return makePromise(state, { ...promise, way: 'portal', today }, plan);
    }
    case 'payment-report': {
      const { kind: _, words: __, ...report } = answer;
      return reportPayment(state, { ...report, today, ...note }, plan);
    }
    case 'message':
      return writeMessage(state, { topic: answer.topic, invoices: answer.invoices, today, ...note }, plan);
    case 'arrangement': {
      const { choice, confirmed } = answer;
      return proposeArrangement(
        state,
        { choice, confirmed, today, by: 'debtor', ...note, ...acceptor },
        policy,
        plan,
      );
    }
    case 'counter': {
      const arrangementId = state.arrangement?.id ?? '';
      return answer.accepts
        ? acceptCounter(state, { arrangementId, today, ...acceptor }, policy, plan)
        : refuseArrangement(state, { arrangementId, today, by: 'debtor', ...note }, plan);
    }
    case 'agreement': {
      const { agreementId, right } = answer;
      return answerAgreement(state, { agreementId, right, today, ...note });
    }
    case 'opened':
      return openNotice(state, { on: today });
  }
};

/**
 * One answer of a debtor, decided on his own account: what he says is checked against what is open now.
 *
 * @returns the account after it and the events, or the code of the refusal
 */
export const takeAnswer = async (
  services: Services,
  key: StreamKey,
  actor: Actor,
  answer: DebtorAnswer,
): Promise<Outcome> => {
  const words = 'words' in answer ? answer.words : undefined;
  const note = words ? await services.texts.keep(key.administration, key.id, words) : undefined;
  const agrees = 'acceptor' in answer ? answer.acceptor : undefined;
  const acceptor = agrees
    ? await services.texts.keep(key.administration, key.id, `${agrees.name}\n${agrees.role}`)
    : undefined;
  const administration = await administrationOf(services.items, key.administration);
  const today = amsterdamDate(services.clock.now());
  const outcome = await decideOn(services, key, { actor }, (state, plan) =>
    decisionOf(answer, state, plan, {
      today,
      note,
      acceptor,
      policy: arrangementPolicy(administration, state),
      disputes: disputeRules(administration),
    }),
  );
  if (!outcome.ok) {
    // What was refused is not kept either.
    for (const kept of [note, acceptor]) {
      if (kept) await services.texts.erase(key.administration, key.id, kept.id);
    }
  }
  return outcome;
};
