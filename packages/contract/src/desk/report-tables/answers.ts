import { amount, type Cell, number, share, shareCell, text } from '../report-table.ts';
import { stepName } from './step-name.ts';
import type { Tables } from './tables.ts';

export const effect: Tables = ({ effect: { steps } }, w) => {
  const { columns } = w;
  return [
    {
      caption: w.title.effect,
      columns: [columns.step, columns.asked, columns.within7, columns.share, columns.within14, columns.share],
      rows: steps.map((step) => [
        text(stepName(w, step)),
        amount(step.asked),
        amount(step.within7),
        shareCell(step.within7, step.asked),
        amount(step.within14),
        shareCell(step.within14, step.asked),
      ]),
    },
  ];
};

export const promises: Tables = ({ promises: report }, { title, columns, rows }) => [
  {
    caption: title.promises,
    columns: [columns.what, columns.count, columns.amount],
    rows: (['made', 'kept', 'broken'] as const).map((name) => [
      text(rows[name]),
      number(report[name].count),
      amount(report[name].amount),
    ]),
  },
];

export const arrangements: Tables = ({ arrangements: report }, { title, columns, rows, captions }) => [
  {
    caption: title.arrangements,
    columns: [columns.what, columns.count, columns.amount],
    rows: [
      [text(rows.accepted), number(report.accepted.count), amount(report.accepted.amount)],
      [text(rows.termsKept), number(report.kept.count), amount(report.kept.amount)],
      [text(rows.lapsed), number(report.lapsed.count), amount(report.lapsed.amount)],
    ],
  },
  {
    caption: captions.apart,
    columns: [columns.what, columns.count],
    rows: [
      [text(rows.proposed), number(report.proposed)],
      [text(rows.refused), number(report.refused)],
      [text(rows.missedTerms), number(report.missedTerms)],
      [text(rows.defaultRate), share(report.defaultRate)],
    ],
  },
];

export const reasons: Tables = ({ reasons: report }, w) => {
  const { columns, captions } = w;
  const mostly = (given: typeof report.reasons): Cell => text(given[0] ? w.reasons[given[0].reason] : '');
  const byProduct = {
    caption: captions.byProduct,
    columns: [columns.product, columns.amount, columns.mostly],
    rows: report.products.map(({ product, total, reasons: given }) => [
      text(product),
      amount(total),
      mostly(given),
    ]),
  };
  return [
    {
      caption: w.title.reasons,
      columns: [columns.reason, columns.amount, columns.share],
      rows: report.reasons.map(({ reason, amount: value }) => [
        text(w.reasons[reason]),
        amount(value),
        shareCell(value, report.total),
      ]),
    },
    {
      caption: captions.byCustomer,
      columns: [columns.customer, columns.amount, columns.mostly],
      rows: report.customers.map(({ debtor, total, reasons: given }) => [
        { is: 'debtor', ...debtor },
        amount(total),
        mostly(given),
      ]),
    },
    {
      caption: captions.byOwner,
      columns: [columns.owner, columns.amount, columns.mostly],
      rows: report.owners.map(({ owner, total, reasons: given }) => [
        text(owner?.name ?? w.rows.nobody),
        amount(total),
        mostly(given),
      ]),
    },
    ...(report.products.length > 0 ? [byProduct] : []),
  ];
};

export const work: Tables = ({ work: report }, { title, columns, rows }) => [
  {
    caption: title.work,
    columns: [columns.what, columns.count],
    rows: [
      [text(rows.waiting), number(report.waiting)],
      [text(rows.inTime), number(report.inTime)],
      [text(rows.late), number(report.late)],
      [text(rows.inTimeShare), share(report.inTimeShare)],
      [text(rows.asked), number(report.asked)],
      [text(rows.taken), number(report.taken)],
      [text(rows.mediations), number(report.mediations)],
    ],
  },
];
