import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { statutoryTermEnd } from '@voldaan/domain/law/statutory-term.ts';
import type { Command } from 'commander';
import { dayWithHolidays } from '../read/day.ts';
import { wholeNumber } from '../read/whole-number.ts';
import type { Shell } from '../shell.ts';
import { longDay } from './long-day.ts';

const HUNDRED_YEARS = 36_525;

type Options = { readonly from: PlainDate; readonly days: number };

/** `calc term`: the last day of a term that a statute sets in days. */
export const termCommand = (calc: Command, { language, texts: { calc: words }, give }: Shell): void => {
  calc
    .command('term')
    .description(words.term)
    .requiredOption('--from <date>', words.termFrom, dayWithHolidays('--from'))
    .requiredOption('--days <number>', words.days, wholeNumber('--days', 1, HUNDRED_YEARS))
    .action(({ from, days }: Options) => {
      const until = statutoryTermEnd(from, days);
      give({ json: { until }, text: longDay(until, language) });
    });
};
