import { isHoliday } from '../calendar/holidays.ts';
import { addDays, type PlainDate, weekday } from '../calendar/plain-date.ts';

const isDeliveryDay = (date: PlainDate): boolean => {
  const day = weekday(date);
  return day >= 2 && day <= 6 && !isHoliday(date);
};

/**
 * Day on which an ordinary letter is presumed to have arrived: the second day after posting on which post is
 * delivered. Sunday, Monday and holidays do not count, neither between nor as the day itself.
 *
 * A presumption that courts use, no statute: the creditor must still prove posting to a right address
 * (art. 3:37 lid 3 BW). Good Friday and 5 May count as holidays here: a day later is safe for the debtor.
 *
 * @param posted - day that a person confirmed as "gepost"
 * @example presumedDelivery(plainDate('2026-09-25')) // Friday → Tuesday '2026-09-29'
 */
export const presumedDelivery = (posted: PlainDate): PlainDate => {
  let day = posted;
  for (let left = 2; left > 0; ) {
    day = addDays(day, 1);
    if (isDeliveryDay(day)) left -= 1;
  }
  return day;
};
