import { useState } from 'preact/hooks';
import { useTexts } from '../state/reader.ts';

/** Puts a text on the clipboard and says so. `what` tells a screen reader which of several it is. */
export const CopyButton = ({ text, what }: { text: string; what: string }) => {
  const { desk } = useTexts();
  const [copied, setCopied] = useState(false);
  return (
    <button
      type="button"
      class="quiet copy"
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      {copied ? desk.copied : desk.copy}
      <span class="visually-hidden"> {what}</span>
    </button>
  );
};
