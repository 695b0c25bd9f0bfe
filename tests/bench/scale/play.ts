import type { Minute } from './demand.ts';
import { attendedASecond, type Limit, type Quotas } from './quotas.ts';

/** How a portfolio went. */
export type Played = {
  /** Of the longest day: all minutes in which somebody was attended or waited, in hours. */
  readonly hoursPerDay: number;
  /** Most accounts that waited at the end of a minute. */
  readonly backlogMax: number;
  /** Most mails that left on one day. */
  readonly mailsADay: number;
  /** What held the longest queue up; undefined when nobody waited. */
  readonly limit: Limit | 'mails of a day' | undefined;
  /** Nobody waited any more at the end. */
  readonly keepsUp: boolean;
};

const MINUTES_A_DAY = 24 * 60;

/**
 * Plays minute by minute what is asked against what the quotas allow. What is not attended waits, in the order in
 * which it came; nothing is lost.
 *
 * @param accounts - an account that waits already does not wait twice
 * @example play([{ visits: 600, mails: 600 }], AT_FIRST, { accounts: 600, administrations: 1 }).backlogMax // 0
 */
export const play = (
  minutes: readonly Minute[],
  quotas: Quotas,
  { accounts, administrations }: { readonly accounts: number; readonly administrations: number },
): Played => {
  let visits = 0;
  let mails = 0;
  let sentToday = 0;
  let busy = 0;
  let longest = 0;
  let mailsADay = 0;
  let backlogMax = 0;
  let limit: Played['limit'];
  minutes.forEach((asked, at) => {
    if (at % MINUTES_A_DAY === 0) {
      sentToday = 0;
      busy = 0;
    }
    visits += asked.visits;
    mails += asked.mails;
    if (visits === 0) return;
    if (visits > accounts) {
      mails *= accounts / visits;
      visits = accounts;
    }
    busy += 1;
    longest = Math.max(longest, busy);
    const share = mails / visits;
    const { rate, limit: held } = attendedASecond(quotas, share, administrations);
    const left = quotas.mailsADay - sentToday;
    const most = Math.min(rate * 60, share > 0 ? left / share : Number.POSITIVE_INFINITY);
    const attended = Math.min(visits, most);
    sentToday += attended * share;
    mailsADay = Math.max(mailsADay, sentToday);
    visits = attended === visits ? 0 : visits - attended;
    mails = visits * share;
    if (visits <= backlogMax) return;
    backlogMax = visits;
    limit = most < rate * 60 ? 'mails of a day' : held;
  });
  return {
    hoursPerDay: Number((longest / 60).toFixed(2)),
    backlogMax: Math.round(backlogMax),
    mailsADay: Math.round(mailsADay),
    limit,
    keepsUp: visits === 0,
  };
};
