import type { Mail, Mailer, MailOutcome } from '@voldaan/application/ports/mailer.ts';

/** A mailer that keeps what it is given. */
export type MemoryMailer = Mailer & {
  /** Every try, whatever came of it. */
  readonly tried: readonly Mail[];
  /** Mails that were taken. */
  readonly sent: readonly Mail[];
  /** The next tries end like this, one each; after them every mail is taken again. */
  readonly script: (...outcomes: readonly MailOutcome[]) => void;
};

/** @example mailer.script({ outcome: 'unknown', reason: 'time-out' }) */
export const memoryMailer = (): MemoryMailer => {
  const tried: Mail[] = [];
  const sent: Mail[] = [];
  const scripted: MailOutcome[] = [];
  return {
    tried,
    sent,
    script: (...outcomes) => {
      scripted.push(...outcomes);
    },
    send: async (mail) => {
      tried.push(mail);
      const answer = scripted.shift() ?? { outcome: 'sent', providerId: `mail-${tried.length}` };
      if (answer.outcome === 'sent') sent.push(mail);
      return answer;
    },
  };
};
