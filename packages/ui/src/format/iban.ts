/**
 * An IBAN in groups of four, as people read it aloud.
 *
 * @example formatIban('NL91ABNA0417164300') // 'NL91 ABNA 0417 1643 00'
 */
export const formatIban = (iban: string): string => iban.replace(/\s/g, '').replace(/(.{4})(?=.)/g, '$1 ');
