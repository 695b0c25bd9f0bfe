import { signal } from '@preact/signals';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { type DeskTexts, TEXTS } from '../texts/texts.ts';

export type Theme = 'system' | 'light' | 'dark';

/** How this reader likes it, remembered by this browser. The page is built in Dutch and turns after it woke up. */
export const language = signal<Language>('nl');
export const theme = signal<Theme>('system');

const keep = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing: the choice lasts as long as the page.
  }
};

const kept = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

const show = (): void => {
  document.documentElement.lang = language.value;
  if (theme.value === 'system') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.setAttribute('data-theme', theme.value);
};

/** Takes over what the reader chose before. */
export const wakeReader = (): void => {
  if (kept('voldaan-language') === 'en') language.value = 'en';
  const before = kept('voldaan-theme');
  if (before === 'light' || before === 'dark') theme.value = before;
  show();
};

export const chooseLanguage = (chosen: Language): void => {
  language.value = chosen;
  keep('voldaan-language', chosen);
  show();
};

export const chooseTheme = (chosen: Theme): void => {
  theme.value = chosen;
  keep('voldaan-theme', chosen);
  show();
};

/** The texts in the reader's language; a component that asks is drawn again when the language turns. */
export const useTexts = (): DeskTexts => TEXTS[language.value];
