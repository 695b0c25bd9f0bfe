import type { Language } from '@voldaan/domain/money/euro.ts';

/**
 * The size of files, in millions of bytes with one decimal.
 *
 * @example megabytes(3_140_000, 'nl') // '3,1'
 */
export const megabytes = (bytes: number, language: Language): string =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    bytes / 1_000_000,
  );
