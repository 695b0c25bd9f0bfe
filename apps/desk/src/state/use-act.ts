import type { Answer, Trouble } from '@voldaan/contract/desk/request.ts';
import { useState } from 'preact/hooks';
import { leaveWhenSignedOut } from './signed-out.ts';
import { worked } from './worked.ts';

/** One act of a person: under way, refused, or done. A second click while it is under way does nothing. */
export const useAct = () => {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const run = async <Value>(
    act: () => Promise<Answer<Value>>,
    then: (value: Value) => void,
  ): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setTrouble(undefined);
    const answer = await act();
    setBusy(false);
    if (answer.ok) {
      worked.value += 1;
      return then(answer.value);
    }
    leaveWhenSignedOut(answer.trouble);
    setTrouble(answer.trouble);
  };
  return { busy, trouble, run };
};
