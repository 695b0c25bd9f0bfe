import type { Statement } from '@voldaan/contract/portal/statement.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import { formatWeekday } from '../format/date.ts';
import { Notice } from '../notice.tsx';
import type { PortalTexts } from './texts/texts.ts';

/** What is paused, and the day on which it ends. */
export const HeldNotices = (props: { statement: Statement; language: Language; texts: PortalTexts }) => (
  <>
    {props.statement.invoices
      .filter((invoice) => invoice.state === 'held')
      .map((invoice) => (
        <Notice key={invoice.number} kind="hold" title={props.texts.held(invoice.number)}>
          <p>
            {invoice.heldUntil
              ? props.texts.heldUntil(formatWeekday(invoice.heldUntil, props.language))
              : props.texts.heldOpen}
          </p>
          {invoice.dispute && <p>{props.texts.disputed(invoice.dispute.reference)}</p>}
          {invoice.promise && (
            <p>
              {props.texts.promised(
                formatEuro(invoice.promise.amount, props.language),
                formatWeekday(invoice.promise.payOn, props.language),
              )}
            </p>
          )}
        </Notice>
      ))}
  </>
);
