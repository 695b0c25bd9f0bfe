import { Notice } from '@voldaan/ui/notice.tsx';
import { useTexts } from '../../state/reader.ts';

/** A mailed link alone lets who decides about money only look; here is what to do about it. */
export const PasskeyNeeded = () => {
  const { needed } = useTexts().access;
  return (
    <div class="needed">
      <Notice kind="wait" title={needed.title}>
        <p>
          {needed.text} <a href="/account">{needed.go}</a>
        </p>
      </Notice>
    </div>
  );
};
