import type { Language } from '@voldaan/domain/money/euro.ts';
import { en } from './en.ts';
import { entry as enEntry } from './en-entry.ts';
import { result as enResult } from './en-result.ts';
import { nl } from './nl.ts';
import { entry as nlEntry } from './nl-entry.ts';
import { result as nlResult } from './nl-result.ts';

/** The words of seeing and paying; another language that lacks one does not compile. */
export type PortalTexts = typeof nl;

/** The words of getting in. */
export type EntryTexts = typeof nlEntry;

/** The words of how a payment ended. */
export type ResultTexts = typeof nlResult;

/** All words of the portal by language, for where no browser has to fetch them. */
export const PORTAL_TEXTS: Readonly<Record<Language, PortalTexts & EntryTexts & ResultTexts>> = {
  nl: { ...nl, ...nlEntry, ...nlResult },
  en: { ...en, ...enEntry, ...enResult },
};
