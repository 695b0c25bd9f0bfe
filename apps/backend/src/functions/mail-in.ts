import { receiveMail } from '@voldaan/application/incoming/receive-mail.ts';
import { world } from '#compose';
import { readEvent } from '../compose/events.ts';
import { receiving } from '../compose/receiving.ts';
import { recorded } from '../telemetry/recorded.ts';
import { note } from '../telemetry/recorder.ts';

const services = { ...world.services, ...receiving };

/** Answers to our mails, which SES puts into the bucket. A mail to nobody is counted and left to the bucket's broom. */
export const handler = recorded(async (event: unknown): Promise<void> => {
  for (const key of readEvent.arrived(event)) {
    const file = await services.documents.get(key);
    if (!file) continue;
    const received = await receiveMail(services, file.bytes, key);
    note('info', 'mail came in', { ...received });
  }
});
