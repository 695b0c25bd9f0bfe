import type { Me } from '@voldaan/contract/desk/session.ts';
import { useTexts } from '../../state/reader.ts';
import { SETTINGS, type SettingsPlace, settingsFor } from './settings-places.ts';

type SettingsNavProps = { readonly here: SettingsPlace | 'settings'; readonly me: Me };

/** All the settings, above each of them. */
export const SettingsNav = ({ here, me }: SettingsNavProps) => {
  const { title, places } = useTexts().settings;
  return (
    <nav class="settings-nav" aria-label={title}>
      <ul>
        {settingsFor(me.may).map((place) => (
          <li key={place}>
            <a href={SETTINGS[place]} aria-current={place === here ? 'page' : undefined}>
              {places[place].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
