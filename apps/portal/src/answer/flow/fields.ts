import { isPlainDate, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language, parseEuro } from '@voldaan/domain/money/euro.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import type { CommonTexts } from '../texts/texts.ts';

/** What is wrong with an amount as it was typed; undefined when it can be used. */
export const amountWrong = (
  typed: string,
  most: Cents | undefined,
  language: Language,
  common: CommonTexts,
): string | undefined => {
  const amount = parseEuro(typed);
  if (amount === undefined) return common.amountUnread;
  if (amount <= 0) return common.amountTooLow;
  return most !== undefined && amount > most ? common.amountTooHigh(formatEuro(most, language)) : undefined;
};

/** What is wrong with a day as it was chosen; undefined when it can be used. */
export const dayWrong = (
  typed: string,
  limits: { readonly min?: PlainDate; readonly max?: PlainDate },
  language: Language,
  common: CommonTexts,
): string | undefined => {
  if (!isPlainDate(typed)) return common.dayMissing;
  if (limits.min && typed < limits.min) return common.dayTooEarly(formatDate(limits.min, language));
  if (limits.max && typed > limits.max) return common.dayTooLate(formatDate(limits.max, language));
  return undefined;
};

/** A day as people read it, or as it was typed while it is none. */
export const dayText = (typed: string, language: Language): string =>
  isPlainDate(typed) ? formatDate(typed, language) : typed;

/** An amount as people read it, or as it was typed while it is none. */
export const amountText = (typed: string, language: Language): string => {
  const amount = parseEuro(typed);
  return amount === undefined ? typed : formatEuro(amount, language);
};

/** One error in the list of a question, or none. */
export const errorAt = (field: string, message: string | undefined) => (message ? [{ field, message }] : []);
