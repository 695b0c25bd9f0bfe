import { Button } from '@voldaan/ui/button.tsx';
import { useEffect } from 'preact/hooks';
import { leave } from '../../state/api.ts';
import { outcome, pending, sendBeforeLeaving, sendNow, undo, undoable } from '../../state/pending-acts.ts';
import { useTexts } from '../../state/reader.ts';
import { isTyping } from '../../state/use-list-keys.ts';
import type { DeskTexts } from '../../texts/texts.ts';
import { TroubleNotice } from '../trouble-notice.tsx';

/** What is said of decisions that wait, leave, or have left. */
const sentence = ({ inbox: { toast } }: DeskTexts): string => {
  const waiting = undoable.value;
  const [first] = waiting;
  if (first) return waiting.length > 1 ? toast.several(waiting.length) : toast.one(first.said, first.name);
  if (pending.value.some(({ stage }) => stage === 'sending')) return toast.sending;
  const { done = 0, undone = false, skipped = [] } = outcome.value ?? {};
  if (undone) return toast.undone;
  return [done > 0 && toast.done(done), skipped.length > 0 && toast.skipped(skipped.length)]
    .filter(Boolean)
    .join(' ');
};

/** Whoever leaves has decided, and `u` takes the newest decision back. */
const useLeavingAndUndo = (): void =>
  useEffect(() => {
    const going = () => {
      leave();
      sendBeforeLeaving();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'u' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)) undo();
    };
    addEventListener('pagehide', going);
    addEventListener('keydown', key);
    return () => {
      removeEventListener('pagehide', going);
      removeEventListener('keydown', key);
    };
  }, []);

/** Ten seconds in which nothing has left yet, and then what became of it. */
export const Toast = () => {
  const texts = useTexts();
  const { toast } = texts.inbox;
  useLeavingAndUndo();
  const said = sentence(texts);
  const skipped = outcome.value?.skipped ?? [];
  return (
    <aside class="toast" data-shown={said !== ''} aria-label={texts.desk.title}>
      <p role="status">{said}</p>
      {skipped.map(({ work, name, said: decided, trouble }) => (
        <div key={work}>
          <p class="small">
            {name}: {decided}
          </p>
          <TroubleNotice trouble={trouble} />
        </div>
      ))}
      {undoable.value.length > 0 && (
        <div class="buttons">
          <Button type="button" onClick={undo}>
            {toast.undo}
          </Button>
          <Button type="button" onClick={() => void sendNow()}>
            {toast.now}
          </Button>
        </div>
      )}
      {undoable.value.length === 0 && outcome.value && (
        <button type="button" class="quiet" onClick={() => (outcome.value = undefined)}>
          {toast.close}
        </button>
      )}
    </aside>
  );
};
