import type { OpenIdClient, OpenIdClients } from '@voldaan/application/staff/open-id.ts';
import * as z from 'zod';

const Client = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1),
  issuer: z.url(),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  domains: z.array(z.string().toLowerCase().min(3)),
  vouches: z.enum(['claim', 'tenant']),
});

/** Companies whose administrations share a sign-in are one: the first of an id counts. */
const once = (clients: readonly OpenIdClient[]): readonly OpenIdClient[] =>
  [...new Map(clients.toReversed().map((client) => [client.id, client])).values()].reverse();

/**
 * Clients as JSON texts, from wherever secrets are kept.
 *
 * @param read - one text per client, such as `{ "id": "entra", "name": "Microsoft", "issuer":
 *   "https://login.microsoftonline.com/<tenant>/v2.0", "clientId": "…", "clientSecret": "…", "domains":
 *   ["bedrijf.nl"], "vouches": "tenant" }`
 */
export const openIdClients = (read: () => Promise<readonly string[]>): OpenIdClients => ({
  all: async () => once((await read()).map((text) => Client.parse(JSON.parse(text)))),
});
