import type { Language } from '@voldaan/domain/money/euro.ts';

/** The desk asks for its reader's language itself; the first one named counts, otherwise Dutch. */
export const languageOf = (header: string | undefined): Language =>
  header?.trim().toLowerCase().startsWith('en') ? 'en' : 'nl';
