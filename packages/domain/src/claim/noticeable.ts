import { noticeOf } from '../account/cost-notice.ts';
import type { OpenInvoice } from '../account/invoice.ts';
import { type AccountState, askable } from '../account/state.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { holdOn } from '../hold/hold.ts';
import { inDefaultOn } from './default-of.ts';

/**
 * The claims that belong in a fourteen-day notice on a day: every undisputed one that is in default then,
 * whatever its own step, and that no notice names yet (art. 6:96 lid 7 BW: what can be noticed together must
 * be).
 */
export const noticeable = (state: AccountState, on: PlainDate): readonly OpenInvoice[] =>
  state.invoices.filter(
    (invoice) =>
      askable(state, invoice) > 0 &&
      invoice.bar !== 'assigned' &&
      !holdOn(state.holds, invoice.number) &&
      !noticeOf(state, invoice.number) &&
      inDefaultOn(invoice, state.facts, on),
  );
