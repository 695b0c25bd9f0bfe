import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { isWorkingDay } from '@voldaan/domain/calendar/working-day.ts';
import { isQuiet } from '@voldaan/messages/staff/digest/digest.ts';
import { renderDigest } from '@voldaan/messages/staff/digest/render-digest.ts';
import type { Staff } from '../../staff/staff.ts';
import { STAFF_MAIL } from '../../staff/staff-mail.ts';
import type { DailyJob, DailyServices, Morning } from '../daily-job.ts';
import { digestFor } from './digest-for.ts';
import { type MorningRows, morningRows } from './morning-rows.ts';
import { onlyOwn, ownersOf } from './own-customers.ts';
import { readersOf } from './readers.ts';

/** The day of the last mail to one reader about one administration. */
type LastMail = { readonly on: PlainDate | null };
const KIND = 'DIGEST';

/**
 * Whoever writes the day first sends the mail; a second wake-up finds it written.
 *
 * @returns how to take it back, when the mail did not leave; undefined: it was written already
 */
const claim = async (
  { items }: DailyServices,
  { administration, today }: Morning,
  reader: string,
): Promise<(() => Promise<unknown>) | undefined> => {
  const last = await items.get<LastMail>(administration.id, KIND, reader);
  if (last?.value.on && last.value.on >= today) return undefined;
  const write = (on: LastMail['on'], version: number) =>
    items.put<LastMail>(administration.id, KIND, reader, { on }, version);
  const version = last?.version ?? 0;
  if (!(await write(today, version))) return undefined;
  return () => write(last?.value.on ?? null, version + 1);
};

/** @returns whether there is nothing more to do for this reader today */
const send = async (
  services: DailyServices,
  morning: Morning,
  rows: MorningRows,
  person: Staff,
): Promise<boolean> => {
  const digest = digestFor(rows, person.id, {
    administration: morning.administration.name,
    today: morning.today,
    desk: services.addresses.desk,
  });
  const takeBack = isQuiet(digest) ? undefined : await claim(services, morning, person.id);
  if (!takeBack) return true;
  const outcome = await services.mailer.send({
    messageId: services.chance.id(),
    administration: STAFF_MAIL,
    account: person.id,
    from: { name: 'Voldaan', address: services.sender },
    replyTo: services.sender,
    to: { name: person.name, address: person.email },
    attachments: [],
    ...renderDigest(digest, person.language),
  });
  // Proved not to have left, such as by throttling: it may be tried again.
  if (outcome.outcome !== 'refused' || outcome.permanent) return true;
  await takeBack();
  return false;
};

/**
 * Writes everybody who works in an administration what waits there, on working days; nothing when there is
 * nothing, and once a day whoever wakes us how often.
 *
 * @throws Error when the provider takes no mail now: asked again, the others get none twice
 */
const sendDigests = async (services: DailyServices, morning: Morning): Promise<void> => {
  const { administration, today } = morning;
  if (!isWorkingDay(today)) return;
  const people = (await services.staff.people.all()).map(({ value }) => value);
  const readers = readersOf(people, administration.id);
  if (readers.length === 0) return;
  const rows = await morningRows(services, administration.id, today);
  const owners = readers.some(({ reads }) => reads === 'own')
    ? await ownersOf(services, administration.id, rows)
    : new Map<string, unknown>();
  let left = 0;
  for (const { person, reads } of readers) {
    const about = reads === 'own' ? onlyOwn(rows, owners, person.id) : rows;
    if (!(await send(services, morning, about, person))) left += 1;
  }
  if (left > 0) throw new Error(`${left} mails were refused for now.`);
};

export const DIGESTS: DailyJob = { name: 'digests', run: sendDigests };
