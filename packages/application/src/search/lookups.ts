import { parseEuro } from '@voldaan/domain/money/euro.ts';
import { compact, plainMail, plainPhone } from './normal.ts';
import { amountText, keptText } from './token.ts';
import { tellingWords } from './words-of-name.ts';

/** What somebody looks for. */
export type Lookups = {
  /** Beginnings of tokens to look up. */
  readonly beginnings: readonly string[];
  /** Words that a debtor must have besides, when he is found by one of them. */
  readonly words: readonly string[];
  /** Account of a payment reference. */
  readonly account: string | undefined;
};

const REFERENCE = /^rf\d\d([0-9a-z]{3,21})$/;

const SHORTEST = 2;

/** A city is a long word that many have, so one word is not enough. */
const WORDS = 2;

/** Digits with what people write between them; a phone number when long enough. */
const isDialled = (query: string): boolean => /^[+\d][\d\s().-]{3,}$/.test(query.trim());

/**
 * What to look up for what somebody typed. Words are looked up by the longest two; a number, an address or
 * an amount as a whole, however it is written.
 *
 * @example lookupsOf('de groot bouw').beginnings // ['groot', 'bouw', 'degrootbouw']
 * @example lookupsOf('1.246,30').beginnings // ['124630', '€124630#']
 */
export const lookupsOf = (query: string): Lookups => {
  const words = query.includes('@') ? [] : tellingWords(query);
  // A year alone would find every invoice of it.
  const longest = words.filter((word) => !/\d/.test(word)).toSorted((a, b) => b.length - a.length);
  const amount = parseEuro(query);
  const whole = compact(query);
  const beginnings = [
    ...longest.slice(0, WORDS),
    query.includes('@') ? plainMail(query) : undefined,
    query.includes('@') ? undefined : whole,
    isDialled(query) ? plainPhone(query) : undefined,
    amount !== undefined && amount > 0 ? amountText(amount) : undefined,
  ];
  const account = REFERENCE.exec(whole)?.[1]?.toUpperCase();
  return {
    beginnings: [
      ...new Set(
        beginnings
          .filter((text) => text !== undefined && text.length >= SHORTEST)
          .map((text) => keptText(text ?? '')),
      ),
    ],
    words,
    account,
  };
};
