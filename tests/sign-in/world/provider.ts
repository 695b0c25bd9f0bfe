import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** Somebody whom the provider knows. */
export type Known = { readonly sub: string; readonly email: string; readonly email_verified?: boolean };

export const CLIENT = { clientId: 'voldaan', clientSecret: 'a-secret-of-this-test-of-32-bytes' } as const;

/** A company's own sign-in on this machine, which lets in whoever it is told to, without asking. */
export const openProvider = async (returnTo: string) => {
  const people = new Map<string, Known>();
  let atTheDoor = '';
  let handle: ReturnType<Provider['callback']> | undefined;
  const server = createServer((request, response) => void handle?.(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [returnTo],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    // Entra and Google put the address into the ID token too.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: async () => people.get(id) ?? { sub: id } }),
    cookies: { keys: ['a key of this test'] },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
  });
  // Instead of a page with a form: whoever stands at the door has signed in and agreed.
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/interaction/')) return next();
    const { prompt, params, session, grantId } = await provider.interactionDetails(ctx.req, ctx.res);
    if (prompt.name === 'login')
      return provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: atTheDoor } });
    const grant =
      (grantId && (await provider.Grant.find(grantId))) ||
      new provider.Grant({ accountId: session?.accountId ?? '', clientId: String(params['client_id']) });
    grant.addOIDCScope('openid email');
    return provider.interactionFinished(ctx.req, ctx.res, { consent: { grantId: await grant.save() } });
  });
  handle = provider.callback();
  return {
    issuer,
    /** Who signs in there from now on. */
    admit: (person: Known): void => {
      people.set(person.sub, person);
      atTheDoor = person.sub;
    },
    stop: () => new Promise<void>((done) => server.close(() => done())),
  };
};
