import { api } from '../state/api.ts';
import { chooseLanguage, chooseTheme, language, type Theme, theme, useTexts } from '../state/reader.ts';
import { useAct } from '../state/use-act.ts';

const NEXT_THEME: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

/** Language, light or dark, and signing out. */
export const ReaderChoices = ({ signedIn }: { signedIn: boolean }) => {
  const { desk } = useTexts();
  const act = useAct();
  const other = language.value === 'nl' ? 'en' : 'nl';
  return (
    <div class="choices">
      <button type="button" class="quiet" lang={other} onClick={() => chooseLanguage(other)}>
        {other === 'en' ? 'English' : 'Nederlands'}
      </button>
      <button type="button" class="quiet" onClick={() => chooseTheme(NEXT_THEME[theme.value])}>
        {desk.theme.label}: {desk.theme[theme.value].toLowerCase()}
      </button>
      {signedIn && (
        <button
          type="button"
          class="quiet"
          onClick={() =>
            void act.run(
              () => api.signOut(),
              () => location.assign('/sign-in'),
            )
          }
        >
          {desk.signOut}
        </button>
      )}
    </div>
  );
};
