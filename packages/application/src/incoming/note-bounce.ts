import { recordMailEvent } from '../attend/record-mail-event.ts';
import type { DeliveryReport } from '../ports/mail-parser.ts';
import type { StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';

/** The part before the `@`: SES gives its own id to a mail, and a host to the id. */
const local = (id: string): string => id.split('@')[0] ?? id;

/**
 * A mail server reports that a mail of ours failed for good: the same news as a bounce that SES tells, when it
 * names a mail that we sent. Only its receiver knows that name, and he can let his own mail bounce anyway.
 */
export const noteBounce = async (
  services: Services,
  key: StreamKey,
  { action, status, about }: DeliveryReport,
): Promise<void> => {
  if (action !== 'failed' || !status.startsWith('5.') || about === '') return;
  const history = await services.accounts.history(key);
  const sent = history
    .flatMap(({ events }) => events)
    .findLast((event) => event.type === 'MessageSent' && event.providerId === local(about));
  if (sent?.type !== 'MessageSent') return;
  const { administration, id: account } = key;
  await recordMailEvent(services, { administration, account, messageId: sent.messageId, kind: 'bounced' });
};
