import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { type InterestKind, interestRate, interestTable } from '@voldaan/domain/law/interest-rates.ts';
import { percentage } from '@voldaan/domain/law/percentage.ts';
import type { Command } from 'commander';
import { choice } from '../read/choice.ts';
import { day, requireKnown } from '../read/day.ts';
import type { Shell } from '../shell.ts';

type Options = { readonly kind: InterestKind; readonly on: PlainDate };

/** `calc rate`: the rate of a day, with its source and what sources disagree on. */
export const rateCommand = (calc: Command, { texts: { calc: words }, give }: Shell): void => {
  calc
    .command('rate')
    .description(words.rate)
    .requiredOption('--kind <kind>', words.lawfulKind, choice('--kind', ['statutory', 'commercial']))
    .requiredOption('--on <date>', words.on, day('--on'))
    .action(({ kind, on }: Options) => {
      requireKnown(interestTable(kind), on, '--on');
      const { value, source, doubt } = interestRate(kind, on);
      const rate = percentage(value);
      give({ json: { rate, source }, text: [`${rate} %`, source, ...(doubt ? [doubt] : [])].join('\n') });
    });
};
