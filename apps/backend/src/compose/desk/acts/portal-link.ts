import { groupedCode } from '@voldaan/application/link/crockford.ts';
import { newPersonalLink } from '@voldaan/application/link/personal-link.ts';
import { registerTypedCode, typedCodeOf } from '@voldaan/application/link/typed-code.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { PortalLink } from '@voldaan/contract/desk/debtor-card.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { openAccount } from '../opened-account.ts';
import { found, refused } from '../result.ts';

const secretIn = (url: string): string => url.slice(url.indexOf('#') + 1);

/** A new way in for the debtor, to tell him by hand. */
export const makePortalLink = async (
  services: Services,
  { administration }: StaffSession,
  debtorId: string,
): Promise<Result<PortalLink>> => {
  const account = await openAccount(services, administration, debtorId);
  if (!account) return refused('not-found');
  const url = await newPersonalLink(
    services,
    administration,
    { ...account.debtor, language: 'nl' },
    { use: 'desk' },
  );
  await registerTypedCode(services, administration, account.debtor);
  const kept = await services.secrets.find(services.hash(secretIn(url)), 'link');
  return found({
    url,
    code: groupedCode(typedCodeOf(services, administration, account.debtor)),
    expires: kept ? amsterdamDate(kept.expiresAt) : account.today,
  });
};
