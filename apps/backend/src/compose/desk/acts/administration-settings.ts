import { REGISTER } from '@voldaan/application/account/administrations.ts';
import type { Services } from '@voldaan/application/services.ts';
import type {
  AdministrationDetails,
  AdministrationSettings,
  ChangeAdministration,
} from '@voldaan/contract/desk/administration-settings.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { missingDetails } from '@voldaan/domain/party/missing-details.ts';
import { isIban, normaliseIban } from '@voldaan/formats/iban.ts';
import { standsOut } from '@voldaan/ui/contrast.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { DONE, found, refused } from '../result.ts';
import { deskLogo } from '../settings/logo-settings.ts';

const booksOf = ({ items }: Services, { administration }: StaffSession) =>
  items.get<Administration>(REGISTER, 'ADMINISTRATION', administration);

const detailsOf = (books: Administration): AdministrationDetails => {
  const { name, address, kvk, iban, bic, contact, sender, language, color, stopped, collector } = books;
  return {
    name,
    address,
    kvk,
    iban,
    bic,
    contact,
    sender,
    language,
    color,
    stopped,
    collector: collector ?? null,
  };
};

/** The details of these books, and what is missing before sending can begin. */
export const readAdministration = async (
  services: Services,
  staff: StaffSession,
): Promise<Result<AdministrationSettings>> => {
  const books = await booksOf(services, staff);
  if (!books) return refused('not-found');
  const { value, version } = books;
  return found({
    details: detailsOf(value),
    logo: deskLogo(value),
    version,
    missing: [...missingDetails(value)],
  });
};

/** Only what changes is judged: the stop button works whatever was stored before. */
const wrongIn = (details: AdministrationDetails, stored: Administration) => {
  const { iban, color, stopped } = details;
  if (iban !== '' && iban !== stored.iban && !isIban(iban)) return 'iban-not-valid';
  if (color !== null && color !== stored.color && !standsOut(color)) return 'color-too-faint';
  if (!stopped && missingDetails(details).length > 0) return 'details-missing';
  return undefined;
};

/**
 * Fills the details in anew, stop button included; the planner reads them before every message. Refuses
 * `changed-meanwhile`, `iban-not-valid`, `color-too-faint`, and `details-missing` while sending is on.
 */
export const changeAdministration = async (
  services: Services,
  staff: StaffSession,
  { version, details }: ChangeAdministration,
): Promise<Result<void>> => {
  const books = await booksOf(services, staff);
  if (!books) return refused('not-found');
  const wrong = wrongIn(details, books.value);
  if (wrong) return refused(wrong);
  const { collector: _, ...rest } = books.value;
  const { collector, ...said } = details;
  const changed: Administration = {
    ...rest,
    ...said,
    iban: normaliseIban(said.iban),
    ...(collector && { collector }),
  };
  return (await services.items.put(REGISTER, 'ADMINISTRATION', staff.administration, changed, version))
    ? DONE
    : refused('changed-meanwhile');
};
