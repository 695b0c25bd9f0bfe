import { backendFunction, kickAttend, putAside, putAsideGrant } from './functions.ts';
import { mailTopic } from './mail.ts';

/** Hears what became of each mail. */
export const mailEvents = backendFunction('mail-events', {
  timeout: '1 minute',
  may: [kickAttend, putAsideGrant],
});
putAside('MailEvents', mailEvents);

mailTopic.subscribe('Outcome', mailEvents.arn);
