import { Notice } from '@voldaan/ui/notice.tsx';
import { useTexts } from '../../state/reader.ts';

/** In the place of a form that was sent in: what was decided, while it can still be taken back. */
export const Decided = ({ decided }: { decided: { readonly said: string; readonly sending: boolean } }) => {
  const { inbox } = useTexts();
  return (
    <Notice kind="wait" title={decided.sending ? inbox.sending(decided.said) : inbox.decided(decided.said)} />
  );
};
