import type { OpenIdClients } from '@voldaan/application/staff/open-id.ts';
import * as z from 'zod';

const Clients = z.array(
  z.object({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/),
    name: z.string().min(1),
    issuer: z.url(),
    clientId: z.string().min(1),
    clientSecret: z.string().min(1),
    domains: z.array(z.string().toLowerCase().min(3)),
    vouches: z.enum(['claim', 'tenant']),
  }),
);

/**
 * Clients as one JSON text, from wherever secrets are kept. Read once, when somebody first asks.
 *
 * @param read - the text; undefined: this installation has none
 */
export const openIdClients = (read: () => Promise<string | undefined>): OpenIdClients => {
  let known: Promise<z.output<typeof Clients>> | undefined;
  const parsed = async () => {
    const text = await read();
    return text ? Clients.parse(JSON.parse(text)) : [];
  };
  return {
    all: () => {
      known ??= parsed();
      known.catch(() => {
        known = undefined;
      });
      return known;
    },
  };
};
