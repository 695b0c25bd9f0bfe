import type { PasskeyCeremony } from '@voldaan/application/staff/passkey-ceremony.ts';
import * as z from 'zod';

const base64url = z
  .string()
  .regex(/^[\w-]+$/)
  .max(2_000);

const fields = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).exactOptional(),
};

const Registration = z.object({
  ...fields,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: z
      .string()
      .regex(/^[\w-]+$/)
      .max(20_000),
    transports: z
      .array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']))
      .max(10)
      .exactOptional(),
  }),
});

const Authentication = z.object({
  ...fields,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.exactOptional(),
  }),
});

const Client = z.object({ challenge: base64url });

const challengeIn = (clientDataJSON: string): string | undefined => {
  try {
    const client = Client.safeParse(JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')));
    return client.success ? client.data.challenge : undefined;
  } catch {
    return undefined;
  }
};

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'base64url'));

/** What authenticators of today sign with: EdDSA, ES256 and RS256 (IANA COSE). */
const ALGORITHMS = [-8, -7, -257];

/** The library is large, and most requests sign nobody in. */
const library = () => import('@simplewebauthn/server');

/**
 * WebAuthn at one site, by SimpleWebAuthn.
 *
 * @param site - address of the desk; its host is the relying party, so a key works at no other one
 */
export const passkeyCeremony = (site: string): PasskeyCeremony => {
  const { origin, hostname: rpID } = new URL(site);
  return {
    forRegistration: async (person, challenge) => {
      const { generateRegistrationOptions } = await library();
      return generateRegistrationOptions({
        rpName: 'Voldaan',
        rpID,
        challenge: bytes(challenge),
        userID: new Uint8Array(Buffer.from(person.id)),
        userName: person.email,
        userDisplayName: person.name,
        attestationType: 'none',
        supportedAlgorithmIDs: ALGORITHMS,
        excludeCredentials: person.passkeys.map(({ id, transports }) => ({
          id,
          transports: [...transports],
        })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      });
    },
    forSignIn: async (challenge) => {
      const { generateAuthenticationOptions } = await library();
      return generateAuthenticationOptions({
        rpID,
        challenge: bytes(challenge),
        userVerification: 'required',
      });
    },
    read: (answer) => {
      const signing = Authentication.safeParse(answer);
      const parsed = signing.success ? signing : Registration.safeParse(answer);
      const challenge = parsed.success ? challengeIn(parsed.data.response.clientDataJSON) : undefined;
      if (!parsed.success || challenge === undefined) return undefined;
      const handle = signing.success ? signing.data.response.userHandle : undefined;
      const staff = handle === undefined ? undefined : Buffer.from(handle, 'base64url').toString('utf8');
      return { challenge, credential: parsed.data.id, staff };
    },
    registered: async (answer, expectedChallenge) => {
      const response = Registration.safeParse(answer);
      if (!response.success) return undefined;
      const { verifyRegistrationResponse } = await library();
      try {
        const { verified, registrationInfo } = await verifyRegistrationResponse({
          response: response.data,
          expectedChallenge,
          expectedOrigin: origin,
          expectedRPID: rpID,
          requireUserVerification: true,
          supportedAlgorithmIDs: ALGORITHMS,
        });
        if (!verified) return undefined;
        const { id, publicKey, counter } = registrationInfo.credential;
        const transports = response.data.response.transports ?? [];
        return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports };
      } catch {
        // The library throws for every answer that does not hold.
        return undefined;
      }
    },
    signedIn: async (answer, expectedChallenge, passkey) => {
      const response = Authentication.safeParse(answer);
      if (!response.success) return undefined;
      const { verifyAuthenticationResponse } = await library();
      try {
        const { verified, authenticationInfo } = await verifyAuthenticationResponse({
          response: response.data,
          expectedChallenge,
          expectedOrigin: origin,
          expectedRPID: rpID,
          requireUserVerification: true,
          credential: { id: passkey.id, publicKey: bytes(passkey.publicKey), counter: passkey.counter },
        });
        return verified ? { counter: authenticationInfo.newCounter } : undefined;
      } catch {
        return undefined;
      }
    },
  };
};
