import { crockford, normaliseCode } from '../link/crockford.ts';
import type { SignInServices } from './staff-world.ts';

const CODES = 2;
/** 80 bits: not to be guessed, and still typed from paper in half a minute. */
const LENGTH = 16;

const grouped = (code: string): string => (code.match(/.{4}/g) ?? []).join('-');

/** What is kept of a code: without the server's key nobody can try codes on a stolen table. */
const digestOf = ({ keyed }: Pick<SignInServices, 'keyed'>, code: string): string =>
  Buffer.from(keyed(`staff-recovery/${normaliseCode(code)}`)).toString('base64url');

export type RecoveryCodes = { readonly shown: readonly string[]; readonly kept: readonly string[] };

/**
 * Two codes to print, for the one who loses every passkey and has no colleague who can reset him.
 *
 * @example newRecoveryCodes(services).shown // ['7KQ4-PM2X-9T3V-C0RA', …]
 */
export const newRecoveryCodes = (services: Pick<SignInServices, 'chance' | 'keyed'>): RecoveryCodes => {
  const shown = Array.from({ length: CODES }, () =>
    grouped(crockford(Buffer.from(services.chance.secret(), 'base64url'), LENGTH)),
  );
  return { shown, kept: shown.map((code) => digestOf(services, code)) };
};

/** The codes that are left when this one is used; undefined when it is none of them. */
export const withoutCode = (
  services: Pick<SignInServices, 'keyed'>,
  kept: readonly string[],
  typed: string,
): readonly string[] | undefined => {
  const digest = digestOf(services, typed);
  return kept.includes(digest) ? kept.filter((one) => one !== digest) : undefined;
};
