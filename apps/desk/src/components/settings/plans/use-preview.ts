import type { Trouble } from '@voldaan/contract/desk/request.ts';
import type { DebtorClassValue, MovedAccount, PreviewPlan } from '@voldaan/contract/desk/settings-plans.ts';
import { useRef, useState } from 'preact/hooks';
import { api } from '../../../state/api.ts';
import { leaveWhenSignedOut } from '../../../state/signed-out.ts';

/** Accounts that are looked at, those with the most overdue first; more would say the same more slowly. */
export const MOST_LOOKED = 400;

type Seen = {
  readonly looked: number;
  readonly accounts: readonly MovedAccount[];
  /** Whether there were more than were looked at. */
  readonly more: boolean;
};

const NOTHING: Seen = { looked: 0, accounts: [], more: false };

/** A draft on the accounts that are there, page by page. A draft that changes meanwhile ends it. */
export const usePreview = () => {
  const [seen, setSeen] = useState<Seen>();
  const [state, setState] = useState<'none' | 'busy' | 'done'>('none');
  const [trouble, setTrouble] = useState<Trouble>();
  const run = useRef(0);
  const clear = (): void => {
    run.current += 1;
    setSeen(undefined);
    setState('none');
    setTrouble(undefined);
  };
  const start = async (
    debtors: DebtorClassValue,
    draft: Pick<PreviewPlan, 'steps' | 'numbers'>,
  ): Promise<void> => {
    clear();
    const mine = run.current;
    setState('busy');
    let sofar = NOTHING;
    for (let after: string | null = null; ; ) {
      const answer = await api.previewPlan({ debtors, ...draft, after });
      if (run.current !== mine) return;
      if (!answer.ok) {
        leaveWhenSignedOut(answer.trouble);
        setTrouble(answer.trouble);
        setState('none');
        return;
      }
      const { looked, accounts, next } = answer.value;
      const total = sofar.looked + looked;
      const enough = total >= MOST_LOOKED;
      sofar = { looked: total, accounts: [...sofar.accounts, ...accounts], more: enough && next !== null };
      setSeen(sofar);
      if (next === null || enough) break;
      after = next;
    }
    setState('done');
  };
  return { seen, trouble, busy: state === 'busy', done: state === 'done', start, clear };
};
