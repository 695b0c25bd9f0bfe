import type { PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import type { AgreedTerms, CallAgreement } from '../../call/agreement.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import type { AccountState } from '../state.ts';
import { ANSWER_WORKING_DAYS } from './report-payment.ts';
import { tell } from './tell.ts';
import { unreadHold } from './unread-message.ts';

const found = (state: AccountState, id: string): CallAgreement | undefined =>
  state.agreements?.find(({ agreementId }) => agreementId === id);

const termsOf = ({ callId: _, on: __, mail: ___, answer: ____, ...terms }: CallAgreement): AgreedTerms =>
  terms;

/**
 * What was agreed on the phone is confirmed by mail, or a person chooses not to. Once is enough: asked again it
 * changes nothing.
 */
export const confirmByMail = (
  state: AccountState,
  command: { readonly agreementId: string; readonly send: boolean; readonly today: PlainDate },
): Decision => {
  const { agreementId, send, today } = command;
  const agreement = found(state, agreementId);
  if (!agreement) return refuse('agreement-unknown');
  if (agreement.mail?.sent || (agreement.mail && !send)) return accept();
  if (!send) return accept({ type: 'ConfirmationSkipped', agreementId, on: today });
  return accept(
    { type: 'ConfirmationAsked', agreementId, on: today },
    tell(state.seq, { what: 'call-confirmed', ...termsOf(agreement) }, today),
  );
};

export type AnswerAgreement = {
  readonly agreementId: string;
  readonly right: boolean;
  readonly today: PlainDate;
  /** What he wants to be different. */
  readonly note?: { readonly id: string; readonly hash: string };
};

/** A correction waits for a reader, as every message does. */
const unread = (state: AccountState, agreementId: string, today: PlainDate): readonly AccountEvent[] =>
  state.holds.some(({ reason }) => reason === 'message-unread')
    ? []
    : [{ type: 'HoldPlaced', hold: unreadHold(`H${state.seq + 1}`, agreementId, today) }];

/**
 * The debtor answers the confirmation of a call. "That is right" acknowledges the debt; a correction is work for
 * a person, and the debtor hears by which day he gets an answer. The same answer twice changes nothing.
 */
export const answerAgreement = (state: AccountState, command: AnswerAgreement): Decision => {
  const { agreementId, right, today, note } = command;
  const agreement = found(state, agreementId);
  if (!agreement?.mail?.sent) return refuse('agreement-unknown');
  const { answer } = agreement;
  if (answer) return answer.right === right ? accept() : refuse('agreement-answered');
  if (right) return accept({ type: 'AgreementConfirmed', agreementId, on: today });
  if (!note) return refuse('note-missing');
  const paused = unread(state, agreementId, today);
  const seq = state.seq + paused.length;
  const invoices = agreement.claims.map(({ invoice }) => invoice);
  const answerBy = addWorkingDays(today, ANSWER_WORKING_DAYS);
  return accept(
    { type: 'AgreementContested', agreementId, on: today, note },
    ...paused,
    {
      type: 'TaskOpened',
      taskId: `T${seq + 1}`,
      task: 'agreement-contested',
      invoices,
      on: today,
      ref: agreementId,
    },
    tell(seq + 1, { what: 'message-received', writingId: agreementId, answerBy }, today),
  );
};
