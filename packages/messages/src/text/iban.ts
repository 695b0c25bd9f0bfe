import { formatIban } from '@voldaan/formats/iban.ts';

/**
 * An account number in groups of four, with spaces that do not break.
 *
 * @example groupIban('NL91ABNA0417164300') // 'NL91 ABNA 0417 1643 00'
 */
export const groupIban = (iban: string): string => formatIban(iban).replaceAll(' ', '\u00a0');
