import type { Mailer } from '@voldaan/application/ports/mailer.ts';
import { markOf } from './observed-stream.ts';
import { note, record } from './recorder.ts';

const METRIC_OF = { sent: 'MailsSent', refused: 'MailsRefused', unknown: 'MailsUnknown' } as const;

/** A mailer that tells what became of each mail and how long it took; whose it was stays out. */
export const observedMailer = (mailer: Mailer): Mailer => ({
  send: async (mail) => {
    const began = performance.now();
    const outcome = await mailer.send(mail);
    const ms = Math.round(performance.now() - began);
    record(METRIC_OF[outcome.outcome]);
    record('MailLatency', ms);
    note(outcome.outcome === 'sent' ? 'info' : 'warn', `mail ${outcome.outcome}`, {
      account: markOf({ administration: mail.administration, id: mail.account }),
      messageId: mail.messageId,
      ms,
      ...(outcome.outcome === 'sent' ? { providerId: outcome.providerId } : { why: outcome.reason }),
    });
    return outcome;
  },
});
