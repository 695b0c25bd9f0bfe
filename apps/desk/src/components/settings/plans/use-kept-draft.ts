import type { DebtorClassValue, TypedPlan } from '@voldaan/contract/desk/settings-plans.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { api, leave } from '../../../state/api.ts';
import { leaveWhenSignedOut } from '../../../state/signed-out.ts';

/** So long after the last key a draft is kept. */
const AFTER_MILLISECONDS = 800;

/** How a draft stands: as it was, not kept yet, kept, or not kept for want of an answer. */
export type Keeping = 'untouched' | 'waiting' | 'kept' | 'failed';

/**
 * Keeps what somebody types while he types it, and what is left of it when the page closes.
 *
 * @param seen - the version that it is thought from
 */
export const useKeptDraft = (debtors: DebtorClassValue, seen: number, typed: TypedPlan) => {
  const [keeping, setKeeping] = useState<Keeping>('untouched');
  const first = useRef({ seen, typed });
  const waiting = useRef<(() => Promise<void>) | undefined>(undefined);
  const underWay = useRef(Promise.resolve());
  useEffect(() => {
    if (first.current.typed === typed && first.current.seen === seen) return undefined;
    const keep = async () => {
      waiting.current = undefined;
      const answer = await api.keepPlanDraft(debtors, { seen, typed });
      if (!answer.ok) leaveWhenSignedOut(answer.trouble);
      setKeeping(answer.ok ? 'kept' : 'failed');
    };
    // One after the other, so that the last word stays the last.
    waiting.current = () => {
      underWay.current = underWay.current.then(keep);
      return underWay.current;
    };
    setKeeping('waiting');
    const timer = setTimeout(() => void waiting.current?.(), AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [debtors, seen, typed]);
  useEffect(() => {
    const now = () => {
      if (!waiting.current) return;
      leave();
      void waiting.current();
    };
    addEventListener('pagehide', now);
    return () => removeEventListener('pagehide', now);
  }, []);
  return {
    keeping,
    /** Keeps what waits, at once. */
    keepNow: (): Promise<void> => waiting.current?.() ?? underWay.current,
    /** Keeps nothing more: what was thrown away does not come back. */
    stop: (): Promise<void> => {
      waiting.current = undefined;
      return underWay.current;
    },
  };
};
