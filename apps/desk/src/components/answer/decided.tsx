import { Notice } from '@voldaan/ui/notice.tsx';
import type { Stage } from '../../state/pending-acts.ts';
import { useTexts } from '../../state/reader.ts';

/** In the place of a form that was sent in: what was decided, while it can still be taken back. */
export const Decided = ({ decided }: { decided: { readonly said: string; readonly stage: Stage } }) => {
  const { inbox } = useTexts();
  return <Notice kind="wait" title={inbox.stages[decided.stage](decided.said)} />;
};
