import type { Language } from '@voldaan/domain/money/euro.ts';

const TITLES: Record<Language, readonly [RegExp, string][]> = {
  nl: [
    [/^Ms\s/, 'mevrouw '],
    [/^Mr\s/, 'heer '],
  ],
  en: [
    [/^mevrouw\s/i, 'Ms '],
    [/^(?:de )?heer\s/i, 'Mr '],
  ],
};

/**
 * A person as a language greets them, whatever language the name was noted in.
 *
 * @example greeted('mevrouw De Groot', 'en') // 'Ms De Groot'
 */
export const greeted = (name: string | null, language: Language): string | null =>
  name && TITLES[language].reduce((greeting, [title, own]) => greeting.replace(title, own), name);
