import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';

type AddressGoneProps = { readonly debtorId: string; readonly onDone: (said: string) => void };

/** The post brought something back: the address is taken away, so that nothing goes there any more. */
export const AddressGone = ({ debtorId, onDone }: AddressGoneProps) => {
  const { addressGone: t } = useTexts().actions;
  const act = useAct();
  return (
    <>
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      <button
        type="button"
        class="quiet"
        title={t.text}
        onClick={() =>
          void act.run(
            () => api.addressGone(debtorId),
            () => onDone(t.done),
          )
        }
      >
        {t.button}
      </button>
    </>
  );
};
