import type { ImportedInvoice } from '@voldaan/contract/desk/imports.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { QrCode } from '@voldaan/ui/qr-code.tsx';
import { useState } from 'preact/hooks';
import { language, useTexts } from '../../state/reader.ts';
import { CopyButton } from '../copy-button.tsx';
import { Euro } from '../euro.tsx';

/** One invoice of the file: payment link, reference and QR code, each to copy. */
export const ImportedRow = ({ row }: { row: ImportedInvoice }) => {
  const { intake, card } = useTexts();
  const t = intake.incoming;
  const [qr, setQr] = useState(false);
  return (
    <li>
      <p class="task-line">
        <a class="name" href={`/debtors#${encodeURIComponent(row.debtor.id)}`}>
          {row.number} · {row.debtor.name}
        </a>
        <Euro value={row.amount} />
      </p>
      <p class="small">
        {row.known ? t.known : `${card.invoices.due} ${formatDate(row.dueDate, language.value)}`}
      </p>
      <dl class="details">
        {row.paymentLink && (
          <div>
            <dt>{t.link}</dt>
            <dd class="copyable">
              {row.paymentLink} <CopyButton text={row.paymentLink} what={`${t.link} ${row.number}`} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t.reference}</dt>
          <dd class="copyable">
            {row.reference} <CopyButton text={row.reference} what={`${t.reference} ${row.number}`} />
          </dd>
        </div>
      </dl>
      {row.epcPayload && (
        <>
          <button type="button" class="quiet" aria-expanded={qr} onClick={() => setQr(!qr)}>
            {qr ? t.hideQr : t.showQr}
          </button>
          {qr && <QrCode text={row.epcPayload} label={`${card.details.qr}, ${row.number}`} />}
        </>
      )}
    </li>
  );
};
