import { expect, test } from 'vitest';
import { DAYS, demandOf } from '../bench/scale/demand.ts';
import { play } from '../bench/scale/play.ts';
import { AT_FIRST, attendedASecond } from '../bench/scale/quotas.ts';

const ONE = { accounts: 1_000_000, administrations: 1 };
/** Fourteen mails a second, of which reminders get three quarters: 630 a minute. */
const A_MINUTE = 630;

test('what fits in its minute does not wait', () => {
  const played = play([{ visits: A_MINUTE, mails: A_MINUTE }], AT_FIRST, ONE);
  expect(played).toMatchObject({ backlogMax: 0, limit: undefined, keepsUp: true, mailsADay: A_MINUTE });
});

test('what does not fit waits for the minutes after it', () => {
  const herd = { visits: 2_000, mails: 2_000 };
  const quiet = { visits: 0, mails: 0 };
  // 2,000 - 630 = 1,370 wait, then 740, then 110, then nobody.
  expect(play([herd, quiet, quiet, quiet, quiet], AT_FIRST, ONE)).toMatchObject({
    backlogMax: 1_370,
    limit: 'mails',
    hoursPerDay: Number((4 / 60).toFixed(2)),
    keepsUp: true,
  });
});

test('an account that waits does not wait twice', () => {
  const always = Array.from({ length: 100 }, () => ({ visits: 2_000, mails: 2_000 }));
  const quotas = { ...AT_FIRST, mailsADay: 1_000_000 };
  expect(play(always, quotas, { ...ONE, accounts: 5_000 })).toMatchObject({
    backlogMax: 5_000 - A_MINUTE,
    keepsUp: false,
  });
});

test('the mails of a day are counted anew each day', () => {
  const quotas = { ...AT_FIRST, mailsADay: 100 };
  const day = Array.from({ length: 24 * 60 }, (_, i) => (i === 0 ? { visits: 150, mails: 150 } : undefined));
  const minutes = [...day, ...day.map(() => undefined)].map((minute) => minute ?? { visits: 0, mails: 0 });
  expect(play(minutes, quotas, ONE)).toMatchObject({
    backlogMax: 50,
    limit: 'mails of a day',
    mailsADay: 100,
    keepsUp: true,
  });
});

test('where nothing is mailed the lists of one administration are the narrowest', () => {
  // 1,000 units of its partition, two for each line.
  expect(attendedASecond(AT_FIRST, 0, 1)).toEqual({ limit: 'index list', rate: 500 });
  // Three administrations have 1,500 together, so the Scheduler comes first.
  expect(attendedASecond(AT_FIRST, 0, 3)).toEqual({ limit: 'schedules fired', rate: 1_000 });
});

test('the planner asks for each account what its plan holds', () => {
  const minutes = demandOf(1_000);
  expect(minutes).toHaveLength(DAYS * 24 * 60);
  const mails = minutes.reduce((sum, minute) => sum + minute.mails, 0);
  // 250 accounts, each with at least a reminder in 52 days: over 100 mails in 28, and no more than one a week.
  expect(mails).toBeGreaterThan(100);
  expect(mails).toBeLessThan(1_000);
});
