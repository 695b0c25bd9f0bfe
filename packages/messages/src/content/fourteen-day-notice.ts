import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { CostsAnnounced } from './collection-costs.ts';
import type { AskingBase } from './message-base.ts';

/**
 * Veertiendagenbrief (art. 6:96 lid 6 BW), to a consumer and to whom is not known to be in business. The
 * letter by post decides; the mail is a courtesy copy with the same PDF. It has no last date: the term runs
 * from the day after delivery. Every claim in it stands in `statement.due`.
 */
export type FourteenDayNotice = AskingBase & {
  readonly kind: 'fourteen-day-notice';
  /** What must be paid as well when the term runs out; never asked now. */
  readonly costs: CostsAnnounced;
  /** A day that is certainly still inside the term; named by the mail, never by the letter. */
  readonly surely: PlainDate;
};
