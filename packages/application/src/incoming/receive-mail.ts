import { receiveMail as decide, type ReceiveMail } from '@voldaan/domain/account/decide/receive-mail.ts';
import type { MailKind } from '@voldaan/domain/account/mail-event.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { REGISTER } from '../account/administrations.ts';
import { debtorItem } from '../account/debtors.ts';
import { decideOn } from '../account/decide-on.ts';
import type { InspectFile } from '../ports/file-inspector.ts';
import type { MailHead, MailParser, ReadMail } from '../ports/mail-parser.ts';
import type { Actor, StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { hasVirus } from './doubts.ts';
import { keepFiles } from './keep-files.ts';
import { kindOfMail } from './kind-of-mail.ts';
import { noteBounce } from './note-bounce.ts';
import { recordOf } from './record-of.ts';
import { accountOf } from './reply-address.ts';

/** Whoever wrote; that it was the debtor nobody can say. */
const MAIL: Actor = { kind: 'system', id: 'mail-in' };

const A_DAY = 86_400;
/** No debtor writes more; beyond it the rest of the day is not kept, and one task says so. */
const MAILS_A_DAY = { most: 100, perSeconds: A_DAY } as const;
const ONE_FLOOD_A_DAY = { most: 1, perSeconds: A_DAY } as const;

export type ReceivingServices = Services & { readonly parse: MailParser; readonly inspect: InspectFile };

/** What became of a mail, for the logs. */
export type Received =
  | {
      readonly is: 'kept';
      readonly administration: string;
      readonly account: string;
      readonly kind: MailKind;
    }
  | { readonly is: 'known' }
  | { readonly is: 'dropped'; readonly why: 'no-account' | 'unreadable' | 'flood' };

const dropped = (why: Extract<Received, { is: 'dropped' }>['why']): Received => ({ is: 'dropped', why });

/** Whether the mail is kept, tells of a flood, or is one drop of it. */
const roomFor = async ({ limits }: Services, key: StreamKey): Promise<'mail' | 'flood' | 'none'> => {
  const account = `${key.administration}/${key.id}`;
  if ((await limits.take('mail-in', account, MAILS_A_DAY)).ok) return 'mail';
  return (await limits.take('mail-flood', account, ONE_FLOOD_A_DAY)).ok ? 'flood' : 'none';
};

/** Keeps words and files of a mail apart from the events. */
const keepMail = async (
  services: ReceivingServices,
  key: StreamKey,
  read: ReadMail,
  head: MailHead,
  debtor: Debtor,
): Promise<Pick<ReceiveMail, 'note' | 'proofs'>> => {
  const inspect = hasVirus(head) ? undefined : services.inspect;
  const files = await keepFiles(services, key, read.ok ? read.mail.files : [], inspect);
  const record = JSON.stringify(recordOf(read, head, debtor, files));
  const note = await services.texts.keep(key.administration, key.id, record);
  return { note, proofs: files.flatMap(({ proof }) => proof ?? []) };
};

/**
 * Takes in one mail: finds the account by the address that it was sent to, keeps words and files apart from the
 * events, and lets the account know. A reply waits for a reader; what a machine wrote is only kept. The same mail
 * twice, told by its id or its bytes, is one mail.
 *
 * @param raw - as it came over the line
 * @param id - of the file that it lies in, for a mail without an id of its own
 */
export const receiveMail = async (
  services: ReceivingServices,
  raw: Uint8Array,
  id: string,
): Promise<Received> => {
  const read = await services.parse(raw);
  const head = read.ok ? read.mail : read.head;
  if (!head) return dropped('unreadable');
  const books = await services.items.all<Administration>(REGISTER, 'ADMINISTRATION');
  const key = accountOf(
    services,
    books.map(({ value }) => value),
    head.recipients,
  );
  const debtor = key && (await debtorItem(services.items, key.administration, key.id));
  if (!key || !debtor) return dropped('no-account');
  const loaded = await services.accounts.load(key);
  const commandId = services.hash(`mail/${head.messageId || id}`);
  if (!loaded.state.opened) return dropped('no-account');
  if (loaded.hasDecided(commandId)) return { is: 'known' };
  const room = await roomFor(services, key);
  if (room === 'none') return dropped('flood');

  const kind = room === 'flood' ? 'flood' : read.ok ? kindOfMail(read.mail) : 'reply';
  const kept = kind === 'flood' ? {} : await keepMail(services, key, read, head, debtor.value);
  const today = amsterdamDate(services.clock.now());
  await decideOn(services, key, { actor: MAIL, commandId }, (state) =>
    decide(state, { kind, today, ...kept }),
  );
  if (kind === 'bounce' && read.ok && read.mail.report) await noteBounce(services, key, read.mail.report);
  return { is: 'kept', administration: key.administration, account: key.id, kind };
};
