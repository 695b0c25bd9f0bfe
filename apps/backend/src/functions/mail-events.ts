import { recordMailEvent } from '@voldaan/application/attend/record-mail-event.ts';
import { STAFF_MAIL } from '@voldaan/application/staff/staff-mail.ts';
import { world } from '#compose';
import { readEvent } from '../compose/events.ts';
import { recorded } from '../telemetry/recorded.ts';
import { note } from '../telemetry/recorder.ts';

/** What became of mails, as SES tells through SNS: sent, delivered, bounced, complained. */
export const handler = recorded(async (event: unknown): Promise<void> => {
  for (const { administration, account, messageId, kind, permanent, at } of readEvent.mail(event)) {
    if (administration === STAFF_MAIL) continue;
    const failed = kind === 'bounced' && permanent === false;
    if (failed) note('info', 'mail is tried again by its provider', { messageId, at });
    else await recordMailEvent(world.services, { administration, account, messageId, kind });
  }
});
