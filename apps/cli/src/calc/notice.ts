import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { fourteenDayNoticeTerm, type NoticeDelivery } from '@voldaan/domain/law/fourteen-day-notice-term.ts';
import type { Command } from 'commander';
import { table } from '../answer.ts';
import { choice } from '../read/choice.ts';
import { dayWithHolidays } from '../read/day.ts';
import type { Shell } from '../shell.ts';
import { longDay } from './long-day.ts';

type Options = { readonly sent: PlainDate; readonly channel: NoticeDelivery['channel'] };

/** `calc notice`: the term of a fourteen-day notice. For an e-mail the given day is that of opening. */
export const noticeCommand = (calc: Command, { language, texts: { calc: words }, give }: Shell): void => {
  calc
    .command('notice')
    .description(words.notice)
    .requiredOption('--sent <date>', words.sent, dayWithHolidays('--sent'))
    .requiredOption(
      '--channel <channel>',
      words.channel,
      choice('--channel', ['post', 'email', 'registered']),
    )
    .action(({ sent, channel }: Options) => {
      const term = fourteenDayNoticeTerm(channel === 'email' ? { channel, opened: sent } : { channel, sent });
      give({
        json: term,
        text: table([
          [
            channel === 'email' ? words.opened : words.presumedReceived,
            longDay(term.presumedReceived, language),
          ],
          [words.lastFreeDay, longDay(term.lastFreeDay, language)],
          [words.costsDueFrom, longDay(term.costsDueFrom, language)],
        ]),
      });
    });
};
