import { Button } from '@voldaan/ui/button.tsx';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../state/reader.ts';
import { isTyping } from '../../state/use-list-keys.ts';

const ROW_KEYS: readonly string[] = ['a', 't', 'w', 's'];

/** The row that has the focus, or else the one that is open. */
const currentRow = (): Element | null =>
  document.activeElement?.closest('.task') ?? document.querySelector('.task[data-chosen="true"]');

const press = (key: string): void => {
  const place = currentRow()?.querySelector(`[data-key="${key}"]`);
  const control = place?.matches('a, button') ? place : place?.querySelector('a, button');
  if (control instanceof HTMLElement) control.click();
};

/** The keys of the inbox: each presses a button of the current row, and `?` shows what they do. */
export const KeysSheet = () => {
  const { keys: t } = useTexts().inbox;
  const sheet = useRef<HTMLDialogElement>(null);
  const open = () => sheet.current?.showModal();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (sheet.current?.open) return;
      if (event.key === '?') open();
      if (!ROW_KEYS.includes(event.key)) return;
      event.preventDefault();
      press(event.key);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button type="button" class="quiet keys-button" onClick={open}>
        {t.open} <kbd>?</kbd>
      </button>
      <dialog ref={sheet} class="keys-sheet" aria-labelledby="keys-title">
        <h2 id="keys-title">{t.title}</h2>
        <table class="book">
          <thead>
            <tr>
              <th scope="col">{t.key}</th>
              <th scope="col">{t.does}</th>
            </tr>
          </thead>
          <tbody>
            {t.list.map(([key, does]) => (
              <tr key={key}>
                <th scope="row">
                  <kbd>{key}</kbd>
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="small">{t.off}</p>
        <Button type="button" onClick={() => sheet.current?.close()}>
          {t.close}
        </Button>
      </dialog>
    </>
  );
};
