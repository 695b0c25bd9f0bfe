import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { addSeconds, type Instant, toMs } from '@voldaan/domain/calendar/instant.ts';
import type { VirtualClock } from '../clock/virtual-clock.ts';
import { blobs } from '../durable/blobs.ts';
import { collection } from '../durable/collection.ts';
import { asReceived } from './as-received.ts';
import { type BounceKind, type Mail, type MailEventType, type MailRequest, statusOf } from './mail.ts';
import { header, readMime } from './mime-head.ts';
import { DELIVERY_SECONDS, LATE_SECONDS, type Receiver, simulated } from './receiver.ts';
import { type SesEvent, sesEvent } from './ses-event.ts';

/** Every message that left, and what its receiver did with it. */
export type Mailbox = {
  /** Takes a message; answers its id. Delivery follows on the business clock. */
  readonly accept: (request: MailRequest) => string;
  readonly get: (id: string) => Mail | undefined;
  readonly raw: (id: string) => Uint8Array | undefined;
  /** Newest first. */
  readonly list: () => readonly Mail[];
  readonly deliverLater: (id: string) => boolean;
  readonly bounce: (id: string, kind?: BounceKind) => boolean;
  readonly complain: (id: string) => boolean;
  /** How an address behaves from now on. */
  readonly setReceiver: (address: string, receiver: Receiver) => void;
  readonly receiver: (address: string) => Receiver;
  readonly resume: () => void;
};

export type MailboxOptions = {
  readonly clock: VirtualClock;
  readonly publish: (event: SesEvent, at: Instant) => unknown;
  readonly dataDir?: string | undefined;
};

const newId = (now: Instant): string =>
  `0102${toMs(now).toString(16).padStart(12, '0')}-${randomUUID().slice(0, 31)}-000000`;

export const mailbox = ({ clock, publish, dataDir }: MailboxOptions): Mailbox => {
  const mails = collection<Mail>(dataDir, 'mails');
  const receivers = collection<Receiver>(dataDir, 'receivers');
  const bytes = blobs(dataDir && join(dataDir, 'raw'));
  const receiver = (address: string): Receiver => receivers.get(address.toLowerCase()) ?? simulated(address);

  const publishFrom = (mail: Mail): void => {
    mail.events.slice(mail.published).forEach((event, index) => {
      const count = mail.published + index + 1;
      clock.schedule(clock.now(), 'mail event', `mail/${mail.id}/${count}`, () => {
        publish(sesEvent(mail, event), event.at);
        const latest = mails.get(mail.id) ?? mail;
        mails.set(mail.id, { ...latest, published: count });
      });
    });
  };
  /** Writes down what happened and, as SES does, publishes it when the message names a configuration set. */
  const happen = (mail: Mail, type: MailEventType, deliverAt: Instant | null, kind?: BounceKind): void => {
    const event = { type, at: clock.now(), ...(kind ? { kind } : {}) };
    const changed: Mail = { ...mail, deliverAt, events: [...mail.events, event] };
    mails.set(mail.id, changed);
    if (changed.configurationSet) publishFrom(changed);
  };
  const arrive = (id: string): void => {
    const mail = mails.get(id);
    if (!mail?.deliverAt) return;
    const [behaviour = 'accepts'] = mail.destinations.map(receiver).filter((one) => one !== 'accepts');
    if (behaviour === 'late' && statusOf(mail) === 'Send') delay(mail);
    else if (behaviour === 'bounces') happen(mail, 'Bounce', null);
    else if (behaviour === 'mailbox-full') happen(mail, 'Bounce', null, 'transient');
    else {
      happen(mail, 'Delivery', null);
      const delivered = mails.get(id);
      if (behaviour === 'complains' && delivered) happen(delivered, 'Complaint', null);
    }
  };
  const arm = (id: string, at: Instant): void =>
    clock.schedule(at, 'delivery', `mail/${id}`, () => arrive(id));
  const delay = (mail: Mail): void => {
    const deliverAt = addSeconds(clock.now(), LATE_SECONDS);
    happen(mail, 'DeliveryDelay', deliverAt);
    arm(mail.id, deliverAt);
  };
  const change = (id: string, act: (mail: Mail) => void): boolean => {
    const mail = mails.get(id);
    if (mail) act(mail);
    return mail !== undefined;
  };

  return {
    accept: (request) => {
      const at = clock.now();
      const id = newId(at);
      const raw = asReceived(request.raw, id, new Date(toMs(at)));
      const { headers } = readMime(raw);
      const deliverAt = addSeconds(at, DELIVERY_SECONDS);
      const { raw: _, ...envelope } = request;
      bytes.put(id, raw);
      const mail: Mail = {
        ...envelope,
        id,
        at,
        from: header(headers, 'From'),
        to: header(headers, 'To'),
        subject: header(headers, 'Subject'),
        headers,
        size: raw.byteLength,
        deliverAt,
        events: [],
        published: 0,
      };
      happen(mail, 'Send', deliverAt);
      arm(id, deliverAt);
      return id;
    },
    get: mails.get,
    raw: bytes.get,
    list: () => mails.values().reverse(),
    deliverLater: (id) => change(id, (mail) => mail.deliverAt && delay(mail)),
    bounce: (id, kind) =>
      change(id, (mail) => {
        clock.cancel(`mail/${id}`);
        happen(mail, 'Bounce', null, kind);
      }),
    complain: (id) =>
      change(id, (mail) => {
        if (mail.deliverAt) arrive(id);
        clock.cancel(`mail/${id}`);
        happen(mails.get(id) ?? mail, 'Complaint', null);
      }),
    setReceiver: (address, behaviour) => receivers.set(address.toLowerCase(), behaviour),
    receiver,
    resume: () => {
      for (const mail of mails.values()) {
        if (mail.deliverAt) arm(mail.id, mail.deliverAt);
        if (mail.configurationSet) publishFrom(mail);
      }
    },
  };
};
