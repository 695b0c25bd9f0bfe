/** By what something was found. */
export type FoundBy =
  | 'name'
  | 'city'
  | 'customer-number'
  | 'kvk'
  | 'iban'
  | 'email'
  | 'phone'
  | 'invoice'
  | 'amount';

/** A text by which an account is found, with what is shown of it. */
export type Token = { readonly by: FoundBy; readonly text: string; readonly shown: string };

/** A key of the store has an end; nobody types so much. */
const LONGEST = 80;

/** As it stands in the list. */
export const keptText = (text: string): string => text.slice(0, LONGEST);

/** Where an amount is found; no word begins so. */
export const amountText = (amount: number): string => `€${amount}#`;

/** One list per first character, so that no list takes all the writing. */
export const searchList = (text: string): string => `search.${[...text][0] ?? ''}`;
