import type { Ledger, LedgerRow, LedgerSection } from '../compose/composition.ts';
import { style } from './style.ts';

const Row = ({ row }: { row: LedgerRow }) => {
  const cell = row.note ? style.cellWithNote : style.cell;
  return (
    <>
      <tr>
        <th scope="row" colSpan={row.issued === '' ? 3 : 1} class="cell ink rule" style={cell}>
          {row.number}
        </th>
        {row.issued !== '' && (
          <>
            <td class="cell ink rule" style={cell}>
              {row.issued}
            </td>
            <td class="cell ink rule" style={cell}>
              {row.payBy}
            </td>
          </>
        )}
        <td class="cell ink rule" style={{ ...cell, ...style.figures }}>
          {row.open}
        </td>
      </tr>
      {row.note && (
        <tr>
          <td colSpan={4} class="cell soft rule" style={style.note}>
            {row.note}
          </td>
        </tr>
      )}
    </>
  );
};

const Section = ({ title, rows }: LedgerSection) => (
  <tbody>
    {title && (
      <tr>
        <th scope="colgroup" colSpan={4} class="soft" style={style.section}>
          {title}
        </th>
      </tr>
    )}
    {rows.map((row) => (
      <Row row={row} />
    ))}
  </tbody>
);

/** The statement as a real table, with hairlines instead of boxes. */
export const HtmlLedger = ({ ledger }: { ledger: Ledger }) => (
  <table
    cellPadding="0"
    cellSpacing="0"
    width="100%"
    style={{ margin: '8px 0 24px', borderCollapse: 'collapse' }}
  >
    <caption class="ink" style={ledger.captionShown ? style.heading : style.hidden}>
      {ledger.caption}
    </caption>
    <thead>
      <tr>
        {ledger.columns.map((column, index) => (
          <th
            scope="col"
            class="head soft rule"
            style={index === 3 ? { ...style.head, textAlign: 'right', paddingRight: 0 } : style.head}
          >
            {column}
          </th>
        ))}
      </tr>
    </thead>
    {ledger.asked.map((section) => (
      <Section {...section} />
    ))}
    {ledger.total && (
      <tbody>
        <tr>
          <th scope="row" colSpan={2} class="ink" style={style.totalLabel}>
            {ledger.total.label}
          </th>
          <td colSpan={2} class="total ink" style={style.total}>
            {ledger.total.amount}
          </td>
        </tr>
      </tbody>
    )}
    {ledger.apart.map((section) => (
      <Section {...section} />
    ))}
  </table>
);
