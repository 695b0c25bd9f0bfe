/** Nine digits, plain or as 1234.56.782, that stand by themselves and not in an IBAN or a longer number. */
const CANDIDATE = /(?<![\dA-Z.,])(?:\d{9}|\d{4}\.\d{2}\.\d{3})(?![\d.,]?\d)/g;

/** The weighted sum of the digits of a citizen service number is a multiple of eleven (the 11-proef). */
const passes = (digits: string): boolean => {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return sum > 0 && sum % 11 === 0;
};

/**
 * Whether a text holds what must be a citizen service number (BSN). Nobody who collects an invoice may keep one.
 *
 * @see art. 46 UAVG: a BSN may be processed only where a law says so; Wet algemene bepalingen BSN
 * @example holdsBsn('bsn 111222333') // true
 */
export const holdsBsn = (text: string): boolean =>
  (text.match(CANDIDATE) ?? []).some((found) => passes(found.replaceAll('.', '')));

/**
 * A text of somebody else without the citizen service numbers in it: it was not asked for, and may not be kept.
 *
 * @example withoutBsn('bsn 111222333, alvast dank') // 'bsn •••••••••, alvast dank'
 */
export const withoutBsn = (text: string): string =>
  text.replace(CANDIDATE, (found) => (passes(found.replaceAll('.', '')) ? '•'.repeat(9) : found));
