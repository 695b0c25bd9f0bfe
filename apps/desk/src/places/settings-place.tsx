import { Frame } from '../components/frame.tsx';
import { SETTINGS, settingsFor } from '../components/settings/settings-places.ts';
import { useTexts } from '../state/reader.ts';

/** "Instellingen": what can be set, and where. */
export const SettingsPlace = () => {
  const t = useTexts().settings;
  return (
    <Frame here="settings">
      {(me) => (
        <div class="page">
          <h1>{t.title}</h1>
          {me && !me.may.includes('administer') && <p>{t.readOnly}</p>}
          <ul class="settings-list">
            {settingsFor(me?.may ?? []).map((place) => (
              <li key={place}>
                <a href={SETTINGS[place]}>{t.places[place].title}</a>
                <p class="hint">{t.places[place].text}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Frame>
  );
};
