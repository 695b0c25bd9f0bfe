import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import type { Services } from '../services.ts';
import { pageIn } from './page-in.ts';
import { type LinkedDebtor, seriesName, seriesOf } from './series.ts';

/** Printed on an invoice, so it lives as long as a claim does: five years (3:307 BW). */
const PRINTED_SECONDS = 5 * 366 * 86_400;

const secretOf = (services: Pick<Services, 'keyed'>, administration: string, debtor: LinkedDebtor): string =>
  Buffer.from(services.keyed(seriesName('printed', administration, debtor))).toString('base64url');

/**
 * The payment link to print on a debtor's invoices. It can be told again without being kept: it follows
 * from a key that only the server has.
 */
export const printedLink = (
  services: Pick<Services, 'keyed' | 'addresses'>,
  administration: string,
  debtor: LinkedDebtor,
): string => `${pageIn(services.addresses, 'open', 'nl')}#${secretOf(services, administration, debtor)}`;

/** Makes the printed link of an account work; done again it changes nothing. */
export const registerPrintedLink = async (
  services: Services,
  administration: string,
  debtor: LinkedDebtor,
): Promise<void> => {
  await services.secrets.keep(services.hash(secretOf(services, administration, debtor)), {
    administration,
    purpose: 'link',
    subject: debtor.id,
    series: seriesOf(debtor),
    use: 'printed',
    expiresAt: addSeconds(services.clock.now(), PRINTED_SECONDS),
  });
};
