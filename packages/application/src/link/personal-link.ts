import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { LinkUse } from '../ports/secrets.ts';
import type { Services } from '../services.ts';
import { pageIn } from './page-in.ts';
import { seriesOf } from './series.ts';

/** How long a personal link works, by the business clock. */
export const LINK_DAYS = 90;

/** What a link is made for, and the message that carries it, if one does. */
export type MadeFor = { readonly use: LinkUse; readonly message?: string };

/**
 * A new personal link to the debtor's page. The secret stands behind `#`, so it reaches no server log; only
 * its hash is kept. Older links stay valid until they expire or are taken back.
 */
export const newPersonalLink = async (
  services: Services,
  administration: string,
  debtor: Pick<Debtor, 'id' | 'language' | 'linkSeries'>,
  { use, message }: MadeFor,
): Promise<string> => {
  const secret = services.chance.secret();
  await services.secrets.keep(services.hash(secret), {
    administration,
    purpose: 'link',
    subject: debtor.id,
    series: seriesOf(debtor),
    use,
    ...(message && { message }),
    expiresAt: addSeconds(services.clock.now(), LINK_DAYS * 86_400),
  });
  return `${pageIn(services.addresses, 'open', debtor.language)}#${secret}`;
};
