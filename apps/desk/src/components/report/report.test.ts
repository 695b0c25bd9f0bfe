import { REPORT_WORDS } from '@voldaan/contract/desk/report-words.ts';
import type { Reports } from '@voldaan/contract/desk/reports.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { TEXTS } from '../../texts/texts.ts';
import { namePlaces } from './draw-lines.ts';
import { figure, inTwo } from './figures.ts';
import { meaningOf } from './meaning.ts';
import { plotOf } from './plot-data.ts';

const ZERO = cents(0);
const NOTHING = { interest: ZERO, costs: ZERO };
const NONE = { count: 0, amount: ZERO };

const position = (on: string, open: number, days: number): Reports['trend'][number] => ({
  on: plainDate(on),
  open: cents(open),
  ages: { 'not-due': cents(open), '1-30': ZERO, '31-60': ZERO, '61-90': ZERO, 'over-90': ZERO },
  dso: { days, atLeast: false },
});

/** Books in which nothing happened. */
const EMPTY: Reports = {
  today: plainDate('2026-09-15'),
  first: plainDate('2026-09-15'),
  uncounted: null,
  from: plainDate('2026-07-01'),
  until: plainDate('2026-09-15'),
  position: {
    ...position('2026-09-15', 0, 0),
    disputed: ZERO,
    arranged: ZERO,
    promised: ZERO,
    credit: ZERO,
    writtenOff: ZERO,
  },
  trend: [position('2026-09-15', 0, 0)],
  collected: { unasked: ZERO, steps: [], surplus: ZERO, total: ZERO },
  effect: { steps: [], complete: false },
  promises: { made: NONE, kept: NONE, broken: NONE, keptShare: null },
  arrangements: {
    proposed: 0,
    refused: 0,
    accepted: NONE,
    kept: NONE,
    lapsed: NONE,
    missedTerms: 0,
    defaultRate: null,
  },
  reasons: { total: ZERO, reasons: [], customers: [], owners: [], products: [] },
  alike: { steps: [], differently: [], calls: { opened: 0, missed: 0 } },
  forecast: {
    weeks: Array.from({ length: 13 }, () => ({ until: plainDate('2026-09-21'), agreed: ZERO })),
    byHabit: ZERO,
    habit: null,
  },
  claims: {
    fates: {
      claimed: NOTHING,
      received: NOTHING,
      waived: NOTHING,
      withdrawn: NOTHING,
      'never-asked': NOTHING,
    },
    open: NOTHING,
  },
  work: { waiting: 0, inTime: 0, late: 0, inTimeShare: null, asked: 0, taken: 0, mediations: 0 },
  owners: [],
};

const NAMES = Object.keys(REPORT_WORDS.nl.title) as (keyof typeof REPORT_WORDS.nl.title)[];

const told = (report: (typeof NAMES)[number], reports: Reports) =>
  meaningOf(report, reports, TEXTS.nl, REPORT_WORDS.nl, 'nl')?.replaceAll('\u00a0', ' ');

test('books in which nothing happened: sentences that say so, and nothing drawn', () => {
  expect(told('ageing', EMPTY)).toBe('Er staat niets open.');
  expect(told('collected', EMPTY)).toBeUndefined();
  expect(told('forecast', EMPTY)).toBe(
    'Er is nog te weinig betaald om een gewoonte te zien. Afgesproken voor de komende vier weken is € 0,00.',
  );
  for (const name of NAMES) {
    expect([name, plotOf(name, EMPTY, REPORT_WORDS.nl, TEXTS.nl.report)]).toEqual([name, undefined]);
  }
});

test('the DSO is compared with that of three months ago, once the books go back so far', () => {
  const now = position('2026-09-15', 100_00, 41);
  const of = (...trend: readonly Reports['trend'][number][]) =>
    told('dso', { ...EMPTY, position: { ...EMPTY.position, ...now }, trend: [...trend, now] });
  expect(of(position('2026-08-31', 100_00, 44))).toBe('U krijgt uw geld gemiddeld in 41 dagen.');
  // Three months before 15 September is 15 June, so the end of May.
  expect(of(position('2026-05-31', 90_00, 47), position('2026-06-30', 100_00, 46))).toBe(
    'U krijgt uw geld gemiddeld in 41 dagen; drie maanden geleden was dat 47.',
  );
});

test('of all steps the one that is answered best is told, by what it is called', () => {
  const step = (rung: number, kind: 'call' | 'reminder', within14: number) => ({
    rung,
    kind,
    asked: cents(200_00),
    within7: ZERO,
    within14: cents(within14),
  });
  const effect = { steps: [step(1, 'reminder', 50_00), step(4, 'call', 120_00)], complete: true };
  expect(told('effect', { ...EMPTY, effect })).toBe(
    'Het meest betaald na: bellen na de aanmaning. Van wat die stap vroeg, was 60% binnen 14 dagen binnen.',
  );
  expect(plotOf('effect', { ...EMPTY, effect }, REPORT_WORDS.nl, TEXTS.nl.report)).toEqual({
    kind: 'bars',
    unit: 'percent',
    bars: [
      { label: 'Betalingsherinnering', value: 250 },
      { label: 'Bellen na de aanmaning', value: 600 },
    ],
  });
});

test('figures of a plot are short', () => {
  expect(figure('euro', 1_246_30, 'nl')).toBe('€\u00a01.246');
  expect(figure('euro', -99, 'en')).toBe('€\u00a0-1');
  expect(figure('percent', 333, 'nl')).toBe('33%');
  expect(figure('days', 41, 'nl')).toBe('41');
});

test('a long name is broken at a space', () => {
  expect(inTwo('Vergeten', 10)).toBe('Vergeten');
  expect(inTwo('31 tot 60 dagen te laat', 16)).toBe('31 tot 60 dagen\nte laat');
  expect(inTwo('Betalingsherinnering', 10)).toBe('Betalingsherinnering');
});

test('names at the ends of lines never stand over each other, and keep their order', () => {
  expect(namePlaces([100, 10, 102], 15)).toEqual([100, 10, 115]);
});
