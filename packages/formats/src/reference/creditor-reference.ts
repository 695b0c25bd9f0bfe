const asNumber = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));

const mod97 = (digits: string): number => {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
};

/** Upper case, without spaces. */
export const normaliseCreditorReference = (text: string): string => text.replace(/\s/g, '').toUpperCase();

/**
 * Creditor reference (ISO 11649): `RF`, two check digits (ISO 7064, mod 97-10) and the reference itself.
 *
 * @param reference - 1 to 21 letters and digits; spaces are ignored, letters become capitals
 * @throws RangeError for anything else
 * @example toCreditorReference('5390 0754 7034') // 'RF18539007547034'
 */
export const toCreditorReference = (reference: string): string => {
  const bare = normaliseCreditorReference(reference);
  if (!/^[0-9A-Z]{1,21}$/.test(bare))
    throw new RangeError(`A creditor reference holds 1 to 21 letters and digits, got "${reference}".`);
  const check = 98 - mod97(asNumber(`${bare}RF00`));
  return `RF${String(check).padStart(2, '0')}${bare}`;
};

/** Whether the text, however spaced, is a valid ISO 11649 creditor reference. */
export const isCreditorReference = (text: string): boolean => {
  const bare = normaliseCreditorReference(text);
  return /^RF\d{2}[0-9A-Z]{1,21}$/.test(bare) && mod97(asNumber(bare.slice(4) + bare.slice(0, 4))) === 1;
};
