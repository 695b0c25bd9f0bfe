import { stepName } from '@voldaan/contract/desk/report-tables/step-name.ts';
import type { ReportWords } from '@voldaan/contract/desk/report-words.ts';
import type { ReportName, Reports } from '@voldaan/contract/desk/reports.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { AGES } from '@voldaan/domain/report/ageing.ts';
import type { DeskTexts } from '../../texts/texts.ts';

/** What the figures of a plot are. */
export type Unit = 'euro' | 'days' | 'percent' | 'count';

export type Bar = { readonly label: string; readonly value: number };

/** One line, with its name at its end; `main` stands out. */
export type Line = { readonly label: string; readonly values: readonly number[]; readonly main?: true };

/** A plot: bars beneath each other, or lines over days. Euros are in cents, percents in per mille. */
export type PlotData =
  | { readonly kind: 'bars'; readonly unit: Unit; readonly bars: readonly Bar[] }
  | {
      readonly kind: 'lines';
      readonly unit: Unit;
      readonly days: readonly PlainDate[];
      readonly lines: readonly Line[];
    };

type Draw = (reports: Reports, w: ReportWords, t: DeskTexts['report']) => PlotData;

const bars = (unit: Unit, drawn: readonly Bar[]): PlotData => ({ kind: 'bars', unit, bars: drawn });

/** How many steps left so late, whatever step it was. */
const laterBars = ({ steps }: Reports['alike'], t: DeskTexts['report']['later']): readonly Bar[] => {
  const days = steps.flatMap((step) => step.days);
  const between = (from: number, until: number): number =>
    days.filter(({ later }) => later >= from && later <= until).reduce((sum, { count }) => sum + count, 0);
  return [
    { label: t.same, value: between(-Infinity, 0) },
    { label: t.alike, value: between(1, 4) },
    { label: t.week, value: between(5, 7) },
    { label: t.fortnight, value: between(8, 14) },
    { label: t.more, value: between(15, Infinity) },
  ];
};

const DRAW: Readonly<Record<ReportName, Draw>> = {
  ageing: ({ position: { ages } }, w) =>
    bars(
      'euro',
      AGES.map((age) => ({ label: w.ages[age], value: ages[age] })),
    ),
  dso: ({ trend }, w) => ({
    kind: 'lines',
    unit: 'days',
    days: trend.map(({ on }) => on),
    lines: [{ label: w.columns.dso, values: trend.map(({ dso }) => dso.days), main: true }],
  }),
  forecast: ({ forecast: { weeks } }, { columns }) => ({
    kind: 'lines',
    unit: 'euro',
    days: weeks.map(({ until }) => until),
    lines: [
      { label: columns.agreed, values: weeks.map(({ agreed }) => agreed) },
      ...(['low', 'high'] as const).flatMap((band): Line[] => {
        const values = weeks.flatMap((week) => week[band] ?? []);
        return values.length > 0 ? [{ label: columns[band], values }] : [];
      }),
      ...(weeks.some(({ expected }) => expected !== undefined)
        ? [
            {
              label: columns.expected,
              values: weeks.flatMap(({ expected }) => expected ?? []),
              main: true as const,
            },
          ]
        : []),
    ],
  }),
  collected: ({ collected: { unasked, steps } }, w) =>
    bars('euro', [
      { label: w.rows.unasked, value: unasked },
      ...steps.map((step) => ({ label: stepName(w, step), value: step.amount })),
    ]),
  effect: ({ effect: { steps } }, w) =>
    bars(
      'percent',
      steps
        .filter(({ asked }) => asked > 0)
        .map((step) => ({
          label: stepName(w, step),
          value: Math.round((step.within14 * 1000) / step.asked),
        })),
    ),
  promises: ({ promises: { kept, broken } }, { rows }) =>
    bars('euro', [
      { label: rows.kept, value: kept.amount },
      { label: rows.broken, value: broken.amount },
    ]),
  arrangements: ({ arrangements: { accepted, kept, lapsed } }, { rows }) =>
    bars('euro', [
      { label: rows.accepted, value: accepted.amount },
      { label: rows.termsKept, value: kept.amount },
      { label: rows.lapsed, value: lapsed.amount },
    ]),
  reasons: ({ reasons: { reasons } }, w) =>
    bars(
      'euro',
      reasons.map(({ reason, amount }) => ({ label: w.reasons[reason], value: amount })),
    ),
  alike: ({ alike }, _, t) => bars('count', laterBars(alike, t.later)),
  claims: ({ claims: { fates } }, w) =>
    bars(
      'euro',
      (['claimed', 'received', 'waived', 'withdrawn'] as const).map((fate) => ({
        label: w.fates[fate].split(',')[0] ?? '',
        value: fates[fate].interest + fates[fate].costs,
      })),
    ),
  work: ({ work: { inTime, late } }, { rows }) =>
    bars('count', [
      { label: rows.inTime, value: inTime },
      { label: rows.late, value: late },
    ]),
  owners: ({ owners }, w) =>
    bars(
      'euro',
      owners.map(({ owner, becameLate }) => ({ label: owner?.name ?? w.rows.nobody, value: becameLate })),
    ),
};

/** What is drawn of a report; undefined when there is nothing to see in it. */
export const plotOf = (
  report: ReportName,
  reports: Reports,
  words: ReportWords,
  texts: DeskTexts['report'],
): PlotData | undefined => {
  const plot = DRAW[report](reports, words, texts);
  const values =
    plot.kind === 'bars' ? plot.bars.map(({ value }) => value) : plot.lines.flatMap((l) => l.values);
  const enough = plot.kind === 'bars' || plot.days.length > 1;
  return enough && values.some((value) => value !== 0) ? plot : undefined;
};
