import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import type { Services } from '../services.ts';
import { pageIn } from './page-in.ts';

/** Printed on an invoice, so it lives as long as a claim does: five years (3:307 BW). */
const PRINTED_SECONDS = 5 * 366 * 86_400;

const secretOf = (services: Pick<Services, 'keyed'>, administration: string, account: string): string =>
  Buffer.from(services.keyed(`printed/${administration}/${account}`)).toString('base64url');

/**
 * The payment link to print on a debtor's invoices. It can be told again without being kept: it follows
 * from a key that only the server has.
 */
export const printedLink = (
  services: Pick<Services, 'keyed' | 'addresses'>,
  administration: string,
  account: string,
): string => `${pageIn(services.addresses, 'open', 'nl')}#${secretOf(services, administration, account)}`;

/** Makes the printed link of an account work; done again it changes nothing. */
export const registerPrintedLink = async (
  services: Services,
  administration: string,
  account: string,
): Promise<void> => {
  await services.secrets.keep(services.hash(secretOf(services, administration, account)), {
    administration,
    purpose: 'link',
    subject: account,
    expiresAt: addSeconds(services.clock.now(), PRINTED_SECONDS),
  });
};
