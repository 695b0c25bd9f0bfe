import type { AdministrationSettings } from '@voldaan/contract/desk/administration-settings.ts';
import { useState } from 'preact/hooks';
import { DetailsForm } from '../components/administration/details-form.tsx';
import { LogoForm } from '../components/administration/logo-form.tsx';
import { MissingDetails } from '../components/administration/missing-details.tsx';
import { StopButton } from '../components/administration/stop-button.tsx';
import { Awaited } from '../components/awaited.tsx';
import { Frame } from '../components/frame.tsx';
import { Said } from '../components/said.tsx';
import { api } from '../state/api.ts';
import { useTexts } from '../state/reader.ts';
import { useAsked } from '../state/use-asked.ts';

/** "Administratie": who the creditor is, who works his books, and whether anything may leave them. */
export const AdministrationPlace = () => {
  const t = useTexts().administration;
  const asked = useAsked<AdministrationSettings>(() => api.administrationSettings(), 'administration');
  const [said, setSaid] = useState<string>();
  return (
    <Frame here="administration">
      {() => (
        <div class="page access">
          <h1>{t.title}</h1>
          <Said text={said} />
          <Awaited asked={asked}>
            {(settings) => (
              <>
                <MissingDetails missing={settings.missing} />
                <StopButton settings={settings} onDone={setSaid} />
                <DetailsForm settings={settings} onDone={setSaid} />
                <LogoForm settings={settings} onDone={setSaid} />
              </>
            )}
          </Awaited>
        </div>
      )}
    </Frame>
  );
};
