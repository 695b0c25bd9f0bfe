import { sendStaffMail } from '@voldaan/application/staff/send-staff-mail.ts';
import { world } from '#compose';
import { readEvent } from '../compose/events.ts';
import { recorded } from '../telemetry/recorded.ts';

const { services, environment } = world;

/** Writes to people who work here: a sign-in link, an invitation, a reset. Nobody waits for its answer. */
export const handler = recorded(
  (event: unknown): Promise<void> =>
    sendStaffMail(
      { ...services, sender: environment.STAFF_MAIL_SENDER, firstAdmins: environment.FIRST_ADMIN },
      readEvent.staffMail(event),
    ),
);
