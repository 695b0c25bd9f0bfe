import { portalClient } from '@voldaan/contract/portal/client.ts';
import { useRef, useState } from 'preact/hooks';
import { pathFor, type Reason } from './reason.ts';
import type { StartProps } from './start-props.ts';

/** One friendly, optional question; its answer leads to where it can be dealt with, also when it got lost. */
export const WhyLate = ({ statement, language, start }: StartProps) => {
  const [thanked, setThanked] = useState(false);
  const given = useRef(false);
  const answer = async (reason: Reason) => {
    if (given.current) return;
    given.current = true;
    await portalClient(language).giveReason({ reason });
    const path = pathFor(reason, statement, language);
    if (path) location.assign(path);
    else setThanked(true);
  };
  if (!statement.askReason || statement.arrangement) return null;
  return (
    <div role="status">
      {thanked ? (
        <p>{start.thanks}</p>
      ) : (
        <details>
          <summary>{start.why}</summary>
          <p class="small">{start.whyText}</p>
          <ul class="rows onward">
            {Object.entries(start.reasons).map(([reason, text]) => (
              <li key={reason}>
                <button type="button" onClick={() => void answer(reason as Reason)}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};
