import { SESClient, type SESClientConfig, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { BusinessClock } from '@voldaan/application/ports/clocks.ts';
import type { Mailer, MailOutcome } from '@voldaan/application/ports/mailer.ts';
import { mime } from './mime.ts';
import { sendOutcome } from './send-outcome.ts';

/**
 * A client of SES that tries once and gives up after ten seconds; once per process.
 *
 * Connections are not kept: one that died while the function was frozen would break a try in a way that
 * proves nothing, and the mail would wait for a person.
 */
export const sesClient = (config: SESClientConfig = {}): SESClient =>
  new SESClient({
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: 3_000,
      requestTimeout: 10_000,
      throwOnRequestTimeout: true,
      httpAgent: { keepAlive: false },
      httpsAgent: { keepAlive: false },
    },
    ...config,
  });

export type SesOptions = {
  /** Publishes what becomes of a mail; without it nothing ever comes back. */
  readonly configurationSet: string;
  /** Dates the mail. */
  readonly clock: BusinessClock;
};

/**
 * Mail through SES. Message, account and administration stand in the tags, so that its events come back to
 * them; ids may hold letters, digits, `_`, `-`, `.` and `@`.
 *
 * @example sesMailer(sesClient(), { configurationSet: 'voldaan', clock })
 */
export const sesMailer = (client: SESClient, { configurationSet, clock }: SesOptions): Mailer => ({
  send: async (mail): Promise<MailOutcome> => {
    let raw: Uint8Array;
    try {
      raw = await mime(mail, clock.now());
    } catch (error) {
      return { outcome: 'refused', reason: `not built: ${String(error)}`, permanent: true };
    }
    try {
      const { MessageId = '' } = await client.send(
        new SendRawEmailCommand({
          Source: mail.from.address,
          Destinations: [mail.to.address],
          RawMessage: { Data: raw },
          ConfigurationSetName: configurationSet,
          Tags: [
            { Name: 'message', Value: mail.messageId },
            { Name: 'account', Value: mail.account },
            { Name: 'administration', Value: mail.administration },
          ],
        }),
      );
      return { outcome: 'sent', providerId: MessageId };
    } catch (error) {
      return sendOutcome(error);
    }
  },
});
