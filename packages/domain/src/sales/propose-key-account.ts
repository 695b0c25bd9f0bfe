import { type AccountState, openTotal } from '../account/state.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type Cents, cents } from '../money/cents.ts';
import type { Debtor } from '../party/debtor.ts';

/** Above this much open somebody is asked whether a debtor is a key account (defaults 3.5). */
export const KEY_ACCOUNT_ABOVE: Cents = cents(25_000_00);

/**
 * What is open with a debtor who should perhaps be a key account, of whom sales hears before a hard step. Nobody
 * becomes one by himself: a person says yes, or no, and is not asked again.
 *
 * @returns the amount open, or undefined when nothing is proposed
 */
export const proposeKeyAccount = (
  state: AccountState,
  { keyAccount, keyAccountDeclinedOn }: Pick<Debtor, 'keyAccount' | 'keyAccountDeclinedOn'>,
): Cents | undefined => {
  const open = openTotal(state);
  return keyAccount || keyAccountDeclinedOn || open <= KEY_ACCOUNT_ABOVE ? undefined : open;
};

/** A debtor after a person has said whether he is a key account. */
export const answeredKeyAccount = (
  { keyAccountDeclinedOn: _, ...debtor }: Debtor,
  keyAccount: boolean,
  today: PlainDate,
): Debtor => ({ ...debtor, keyAccount, ...(!keyAccount && { keyAccountDeclinedOn: today }) });
