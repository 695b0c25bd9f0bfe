import { number, onDay, shareCell, text } from '../report-table.ts';
import { stepName, whyText } from './step-name.ts';
import type { Tables } from './tables.ts';

export const alike: Tables = ({ alike: { steps, differently, calls } }, w) => {
  const { columns, captions, rows } = w;
  return [
    {
      caption: w.title.alike,
      columns: [
        columns.step,
        columns.debtors,
        columns.invoices,
        columns.alike,
        columns.share,
        columns.median,
        columns.most,
      ],
      rows: steps.map((step) => [
        text(stepName(w, step)),
        text(w.debtors[step.for]),
        number(step.count),
        number(step.alike),
        shareCell(step.alike, step.count),
        number(step.median),
        number(step.most),
      ]),
    },
    {
      caption: captions.differently,
      columns: [
        columns.customer,
        columns.invoice,
        columns.step,
        columns.planned,
        columns.left,
        columns.days,
        columns.why,
      ],
      rows: differently.map(({ debtor, invoice, step, planned, left, days, why }) => [
        { is: 'debtor', ...debtor },
        text(invoice),
        text(stepName(w, step)),
        onDay(planned),
        onDay(left),
        number(days),
        text(whyText(w, why)),
      ]),
    },
    {
      caption: captions.calls,
      columns: [columns.what, columns.count],
      rows: [
        [text(rows.callsOpened), number(calls.opened)],
        [text(rows.callsMissed), number(calls.missed)],
      ],
    },
  ];
};
