import { style } from '../../mail/style.ts';
import { StaffSheet } from '../staff-sheet.tsx';
import type { ComposedDigest, DigestRow, DigestSection } from './compose-digest.ts';

const Row = ({ row }: { row: DigestRow }) => (
  <tr>
    <th scope="row" class="ink rule" style={style.cell}>
      {row.label}
      {row.note && (
        <>
          <br />
          <span class="soft" style={style.soft}>
            {row.note}
          </span>
        </>
      )}
    </th>
    <td class="ink rule" style={{ ...style.cell, ...style.figures }}>
      {row.amount}
    </td>
  </tr>
);

const Section = ({ section: { text, rows, more, link } }: { section: DigestSection }) => (
  <>
    <h2 class="ink rule" style={{ ...style.heading, margin: '28px 0 4px' }}>
      {text}
    </h2>
    {rows.length > 0 && (
      <table
        cellPadding="0"
        cellSpacing="0"
        width="100%"
        style={{ borderCollapse: 'collapse', margin: '0 0 8px' }}
      >
        <tbody>
          {rows.map((row) => (
            <Row row={row} />
          ))}
        </tbody>
      </table>
    )}
    <p class="soft" style={{ ...style.soft, margin: '0 0 8px' }}>
      {more && `${more} · `}
      <a href={link.url} class="link" style={style.link}>
        {link.label}
      </a>
    </p>
  </>
);

/** What waits this morning, each kind of work with the way to it. */
export const DigestPage = ({ digest }: { digest: ComposedDigest }) => (
  <StaffSheet subject={digest.subject} language={digest.language}>
    <p class="soft" style={{ ...style.soft, margin: '0 0 4px' }}>
      {digest.administration}
    </p>
    <h1 class="ink" style={style.salutation}>
      {digest.title}
    </h1>
    {digest.sections.map((section) => (
      <Section section={section} />
    ))}
    <p class="soft" style={{ ...style.soft, margin: '32px 0 0' }}>
      {digest.why}
    </p>
  </StaffSheet>
);
