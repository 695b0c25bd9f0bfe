import { friendlyFormatIBAN, isValidIBAN } from 'ibantools';

/** Upper case, without spaces and punctuation; says nothing about validity. */
export const normaliseIban = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** Whether the text, however spaced, is an IBAN with the right length and check digits for its country. */
export const isIban = (text: string): boolean => isValidIBAN(normaliseIban(text));

/** @example formatIban('NL91ABNA0417164300') // 'NL91 ABNA 0417 1643 00' */
export const formatIban = (iban: string): string => friendlyFormatIBAN(iban) ?? '';

/**
 * Only the last four characters, for a place where the account should be recognised but not read.
 *
 * @example maskIban('NL91ABNA0417164300') // '•••• 4300'
 */
export const maskIban = (iban: string): string => `•••• ${normaliseIban(iban).slice(-4)}`;
