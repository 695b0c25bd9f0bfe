import { Button } from '@voldaan/ui/button.tsx';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../state/reader.ts';
import { CopyButton } from '../copy-button.tsx';

type ShownOnceProps = { readonly explain: string; readonly text: string; readonly onClose: () => void };

/** A text that nobody can show again: it stays until the reader says that it is kept. */
export const ShownOnce = ({ explain, text, onClose }: ShownOnceProps) => {
  const t = useTexts().connections.once;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section class="shown-once" ref={box} tabIndex={-1} aria-label={explain}>
      <p>
        <strong>{explain}</strong>
      </p>
      <code translate={false}>{text}</code>
      <CopyButton text={text} what={t.what} />
      <p>{t.safe}</p>
      <div class="buttons">
        <Button type="button" onClick={onClose}>
          {t.close}
        </Button>
      </div>
    </section>
  );
};
