import { backendFunction, putAside } from './functions.ts';
import { mailTopic } from './mail-topic.ts';

/** Hears what became of each mail. */
export const mailEvents = backendFunction('mail-events', { timeout: '1 minute' });
putAside('MailEvents', mailEvents);

mailTopic.subscribe('Outcome', mailEvents.arn);
