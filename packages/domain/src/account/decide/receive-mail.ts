import type { PlainDate } from '../../calendar/plain-date.ts';
import { accept, type Decision } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import type { MailKind } from '../mail-event.ts';
import type { AccountState } from '../state.ts';
import { unreadHold } from './unread-message.ts';

export type ReceiveMail = {
  readonly kind: MailKind;
  readonly today: PlainDate;
  readonly note?: { readonly id: string; readonly hash: string };
  readonly proofs?: readonly string[];
};

/**
 * Mail to the address of an account. What a person wrote waits for a reader and holds the next message; what a
 * machine wrote is only kept. No mail changes anything else: anybody can write one in anybody's name.
 */
export const receiveMail = (state: AccountState, command: ReceiveMail): Decision => {
  const { kind, today, note, proofs = [] } = command;
  const mailId = `I${state.seq + 1}`;
  const received: AccountEvent = {
    type: 'MailReceived',
    mailId,
    kind,
    on: today,
    ...(note && { note }),
    ...(proofs.length > 0 && { proofs }),
  };
  if (kind === 'automatic' || kind === 'bounce') return accept(received);
  const waits = state.holds.some(({ reason, scope }) => reason === 'message-unread' && scope === 'all');
  const held = waits ? [] : [unreadHold(`H${state.seq + 2}`, mailId, today)];
  return accept(received, ...held.map((hold) => ({ type: 'HoldPlaced' as const, hold })), {
    type: 'TaskOpened',
    taskId: `T${state.seq + 2 + held.length}`,
    task: 'mail-received',
    invoices: [],
    on: today,
    ref: mailId,
  });
};
