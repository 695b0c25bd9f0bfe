import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';

type OrderHoldProps = { readonly card: DebtorCard; readonly onDone: (said: string) => void };

/** Whether new orders wait; finance sets it, and it ends by itself with what is late. */
export const OrderHold = ({ card, onDone }: OrderHoldProps) => {
  const t = useTexts().sales.orders;
  const act = useAct();
  const { ordersHeldSince: since, holdAdvised, reader } = card.sales;
  const set = (held: boolean) =>
    void act.run(
      () => api.holdOrders(card.debtor.id, { held, reason: null }),
      () => onDone(held ? t.nowHeld : t.nowFree),
    );
  return (
    <>
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      <p>{since ? t.held(formatDate(since, language.value)) : holdAdvised ? t.advised : t.free}</p>
      {reader === 'finance' && (
        <div class="buttons">
          <Button type="button" busy={act.busy} onClick={() => set(since === null)}>
            {since ? t.lift : t.hold}
          </Button>
        </div>
      )}
    </>
  );
};
