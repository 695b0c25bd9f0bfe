import type { Mail, MailOutcome } from '@voldaan/application/ports/mailer.ts';
import type { Entry } from '../books/entry.ts';

/** Takes every mail and sends none of them. */
export const sinking = (entry?: Pick<Entry, 'mail'>) => ({
  send: async ({ account, messageId }: Mail): Promise<MailOutcome> =>
    entry?.mail === 'uncertain'
      ? { outcome: 'unknown', reason: 'time-out' }
      : { outcome: 'sent', providerId: `demo-${account}-${messageId}` },
});
