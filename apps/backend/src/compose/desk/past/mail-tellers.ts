import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { mailAddressOf } from '@voldaan/domain/party/debtor.ts';
import { isMessageStep } from '@voldaan/domain/plan/dunning-step.ts';
import { causeOf } from '../words/cause-of.ts';
import { DROPPED } from '../words/dropped.ts';
import { earliestDue } from '../words/due.ts';
import type { Told } from './chronicle.ts';
import { type Listener, silent, type Tellers, type Telling } from './teller.ts';

/** The address that the debtor is written to now; when none works any more, the one that did last. */
export const addressOf = (debtor: Debtor): string => mailAddressOf(debtor) ?? debtor.bounced.at(-1) ?? '';

const bouncedAddressOf = (debtor: Debtor): string => debtor.bounced.at(-1) ?? addressOf(debtor);

const stepMessage = (messageId: string, { chronicle }: Listener) => {
  const claimed = chronicle.messages.get(messageId);
  return claimed && isMessageStep(claimed.message) ? { ...claimed, message: claimed.message } : undefined;
};

const sent = (messageId: string, { before }: Told, listener: Listener): Telling | undefined => {
  const { chronicle, debtor, plan } = listener;
  const claimed = chronicle.messages.get(messageId);
  if (!claimed) return undefined;
  const documentId = `mail-${messageId}`;
  const to = addressOf(debtor);
  if (claimed.message === 'payment-received') {
    return { what: { code: 'payment-confirmed', data: { to } }, documentId };
  }
  const { message } = claimed;
  if (!isMessageStep(message)) return { what: { code: 'told', data: { kind: message, to } }, documentId };
  const invoices = [...claimed.invoices, ...(claimed.joined ?? [])];
  const { on, step } = claimed;
  const background = { on, due: earliestDue(before, claimed.invoices), plan, wrote: before.wrote };
  return {
    what: {
      code: 'message-sent',
      data: { step: message, to, invoices, lastDate: claimed.last ?? null },
    },
    cause: step ? causeOf(step.cause, { ...background, resumed: chronicle.resumed }) : null,
    documentId,
  };
};

/** Mails, from the moment that they left; a thank-you is told by its sending alone. */
export const mailTellers: Tellers<
  | 'MessageClaimed'
  | 'MessageSent'
  | 'MessageRefused'
  | 'MessageOutcomeUnknown'
  | 'MessageDelivered'
  | 'MessageBounced'
  | 'MessageDropped'
> = {
  MessageSent: ({ messageId }, told, listener) => sent(messageId, told, listener),
  MessageDelivered: ({ messageId }, _, listener) => {
    const claimed = stepMessage(messageId, listener);
    const to = addressOf(listener.debtor);
    return claimed && { what: { code: 'message-delivered', data: { step: claimed.message, to } } };
  },
  MessageBounced: ({ messageId, how }, _, listener) => {
    const to = bouncedAddressOf(listener.debtor);
    if (how === 'complaint') return { what: { code: 'message-complained', data: { to } } };
    const claimed = stepMessage(messageId, listener);
    return claimed && { what: { code: 'message-bounced', data: { step: claimed.message, to } } };
  },
  MessageOutcomeUnknown: ({ messageId }, _, listener) => {
    const claimed = stepMessage(messageId, listener);
    const to = addressOf(listener.debtor);
    return claimed && { what: { code: 'message-uncertain', data: { step: claimed.message, to } } };
  },
  MessageDropped: ({ what, why }) =>
    what === 'payment-received' || what === 'letter'
      ? undefined
      : isMessageStep(what)
        ? { what: { code: 'message-dropped', data: { step: what, why: DROPPED[why] } } }
        : { what: { code: 'not-told', data: { kind: what, why: DROPPED[why] } } },
  MessageClaimed: silent,
  MessageRefused: silent,
};
