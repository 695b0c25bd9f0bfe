const WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1];
const SHAPE = /^(?:\d{7}|\d{9,14}|\d{16})$/;

const checkDigit = (digits: string): string => {
  let total = 0;
  for (const [fromRight, digit] of [...digits].reverse().entries())
    total += Number(digit) * (WEIGHTS[fromRight % WEIGHTS.length] ?? 0);
  const check = 11 - (total % 11);
  return check === 11 ? '0' : check === 10 ? '1' : String(check);
};

/**
 * Dutch structured payment reference around a number: check digit, length digit and 7 to 12 digits, or check digit
 * and 15 digits. Shorter numbers are filled with zeros on the left, so one series must keep one length.
 *
 * @param digits - 1 to 15 digits
 * @throws RangeError for anything else
 * @see Betaalvereniging Nederland, "Specificaties betalingskenmerk"
 * @example toBetalingskenmerk('234534622567') // '12234534622567'
 */
export const toBetalingskenmerk = (digits: string): string => {
  if (!/^\d{1,15}$/.test(digits))
    throw new RangeError(`A betalingskenmerk holds 1 to 15 digits, got "${digits}".`);
  if (digits.length > 12) {
    const filled = digits.padStart(15, '0');
    return checkDigit(filled) + filled;
  }
  const filled = digits.padStart(7, '0');
  const measured = `${filled.length % 10}${filled}`;
  return checkDigit(measured) + measured;
};

/**
 * Whether the text is a valid Dutch payment reference: 7 digits without check, 9 to 14 with check and length digit,
 * or 16 with check digit. Spaces and points are ignored.
 *
 * @example isBetalingskenmerk('5000 0567 8901 2345') // true
 */
export const isBetalingskenmerk = (text: string): boolean => {
  const bare = text.replace(/[\s.]/g, '');
  if (!SHAPE.test(bare)) return false;
  if (bare.length === 7) return true;
  const lengthFits = bare.length === 16 || Number(bare[1]) === (bare.length - 2) % 10;
  return lengthFits && bare[0] === checkDigit(bare.slice(1));
};
