import type { AccountState } from '../account/state.ts';
import type { Tally } from './tally.ts';

type Pinned = AccountState['plan'];

/**
 * Under which name the accounts that follow a version of a plan are counted.
 *
 * @example followed({ id: 'own-business', version: 2 }) // 'own-business|2'
 */
export const followed = ({ id, version }: Pinned): string => `${id}|${version}`;

/** Versions of plans with how many accounts follow each. */
export const followersIn = (plans: Tally): readonly { readonly plan: Pinned; readonly accounts: number }[] =>
  Object.entries(plans).map(([name, accounts]) => {
    const [id = '', version] = name.split('|');
    return { plan: { id, version: Number(version) }, accounts };
  });
