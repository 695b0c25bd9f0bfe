import { Button } from '@voldaan/ui/button.tsx';
import { type Act, decide, decidedOn } from '../../state/pending-acts.ts';
import { useTexts } from '../../state/reader.ts';

/** A button that decides: what it says waits ten seconds before it leaves, and can be taken back. */
export const DecideButton = ({ primary = false, ...act }: Act & { readonly primary?: boolean }) => {
  const { inbox } = useTexts();
  const decided = decidedOn(act.debtorId, act.work);
  if (decided) return <p class="small">{inbox.stages[decided.stage](decided.said)}</p>;
  return (
    <Button primary={primary} type="button" onClick={() => decide(act)}>
      {act.said}
    </Button>
  );
};
