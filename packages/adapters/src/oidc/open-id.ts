import type { OpenId, OpenIdClient } from '@voldaan/application/staff/open-id.ts';
import * as z from 'zod';

const Claims = z.looseObject({
  iss: z.string(),
  sub: z.string().min(1),
  email: z.string().exactOptional(),
  email_verified: z.boolean().exactOptional(),
});

/** Issuers that speak for every tenant at once cannot vouch for one company's addresses. */
const ANY_TENANT = /\/(?:common|organizations|consumers)(?:\/|$)/;

const isLoopback = (issuer: string): boolean =>
  /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):\d+/.test(issuer);

const library = () => import('openid-client');

/** What the provider publishes about itself; TLS always, but on this machine. */
const discovered = async ({ issuer, clientId, clientSecret }: OpenIdClient) => {
  if (ANY_TENANT.test(issuer)) throw new Error(`${issuer} speaks for every tenant; use that of one company.`);
  const { allowInsecureRequests, discovery } = await library();
  const execute = isLoopback(issuer) ? [allowInsecureRequests] : [];
  return discovery(new URL(issuer), clientId, clientSecret, undefined, { execute });
};

/** OpenID Connect by `openid-client`; what a provider publishes is read once per process. */
export const openId = (): OpenId => {
  const configurations = new Map<string, ReturnType<typeof discovered>>();
  const configurationOf = (client: OpenIdClient) => {
    const key = `${client.issuer} ${client.clientId}`;
    const known = configurations.get(key) ?? discovered(client);
    configurations.set(key, known);
    // One that failed is asked for again.
    known.catch(() => configurations.delete(key));
    return known;
  };
  return {
    begin: async (client, { state, nonce, verifier }, returnTo) => {
      const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await library();
      const address = buildAuthorizationUrl(await configurationOf(client), {
        redirect_uri: returnTo,
        scope: 'openid email',
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      return address.href;
    },
    finish: async (client, { state, nonce, verifier }, address) => {
      const { authorizationCodeGrant, AuthorizationResponseError, ClientError, ResponseBodyError } =
        await library();
      try {
        const tokens = await authorizationCodeGrant(await configurationOf(client), address, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const { iss, sub, email, email_verified: verified } = Claims.parse(tokens.claims());
        return { issuer: iss, subject: sub, email: email ?? null, emailVerified: verified === true };
      } catch (error) {
        const refused = [AuthorizationResponseError, ClientError, ResponseBodyError];
        if (refused.some((kind) => error instanceof kind) || error instanceof z.ZodError) return undefined;
        throw error;
      }
    },
  };
};
