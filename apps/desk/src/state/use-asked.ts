import type { Answer, Trouble } from '@voldaan/contract/desk/request.ts';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { leaveWhenSignedOut } from './signed-out.ts';
import { worked } from './worked.ts';

export type Asked<Value> = {
  readonly value: Value | undefined;
  readonly trouble: Trouble | undefined;
  /** Asks again now, and keeps showing what is there until the answer comes. */
  readonly refresh: () => Promise<void>;
};

/**
 * What the API answers, asked again every so many seconds while the page is looked at,
 * and after every act of the reader. `ask` gets the value
 * that is shown; an answer without value means that nothing changed.
 *
 * @param key - asks anew, from nothing, when it changes
 * @param seconds - 0: ask once
 */
export const useAsked = <Value>(
  ask: (shown: Value | undefined) => Promise<Answer<Value | undefined>>,
  key: string,
  seconds = 0,
): Asked<Value> => {
  const [state, setState] = useState<{ key: string; value?: Value; trouble?: Trouble }>({ key });
  const latest = useRef({ ask, key, shown: state.value });
  latest.current = { ask, key, shown: state.key === key ? state.value : undefined };

  const refresh = useCallback(async () => {
    const asked = latest.current;
    const answer = await asked.ask(asked.shown);
    if (latest.current.key !== asked.key) return;
    if (!answer.ok) {
      leaveWhenSignedOut(answer.trouble);
      setState({ key: asked.key, ...(asked.shown && { value: asked.shown }), trouble: answer.trouble });
      return;
    }
    const value = answer.value ?? asked.shown;
    setState(value === undefined ? { key: asked.key } : { key: asked.key, value });
  }, []);

  // A new key asks anew, and so does every act of the reader.
  const again = `${key} ${worked.value}`;
  useEffect(() => {
    if (again) void refresh();
    if (seconds === 0) return undefined;
    const timer = setInterval(() => document.visibilityState === 'visible' && void refresh(), seconds * 1000);
    return () => clearInterval(timer);
  }, [again, seconds, refresh]);

  const fits = state.key === key;
  return { value: fits ? state.value : undefined, trouble: fits ? state.trouble : undefined, refresh };
};
