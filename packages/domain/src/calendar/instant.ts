declare const brand: unique symbol;

/** A moment in UTC to the second, `YYYY-MM-DDTHH:MM:SSZ`; compares with `<` as text. */
export type Instant = string & { readonly [brand]: 'Instant' };

/**
 * @throws RangeError when the text is no moment
 * @example instant('2026-09-08T07:12:00Z')
 */
export const instant = (text: string): Instant => {
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) throw new RangeError(`Not a moment: ${text}`);
  return instantFromMs(ms);
};

/** The moment of a number of milliseconds since 1970, cut to the second. */
export const instantFromMs = (ms: number): Instant =>
  `${new Date(Math.floor(ms / 1000) * 1000).toISOString().slice(0, 19)}Z` as Instant;

/** Milliseconds since 1970. */
export const toMs = (at: Instant): number => Date.parse(at);

export const addSeconds = (at: Instant, seconds: number): Instant => instantFromMs(toMs(at) + seconds * 1000);

export const laterInstant = (a: Instant, b: Instant): Instant => (a > b ? a : b);
