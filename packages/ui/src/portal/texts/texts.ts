import type { Language } from '@voldaan/domain/money/euro.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** The words of the portal; another language that lacks one does not compile. */
export type PortalTexts = typeof nl;

/** The words of the portal by language. */
export const PORTAL_TEXTS: Readonly<Record<Language, PortalTexts>> = { nl, en };
