import { holidaysOf } from '@voldaan/domain/calendar/holidays.ts';
import type { Command } from 'commander';
import { table } from '../answer.ts';
import { FIRST_YEAR_OF_HOLIDAYS } from '../read/day.ts';
import { wholeNumber } from '../read/whole-number.ts';
import type { Shell } from '../shell.ts';
import { longDay } from './long-day.ts';

/** `calc holidays`: the days of a year on which no term ends and nothing is sent. */
export const holidaysCommand = (calc: Command, { language, texts: { calc: words }, give }: Shell): void => {
  calc
    .command('holidays')
    .description(words.holidays)
    .argument('<year>', words.year, wholeNumber(words.year, FIRST_YEAR_OF_HOLIDAYS, 2199))
    .action((year: number) => {
      const days = holidaysOf(year);
      give({ json: days, text: table(days.map(({ date, name }) => [name, longDay(date, language)])) });
    });
};
