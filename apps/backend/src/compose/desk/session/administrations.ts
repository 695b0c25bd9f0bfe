import { REGISTER } from '@voldaan/application/account/administrations.ts';
import type { Items } from '@voldaan/application/ports/items.ts';
import type { AdministrationName } from '@voldaan/contract/desk/session.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';

/** The administrations that exist, in order of id. */
export const administrationNames = async (items: Items): Promise<readonly AdministrationName[]> =>
  (await items.all<Administration>(REGISTER, 'ADMINISTRATION')).map(({ id, value }) => ({
    id,
    name: value.name,
  }));
