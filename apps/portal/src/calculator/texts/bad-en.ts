import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import type { CalculatorTexts } from './texts.ts';

const day = (date: PlainDate): string => formatDate(date, 'en');

/** What is wrong with a field, in English: what stands there, and what to write instead. */
export const BAD_EN: CalculatorTexts['bad'] = {
  choose: 'Choose what applies',
  yesOrNo: 'Choose yes or no',
  amountMissing: 'Fill in an amount, for instance 1,250.50',
  amount: (text) => `‘${text}’ is no amount. Write it in figures, for instance 1,250.50`,
  amountTooSmall: 'Fill in an amount above zero',
  amountTooLarge: 'This amount is too large to calculate with. Fill in a smaller one',
  percentage: (text) =>
    text === ''
      ? 'Fill in the agreed percentage, for instance 6'
      : `‘${text}’ is no percentage from 0 to 1000. Write for instance 6 or 1.5`,
  dayMissing: 'Fill in a date, for instance 4\u20119\u20112026',
  day: (text) => `‘${text}’ is no date. Write day, month and year, for instance 4\u20119\u20112026`,
  dayUnknown: (date, from, until) =>
    `The legal figures for ${day(date)} are not known here. Choose a day from ${day(from)} to ${day(until)}`,
  untilBeforeFrom: (_until, from) => `The last day lies before the first. Choose ${day(from)} or later`,
  paidAfterUntil: (_on, until) =>
    `This payment lies after the last day with interest. Choose ${day(until)} or earlier, or remove it`,
  receivedBeforeSent: (_received, sent) =>
    `The letter cannot have arrived before it was sent. Choose ${day(sent)} or later`,
};
