import { amsterdamMinute } from '@voldaan/domain/calendar/amsterdam.ts';
import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { renderStaffMail } from '@voldaan/messages/staff/render-staff-mail.ts';
import type { StaffMessage } from '@voldaan/messages/staff/staff-message.ts';
import { administrationOf } from '../account/administrations.ts';
import type { Services } from '../services.ts';
import { personOf } from './add-person.ts';
import { letFirstAdminIn } from './first-admin.ts';
import { homeOf } from './home.ts';
import type { Staff } from './staff.ts';
import { STAFF_MAIL, type StaffMail } from './staff-mail.ts';
import { LINK_SECONDS, newTicket } from './ticket-use.ts';

type Sending = Pick<Services, 'staff' | 'items' | 'wall' | 'chance' | 'hash' | 'mailer' | 'addresses'> & {
  /** Address that mails about signing in come from. */
  readonly sender: string;
  readonly firstAdmins: readonly string[];
};

const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** A link that works once and for a quarter of an hour. The secret stands behind `#`: no server log has it. */
const freshLink = async (services: Sending, person: Staff) => {
  const secret = await newTicket(services, { purpose: 'sign-in-link', subject: person.id }, LINK_SECONDS);
  const until = clockTime(amsterdamMinute(addSeconds(services.wall.now(), LINK_SECONDS)));
  return { url: `${services.addresses.desk}/sign-in#${secret}`, until };
};

const send = async (services: Sending, person: Staff, message: StaffMessage): Promise<void> => {
  const { subject, html, text } = renderStaffMail(message, person.language);
  await services.mailer.send({
    messageId: services.chance.id(),
    administration: STAFF_MAIL,
    account: person.id,
    from: { name: 'Voldaan', address: services.sender },
    replyTo: services.sender,
    to: { name: person.name, address: person.email },
    subject,
    html,
    text,
    attachments: [],
  });
};

/** Somebody to whom a link may go: listed, and at work somewhere. */
const askerOf = async (services: Sending, email: string): Promise<Staff | undefined> => {
  const known = await personOf(services, email);
  if (known && homeOf(known)) return known;
  return letFirstAdminIn(services, services.firstAdmins, email);
};

/** Sends a mail about signing in; to an address that is not listed, nothing. */
export const sendStaffMail = async (services: Sending, mail: StaffMail): Promise<void> => {
  if (mail.kind === 'link') {
    const asker = await askerOf(services, mail.email);
    if (asker) await send(services, asker, { kind: 'link', ...(await freshLink(services, asker)) });
    return;
  }
  const person = (await services.staff.people.get(mail.staff))?.value;
  if (!person) return;
  if (mail.kind === 'reset') {
    const { url, until } = await freshLink(services, person);
    return send(services, person, { kind: 'reset', by: mail.by, url, until });
  }
  const { name } = await administrationOf(services.items, mail.administration);
  const url = `${services.addresses.desk}/sign-in`;
  return send(services, person, { kind: 'invitation', by: mail.by, administration: name, url });
};
