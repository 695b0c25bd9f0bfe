import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { ComponentChildren } from 'preact';
import { Amount } from './amount.tsx';

/** One line of the book: what, a note beneath it, and the amount. */
export type LedgerRow = {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly note?: ComponentChildren;
  readonly amount: Cents;
  /** Paid part in whole percent; draws the filled part of the line. */
  readonly paidPercent?: number;
};

type LedgerProps = {
  readonly caption: ComponentChildren;
  /** Names of the two columns, read aloud, not shown. */
  readonly columns: readonly [string, string];
  readonly rows: readonly LedgerRow[];
  readonly total?: { readonly label: string; readonly amount: Cents };
  readonly language: Language;
};

const PaidPart = ({ percent }: { percent: number }) => (
  <svg class="part" width="100%" height="3" aria-hidden="true">
    <rect width={`${percent}%`} height="3" />
  </svg>
);

/** Hairlines instead of boxes: a table whose amounts stand exactly under each other. */
export const Ledger = ({ caption, columns, rows, total, language }: LedgerProps) => (
  <table class="ledger">
    <caption>{caption}</caption>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">{columns[0]}</th>
        <th scope="col">{columns[1]}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">
            {row.label}
            {row.note && <span class="note">{row.note}</span>}
            {row.paidPercent ? <PaidPart percent={row.paidPercent} /> : null}
          </th>
          <td>
            <Amount value={row.amount} language={language} />
          </td>
        </tr>
      ))}
    </tbody>
    {total && (
      <tfoot>
        <tr>
          <th scope="row">{total.label}</th>
          <td>
            <Amount value={total.amount} language={language} />
          </td>
        </tr>
      </tfoot>
    )}
  </table>
);
