import { addSeconds, type Instant } from '@voldaan/domain/calendar/instant.ts';

/** A year and a day. */
const FAR_SECONDS = 366 * 24 * 60 * 60;

/**
 * When an account is to be woken by a schedule of its own. What is due in years, such as a claim that lapses, stands in
 * the index `due`, from which the sweep takes it within minutes: a schedule would only lie there to be replaced.
 *
 * @param next - next moment at which something is due
 */
export const wakeMoment = (next: Instant | undefined, now: Instant): Instant | undefined =>
  next !== undefined && next <= addSeconds(now, FAR_SECONDS) ? next : undefined;
