import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Addresses } from '../services.ts';

/**
 * A page of the debtor's site in his language.
 *
 * @example pageIn(addresses, 'open', 'en') // 'https://betalen.timmer.example/en/open/'
 */
export const pageIn = ({ portal }: Addresses, page: 'open' | 'result', language: Language): string =>
  `${portal}${language === 'en' ? '/en' : ''}/${page}/`;
