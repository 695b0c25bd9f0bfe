import type { CalculatorTexts } from '../texts/texts.ts';

/** One line of a calculation: what, how or where it stands, and the figure. */
export type CalculationRow = {
  readonly key: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly source?: string | undefined;
  readonly figure: string;
};

type TableProps = {
  readonly texts: CalculatorTexts;
  readonly rows: readonly CalculationRow[];
  readonly total: CalculationRow;
};

const Line = ({ label, note, source, figure }: CalculationRow) => (
  <tr>
    <th scope="row">
      {label}
      {note && <span class="note">{note}</span>}
      {source && <span class="note">{source}</span>}
    </th>
    <td>{figure}</td>
  </tr>
);

/** A calculation that a person can follow with a pocket calculator. */
export const CalculationTable = ({ texts, rows, total }: TableProps) => (
  <table class="ledger calculation">
    <caption>{texts.calculation}</caption>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">{texts.step}</th>
        <th scope="col">{texts.amount}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <Line {...row} key={row.key} />
      ))}
    </tbody>
    <tfoot>
      <Line {...total} key={total.key} />
    </tfoot>
  </table>
);
