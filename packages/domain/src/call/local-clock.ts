import { amsterdamMinute, type MinuteOfDay } from '../calendar/amsterdam.ts';
import { type Instant, toMs } from '../calendar/instant.ts';

/** Minutes that clocks are ahead of Dutch ones; they change to summer time at the same moment (Directive 2000/84/EC). */
const AHEAD_OF_DUTCH: Readonly<Record<string, number>> = Object.fromEntries([
  ...[
    'NL',
    'BE',
    'LU',
    'DE',
    'FR',
    'AT',
    'CH',
    'IT',
    'ES',
    'DK',
    'SE',
    'NO',
    'PL',
    'CZ',
    'SK',
    'HU',
    'SI',
    'HR',
    'MT',
  ].map((country) => [country, 0] as const),
  ...['GB', 'IE', 'PT'].map((country) => [country, -60] as const),
  ...['FI', 'EE', 'LV', 'LT', 'GR', 'RO', 'BG', 'CY'].map((country) => [country, 60] as const),
]);

/** Minutes that clocks are ahead of UTC all year, in countries of the Kingdom and others without summer time. */
const AHEAD_OF_UTC: Readonly<Record<string, number>> = {
  AW: -240,
  BQ: -240,
  CW: -240,
  SX: -240,
  SR: -180,
  TR: 180,
};

const DAY = 1_440;

/**
 * Minutes after midnight on the clocks of a country; undefined where they are not known or differ within it.
 *
 * @param country - two letters (ISO 3166-1)
 * @example localMinute('GB', instant('2026-09-14T08:20:00Z')) // 560: twenty past nine in London
 */
export const localMinute = (country: string, at: Instant): MinuteOfDay | undefined => {
  const dutch = AHEAD_OF_DUTCH[country];
  if (dutch !== undefined) return (amsterdamMinute(at) + dutch + DAY) % DAY;
  const utc = AHEAD_OF_UTC[country];
  return utc === undefined ? undefined : (Math.floor(toMs(at) / 60_000) + utc + DAY) % DAY;
};
