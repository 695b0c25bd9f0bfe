import { REGISTER } from '@voldaan/application/account/administrations.ts';
import { legalPolicyOf } from '@voldaan/application/account/planning.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { LegalChoices, LegalSettings } from '@voldaan/contract/desk/legal-settings.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { staleOn } from '../card/claim.ts';
import { DONE, found, refused } from '../result.ts';

const booksOf = ({ items }: Services, { administration }: StaffSession) =>
  items.get<Administration>(REGISTER, 'ADMINISTRATION', administration);

/** What these books chose within the law, and which tables of law end soon. */
export const readLegalSettings = async (
  services: Services,
  staff: StaffSession,
): Promise<Result<LegalSettings>> => {
  const books = await booksOf(services, staff);
  if (!books) return refused('not-found');
  const stale = staleOn(amsterdamDate(services.clock.now()));
  return found({ choices: legalPolicyOf(books.value), stale });
};

/** Chooses anew; it counts for what is claimed from now on. */
export const changeLegalSettings = async (
  services: Services,
  staff: StaffSession,
  law: LegalChoices,
): Promise<Result<void>> => {
  const books = await booksOf(services, staff);
  if (!books) return refused('not-found');
  const { items } = services;
  const changed: Administration = { ...books.value, law };
  return (await items.put(REGISTER, 'ADMINISTRATION', staff.administration, changed, books.version))
    ? DONE
    : refused('changed-meanwhile');
};
