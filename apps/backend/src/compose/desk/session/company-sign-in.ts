import { openIdClients } from '@voldaan/adapters/oidc/open-id-clients.ts';
import type { Items } from '@voldaan/application/ports/items.ts';
import type { OpenIdClients } from '@voldaan/application/staff/open-id.ts';
import type { InstallationSecrets } from '../../installation-secrets.ts';
import { administrationNames } from './administrations.ts';

/** The companies whose own sign-in is configured: the secret `oidc-client` of each administration that has one. */
export const companySignIn = (
  items: Items,
  { ofAdministration }: Pick<InstallationSecrets, 'ofAdministration'>,
): OpenIdClients =>
  openIdClients(async () => {
    const administrations = await administrationNames(items);
    const found = await Promise.all(administrations.map(({ id }) => ofAdministration.of(id, 'oidc-client')));
    return found.filter((text) => text !== undefined);
  });
