/** Letters and digits alone, small and without accents; what parts words becomes one space. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same without spaces: a number is found however it is written. */
export const compact = (text: string): string => plainWords(text).replaceAll(' ', '');

/** An address of mail as it is compared. */
export const plainMail = (text: string): string => text.trim().toLowerCase();

/**
 * Digits of a telephone number as it is dialled in the Netherlands.
 *
 * @example plainPhone('+31 (0)20 123 45 67') // '0201234567'
 */
export const plainPhone = (text: string): string =>
  text
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+|00)31/, '0');
