import type { Passkey, Staff } from './staff.ts';

/** What an answer of a browser says about itself, before anything of it is believed. */
export type PasskeyAnswer = {
  /** base64url, as it was given out. */
  readonly challenge: string;
  readonly credential: string;
  /** Whose key it says to be; only when signing in. */
  readonly staff: string | undefined;
};

/**
 * The two ceremonies of WebAuthn. User verification (finger, face, pin) is always required, and keys are
 * discoverable, so that nobody has to type a name.
 *
 * @see Web Authentication Level 3 (W3C), sections 7.1 and 7.2
 */
export interface PasskeyCeremony {
  /** Options for `navigator.credentials.create`. */
  forRegistration(person: Staff, challenge: string): Promise<object>;
  /** Options for `navigator.credentials.get`; without a list, so they tell nothing about who exists. */
  forSignIn(challenge: string): Promise<object>;
  /** @returns undefined for what is no answer at all */
  read(answer: unknown): PasskeyAnswer | undefined;
  /** @returns the new key; undefined when the answer does not hold */
  registered(
    answer: unknown,
    challenge: string,
  ): Promise<Pick<Passkey, 'id' | 'publicKey' | 'counter' | 'transports'> | undefined>;
  /** @returns the new counter; undefined when the answer does not hold */
  signedIn(
    answer: unknown,
    challenge: string,
    passkey: Passkey,
  ): Promise<{ readonly counter: number } | undefined>;
}
