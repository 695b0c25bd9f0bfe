import type { LegalSettings } from '@voldaan/contract/desk/legal-settings.ts';
import { useState } from 'preact/hooks';
import { Awaited } from '../components/awaited.tsx';
import { StaleTables } from '../components/claim/stale-tables.tsx';
import { Frame } from '../components/frame.tsx';
import { LegalForm } from '../components/legal/legal-form.tsx';
import { Said } from '../components/said.tsx';
import { api } from '../state/api.ts';
import { useTexts } from '../state/reader.ts';
import { useAsked } from '../state/use-asked.ts';

/** "Juridische keuzes": what an administrator chooses within the law, and which tables of law end soon. */
export const LegalPlace = () => {
  const t = useTexts().legal;
  const asked = useAsked<LegalSettings>(() => api.legalSettings(), 'legal');
  const [said, setSaid] = useState<string>();
  return (
    <Frame here="legal">
      {() => (
        <div class="page access">
          <h1>{t.title}</h1>
          <Said text={said} />
          <Awaited asked={asked}>
            {({ choices, stale }) => (
              <>
                <StaleTables stale={stale} />
                <LegalForm choices={choices} onDone={setSaid} />
              </>
            )}
          </Awaited>
        </div>
      )}
    </Frame>
  );
};
