import { randomUUID } from 'node:crypto';
import { toMs } from '@voldaan/domain/calendar/instant.ts';
import { Hono } from 'hono';
import { controlSite } from '../control/control-site.ts';
import { serveSite } from '../gateway/serve-site.ts';
import { counted } from '../http/counted.ts';
import { type Fetch, type Listening, listen } from '../http/listen.ts';
import { lambdaApi } from '../lambda/lambda-api.ts';
import { checkoutApi } from '../mollie/checkout-api.ts';
import type { Mollie } from '../mollie/mollie.ts';
import { mollieApi } from '../mollie/mollie-api.ts';
import { paymentsPage } from '../mollie/payments-page.ts';
import type { Link } from '../page/page.ts';
import { s3Api } from '../s3/s3-api.ts';
import { schedulerApi } from '../scheduler/scheduler-api.ts';
import { asArrived } from '../ses/as-arrived.ts';
import type { Mail } from '../ses/mail.ts';
import { mailboxSite } from '../ses/mailbox-site.ts';
import { readMail } from '../ses/read-mail.ts';
import { answerTo, type Reply, reply } from '../ses/reply.ts';
import { sesApi } from '../ses/ses-api.ts';
import { linksBetween } from './links.ts';
import type { PortName } from './ports.ts';
import type { StackOptions } from './stack-options.ts';
import type { StandIns } from './stand-ins.ts';

type Addresses = Record<string, string>;

/** Puts the answer of a receiver where SES puts incoming mail. */
const receive =
  ({ mailbox, files, clock }: StandIns, bucket: string, prefix: string) =>
  async (mail: Mail, answer: Reply): Promise<void> => {
    const email = await readMail(mailbox.raw(mail.id) ?? new Uint8Array());
    const date = new Date(toMs(clock.now()));
    const id = randomUUID();
    const raw = asArrived(reply(mail, email, answer, date), { ...answerTo(mail, email), id }, date);
    files.put(bucket, `${prefix}${id}`, raw, { 'content-type': 'message/rfc822' });
  };

const mollieDoor = (
  { faults }: StandIns,
  payments: Mollie,
  addresses: Addresses,
  links: () => Link[],
): Fetch =>
  new Hono()
    .route('/', checkoutApi(payments))
    .route('/', paymentsPage(payments, links))
    .route('/', mollieApi(payments, { base: () => addresses['mollie'] ?? '', faults: faults.mollie })).fetch;

/**
 * Opens every address of the stack on loopback and writes it in `addresses`; each server is added to `servers`
 * at once, so that they can be closed when a later one fails.
 *
 * @throws PortTaken
 */
export const openDoors = async (
  parts: StandIns,
  options: StackOptions & { readonly bucket: string; readonly inboundPrefix: string },
  addresses: Addresses,
  servers: Listening[],
): Promise<void> => {
  const { clock, inFlight, lambda, scheduler, mailbox, files, mollie, faults } = parts;
  const { sites = [], ports = {} } = options;
  const links = (): Link[] => linksBetween(addresses);
  const origins = (): string[] => sites.flatMap(({ name }) => addresses[name] ?? []);
  const open = async (name: PortName, fetch: Fetch, host: 'localhost' | '127.0.0.1'): Promise<void> => {
    const server = await listen(fetch, { name, port: ports[name], host });
    servers.push(server);
    addresses[name] = server.url;
  };
  const service = (name: PortName, fetch: Fetch): Promise<void> =>
    open(name, counted(inFlight, fetch), '127.0.0.1');
  const page = (name: PortName, fetch: Fetch): Promise<void> =>
    open(name, counted(inFlight, fetch), 'localhost');

  await service('ses', sesApi(mailbox, faults.ses).fetch);
  await service('scheduler', schedulerApi(scheduler, faults.scheduler).fetch);
  await service('lambda', lambdaApi(lambda).fetch);
  await service('s3', s3Api(files, { origins }).fetch);
  if (mollie) await page('mollie', mollieDoor(parts, mollie, addresses, links));
  const answer = receive(parts, options.bucket, options.inboundPrefix);
  await page('mailbox', mailboxSite(mailbox, { links, answer }).fetch);
  // Not counted: a travel asked for on this page would wait for itself.
  await open('clock', controlSite({ clock, lambda, scheduler, links }).fetch, 'localhost');
  const uploads = `${addresses['s3']}/${options.bucket}/`;
  for (const site of sites) {
    const server = await serveSite({ ...site, uploads }, { lambda, inFlight });
    servers.push(server);
    addresses[site.name] = server.url;
  }
};
