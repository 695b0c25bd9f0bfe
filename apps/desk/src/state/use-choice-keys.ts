import { useEffect } from 'preact/hooks';
import { isTyping } from './use-list-keys.ts';

/** A key pressed outside every field chooses; `choose` gets it, and says whether it meant something. */
export const useChoiceKeys = (choose: (key: string) => boolean): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (choose(event.key)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [choose]);
};
