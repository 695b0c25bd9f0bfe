import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Services } from '../services.ts';
import { pageIn } from './page-in.ts';

const LINK_SECONDS = 90 * 86_400;

/**
 * A new personal link to the debtor's page. The secret stands behind `#`, so it reaches no server log; only
 * its hash is kept. Older links stay valid until they expire.
 */
export const newPersonalLink = async (
  services: Services,
  administration: string,
  account: string,
  language: Language,
): Promise<string> => {
  const secret = services.chance.secret();
  await services.secrets.keep(services.hash(secret), {
    administration,
    purpose: 'link',
    subject: account,
    expiresAt: addSeconds(services.clock.now(), LINK_SECONDS),
  });
  return `${pageIn(services.addresses, 'open', language)}#${secret}`;
};
