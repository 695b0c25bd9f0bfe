import { type MessageNews, recordMessage } from '@voldaan/domain/account/decide/record-message.ts';
import { decideOn } from '../account/decide-on.ts';
import { accountKey } from '../account/fold.ts';
import type { Actor } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { noteBrokenAddress } from './note-broken-address.ts';

const MAIL: Actor = { kind: 'system', id: 'mail-events' };

export type MailEvent = {
  readonly administration: string;
  readonly account: string;
  readonly messageId: string;
  readonly kind: 'sent' | 'delivered' | 'bounced' | 'complained' | 'rejected' | 'rendering-failed';
};

const newsOf = (kind: MailEvent['kind']): MessageNews => {
  switch (kind) {
    case 'sent':
      return { news: 'sent', providerId: 'event' };
    case 'delivered':
      return { news: 'delivered' };
    case 'complained':
      return { news: 'bounced', how: 'complaint' };
    case 'bounced':
    case 'rejected':
    case 'rendering-failed':
      return { news: 'bounced', how: 'bounce' };
  }
};

/** Lets an account know what became of a mail. Told twice, or of a mail long settled, it changes nothing. */
export const recordMailEvent = async (services: Services, event: MailEvent): Promise<void> => {
  const key = accountKey(event.administration, event.account);
  const now = services.clock.now();
  const outcome = await decideOn(services, key, { actor: MAIL }, (state, plan) =>
    recordMessage(state, { messageId: event.messageId, now, ...newsOf(event.kind) }, plan),
  );
  if (outcome.ok && outcome.events.some(({ type }) => type === 'MessageBounced'))
    await noteBrokenAddress(services, key);
};
