import { AGES } from '@voldaan/domain/report/ageing.ts';
import { CLAIM_FATES } from '@voldaan/domain/report/claims-report.ts';
import { amount, number, onDay, shareCell, text } from '../report-table.ts';
import { stepName } from './step-name.ts';
import type { Tables } from './tables.ts';

export const ageing: Tables = ({ position }, w) => {
  const { columns, rows, captions } = w;
  const { ages, open } = position;
  return [
    {
      caption: w.title.ageing,
      columns: [columns.age, columns.amount, columns.share],
      rows: [
        ...AGES.map((age) => [text(w.ages[age]), amount(ages[age]), shareCell(ages[age], open)]),
        [text(rows.total), amount(open), shareCell(open, open)],
      ],
    },
    {
      caption: captions.apart,
      columns: [columns.what, columns.amount],
      rows: (['disputed', 'arranged', 'promised', 'credit', 'writtenOff'] as const).map((name) => [
        text(rows[name]),
        amount(position[name]),
      ]),
    },
  ];
};

export const dso: Tables = ({ trend }, w) => [
  {
    caption: w.captions.trend,
    columns: [w.columns.on, w.columns.open, w.columns.dso],
    rows: trend.map(({ on, open, dso: { days, atLeast } }) => [
      onDay(on),
      amount(open),
      atLeast ? text(w.atLeast(days)) : number(days),
    ]),
  },
];

export const forecast: Tables = ({ forecast: { weeks, habit } }, { title, columns }) => [
  {
    caption: title.forecast,
    columns: [columns.week, columns.agreed, ...(habit ? [columns.low, columns.expected, columns.high] : [])],
    rows: weeks.map(({ until, agreed, low, expected, high }) => [
      onDay(until),
      amount(agreed),
      ...[low, expected, high].flatMap((band) => (band === undefined ? [] : [amount(band)])),
    ]),
  },
];

export const collected: Tables = ({ collected: { unasked, steps, surplus, total } }, w) => {
  const row = (name: string, value: typeof total) => [text(name), amount(value), shareCell(value, total)];
  return [
    {
      caption: w.title.collected,
      columns: [w.columns.step, w.columns.amount, w.columns.share],
      rows: [
        row(w.rows.unasked, unasked),
        ...steps.map((step) => row(stepName(w, step), step.amount)),
        row(w.rows.surplus, surplus),
        row(w.rows.total, total),
      ],
    },
  ];
};

export const claims: Tables = ({ claims: { fates, open } }, { title, columns, fates: names }) => [
  {
    caption: title.claims,
    columns: [columns.what, columns.interest, columns.costs],
    rows: [
      ...CLAIM_FATES.map((fate) => [
        text(names[fate]),
        amount(fates[fate].interest),
        amount(fates[fate].costs),
      ]),
      [text(names.open), amount(open.interest), amount(open.costs)],
    ],
  },
];

export const owners: Tables = ({ owners: report }, { title, columns, rows }) => [
  {
    caption: title.owners,
    columns: [
      columns.owner,
      columns.invoiced,
      columns.paid,
      columns.becameLate,
      columns.daysLate,
      columns.disputed,
    ],
    rows: report.map((each) => [
      text(each.owner?.name ?? rows.nobody),
      amount(each.invoiced),
      amount(each.paid),
      amount(each.becameLate),
      number(each.daysLate),
      amount(each.disputed),
    ]),
  },
];
