import type { TextSettings } from '@voldaan/contract/desk/settings-texts.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { useState } from 'preact/hooks';
import { Awaited } from '../components/awaited.tsx';
import { Choice } from '../components/form/choice.tsx';
import { Frame } from '../components/frame.tsx';
import { Said } from '../components/said.tsx';
import { Templates } from '../components/settings/texts/templates.tsx';
import { api } from '../state/api.ts';
import { language as readers, useTexts } from '../state/reader.ts';
import { useAsked } from '../state/use-asked.ts';

/** "Teksten": every message as it goes out, and the few words that an administration adds. */
export const TemplatesPlace = () => {
  const t = useTexts().settings.texts;
  const [language, setLanguage] = useState<Language>(readers.value);
  const [said, setSaid] = useState<string>();
  const asked = useAsked<TextSettings>(() => api.textSettings(language), `texts ${language}`);
  return (
    <Frame here="templates">
      {(me) => (
        <div class="page settings">
          <h1>{t.title}</h1>
          <Said text={said} />
          <p>{t.explain}</p>
          <Choice
            name="texts-language"
            legend={t.language}
            value={language}
            options={t.languages}
            onInput={setLanguage}
          />
          <Awaited asked={asked}>
            {(texts) => (
              <Templates
                key={language}
                texts={texts}
                mayChange={me?.may.includes('administer') ?? false}
                onDone={setSaid}
              />
            )}
          </Awaited>
        </div>
      )}
    </Frame>
  );
};
