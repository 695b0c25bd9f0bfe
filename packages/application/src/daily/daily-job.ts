import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Services } from '../services.ts';

/** The morning of one administration: its day in Amsterdam, a working day or not. */
export type Morning = {
  readonly administration: Administration;
  readonly today: PlainDate;
  readonly now: Instant;
};

export type DailyServices = Services & {
  /** Address that mails to people who work here come from. */
  readonly sender: string;
};

/**
 * Something that is done every morning at 08:00 for each administration. It may be called twice on one day, and
 * a day may be left out.
 */
export type DailyJob = {
  /** In the logs, when it failed. */
  readonly name: string;
  readonly run: (services: DailyServices, morning: Morning) => Promise<void>;
};
