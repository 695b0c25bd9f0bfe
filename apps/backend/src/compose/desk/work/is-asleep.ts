import type { Row } from '@voldaan/application/ports/rows.ts';
import { DayValue } from '@voldaan/contract/http/values.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import * as z from 'zod';

const Asleep = z.object({ snoozed: z.object({ until: DayValue }) });

/** Whether the row of a task was put away until a day that has not come. */
export const isAsleep = (data: Row['data'], today: PlainDate): boolean => {
  const asleep = Asleep.safeParse(data);
  return asleep.success && asleep.data.snoozed.until > today;
};
