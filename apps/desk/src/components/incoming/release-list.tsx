import type { Releases } from '@voldaan/contract/desk/releases.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAsked } from '../../state/use-asked.ts';
import { Awaited } from '../awaited.tsx';
import { Said } from '../said.tsx';
import { ReleaseSheet } from './release-sheet.tsx';

/** First sendings that wait for a person; nothing is shown when none does. */
export const ReleaseList = () => {
  const { intake } = useTexts();
  const asked = useAsked<Releases>(() => api.releases(), 'releases', 10);
  const [said, setSaid] = useState<string>();
  if (asked.value?.releases.length === 0) return <Said text={said} />;
  return (
    <section>
      <h2>{intake.release.title}</h2>
      <p>{intake.release.intro}</p>
      <Said text={said} />
      <Awaited asked={asked}>
        {({ releases }) => (
          <>
            {releases.map((release) => (
              <ReleaseSheet key={release.importId} release={release} onDone={setSaid} />
            ))}
          </>
        )}
      </Awaited>
    </section>
  );
};
