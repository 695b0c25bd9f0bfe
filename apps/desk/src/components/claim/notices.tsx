import type { ShownNotice } from '@voldaan/contract/desk/claims.ts';
import { sum } from '@voldaan/domain/money/cents.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { AddressGone } from '../action/address-gone.tsx';
import { TroubleNotice } from '../trouble-notice.tsx';

type NoticesProps = {
  readonly debtorId: string;
  /** an address is on file, though the post brought a letter back */
  readonly hasAddress: boolean;
  readonly notices: readonly ShownNotice[];
  readonly onDone: (said: string) => void;
};

/** Fourteen-day notices: the term that runs, or why one carries no costs. */
export const Notices = ({ debtorId, hasAddress, notices, onDone }: NoticesProps) => {
  const { claims, words } = useTexts();
  const t = claims.notice;
  const act = useAct();
  const day = (date: ShownNotice['on']) => formatDate(date, language.value);
  const returned = (invoice: string) =>
    void act.run(
      () => api.returnNotice(debtorId, { invoice }),
      () => onDone(t.returnedDone),
    );
  return (
    <>
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      {notices.map(({ id, on, invoices, costs, vat, lastFreeDay, costsDueFrom, lapsed }) => (
        <Notice key={id} kind="wait" title={t.title(day(on))}>
          <p>
            {lapsed
              ? t.lapsed[lapsed]
              : t.text(
                  words.invoiceNames(invoices),
                  day(lastFreeDay),
                  day(costsDueFrom),
                  formatEuro(sum([costs, vat]), language.value),
                )}
          </p>
          {lapsed === 'returned' && hasAddress && <AddressGone debtorId={debtorId} onDone={onDone} />}
          {!lapsed && invoices[0] && (
            <button type="button" class="quiet" onClick={() => returned(invoices[0] ?? '')}>
              {t.returned}
            </button>
          )}
        </Notice>
      ))}
    </>
  );
};
