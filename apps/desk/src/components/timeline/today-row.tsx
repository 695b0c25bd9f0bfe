import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../../state/reader.ts';

/** Today: a hairline over the whole width, with the date. */
export const TodayRow = ({ today }: { today: PlainDate }) => {
  const { card } = useTexts();
  return (
    <p class="today-line">
      <span>
        <b>
          {card.today}, <time dateTime={today}>{formatWeekday(today, language.value)}</time>
        </b>
      </span>
    </p>
  );
};
