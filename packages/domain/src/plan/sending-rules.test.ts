import { describe, expect, test } from 'vitest';
import { anAccount, anInvoice, contextOf } from '../account/fixture.ts';
import { amsterdamDate, amsterdamMinute } from '../calendar/amsterdam.ts';
import { instant } from '../calendar/instant.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { forecast } from './forecast.ts';
import { sendingProblems } from './sending-problems.ts';
import { DEFAULT_SENDING, isQuiet, type SendingRules } from './sending-rules.ts';

const RULES: SendingRules = {
  closed: [],
  quietDays: false,
  mail: { business: { opens: 600, closes: 960 }, consumer: { opens: 600, closes: 1_080 } },
  spreadMinutes: 120,
};

const days = (due: string, sending?: SendingRules) => {
  const state = anAccount(undefined, [anInvoice({ due: plainDate(due), issued: plainDate('2026-08-01') })]);
  return forecast(
    state,
    { ...contextOf(state), ...(sending && { sending }) },
    instant(`${due}T00:00:00Z`),
    instant('2027-03-01T00:00:00Z'),
  ).filter(({ kind }) => ['message', 'call', 'decision'].includes(kind));
};
const dates = (due: string, sending?: SendingRules) => days(due, sending).map(({ at }) => amsterdamDate(at));

describe('days on which an administration is closed', () => {
  const closed = {
    ...RULES,
    closed: [{ from: plainDate('2026-09-21'), until: plainDate('2026-09-25'), name: 'Fair' }],
  };

  test('nobody is written to or called; what was due comes on the first day that it is open', () => {
    expect(dates('2026-09-04')).toEqual([
      '2026-09-08',
      '2026-09-14',
      '2026-09-21',
      '2026-09-28',
      '2026-10-12',
      '2026-10-26',
    ]);
    // The notice moves to Monday 28 September; the gaps of five and twenty-one days count from there.
    expect(dates('2026-09-04', closed)).toEqual([
      '2026-09-08',
      '2026-09-14',
      '2026-09-28',
      '2026-10-05',
      '2026-10-19',
      '2026-11-02',
    ]);
  });
});

test('the quiet days hold the notice of default alone', () => {
  // Due Monday 16 November 2026: D38 is Thursday 24 December, D10 to D24 lie before.
  const before = dates('2026-11-16');
  const quiet = dates('2026-11-16', { ...RULES, quietDays: true });
  expect(before[4]).toBe('2026-12-24');
  expect(quiet.slice(0, 4)).toEqual(before.slice(0, 4));
  expect(quiet[4]).toBe('2027-01-04');
  expect([isQuiet(plainDate('2026-12-23')), isQuiet(plainDate('2027-01-02'))]).toEqual([false, false]);
});

test('mail leaves within the window that was set', () => {
  const [reminder] = days('2026-09-04', RULES);
  const minute = reminder ? amsterdamMinute(reminder.at) : 0;
  expect(minute).toBeGreaterThanOrEqual(600);
  expect(minute).toBeLessThan(720);
});

describe('what may not be set', () => {
  const said = (change: Partial<SendingRules>) =>
    sendingProblems({ ...DEFAULT_SENDING, ...change }).map(({ field, code }) => `${field} ${code}`);
  const window = (opens: number, closes: number) => ({
    mail: { ...DEFAULT_SENDING.mail, business: { opens, closes } },
  });

  test('the defaults have no problem', () => {
    expect(said({})).toEqual([]);
  });

  test('hours that are not decent, or too few', () => {
    expect(said(window(7 * 60, 16 * 60))).toEqual(['business not-decent']);
    expect(said(window(12 * 60, 18 * 60 + 1))).toEqual(['business not-decent']);
    expect(said(window(10 * 60, 13 * 60))).toEqual(['business too-short']);
  });

  test('a spread in which some account would never have its turn, or the mails would pile up', () => {
    expect(said({ spreadMinutes: 119 })).toEqual(['spread spread-too-short']);
    expect(said({ ...window(9 * 60, 13 * 60), spreadMinutes: 241 })).toEqual(['spread spread-too-long']);
    expect(said({ ...window(9 * 60, 13 * 60), spreadMinutes: 240 })).toEqual([]);
  });

  test('to be closed without end', () => {
    const days = (from: string, until: string) => ({
      closed: [{ from: plainDate(from), until: plainDate(until), name: 'Zomer' }],
    });
    expect(said(days('2026-07-02', '2026-07-01'))).toEqual(['closed not-in-order']);
    expect(said(days('2026-07-01', '2026-08-29'))).toEqual([]);
    expect(said(days('2026-07-01', '2026-08-30'))).toEqual(['closed too-many']);
  });
});

test('an account whose turn comes after noon gets no notice of default on a Friday', () => {
  // Due Tuesday 8 September 2026: D38 is Friday 16 October, D17 to D24 leave the day as it is.
  const late = { ...RULES, mail: { ...RULES.mail, business: { opens: 780, closes: 1_080 } } };
  const friday = days('2026-09-08', {
    ...late,
    mail: { ...late.mail, business: { opens: 510, closes: 990 } },
  });
  const monday = days('2026-09-08', late);
  const hard = (among: typeof friday) =>
    among.flatMap((action) =>
      action.kind === 'message' && action.step === 'notice-of-default' ? [amsterdamDate(action.at)] : [],
    );
  expect(hard(friday)).toEqual(['2026-10-16']);
  expect(hard(monday)).toEqual(['2026-10-19']);
});
