import { isPlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { standsOut } from '@voldaan/ui/contrast.ts';
import type { DeskTexts } from '../../texts/texts.ts';
import { errorsOf } from '../form/errors.ts';
import type { TypedDetails } from './typed-details.ts';

export const isColor = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text.trim());

const isMail = (text: string): boolean => text.trim() === '' || /^\S+@\S+\.\S+$/.test(text.trim());

const registrationFits = (typed: TypedDetails): boolean =>
  (typed['registration-number'].trim() === '') === (typed['registration-until'] === '') &&
  (typed['registration-until'] === '' || isPlainDate(typed['registration-until']));

/** What the shape of a field already shows to be wrong; blank is allowed while nothing is sent. */
export const detailsErrors = (typed: TypedDetails, { wrong }: DeskTexts['administration']) =>
  errorsOf({
    'administration-country': !/^\s*[a-z]{2}\s*$/i.test(typed.country) && wrong.country,
    'administration-kvk': !/^\s*(\d{8})?\s*$/.test(typed.kvk) && wrong.kvk,
    'administration-bic': !/^\s*([a-z]{6}[a-z0-9]{2}([a-z0-9]{3})?)?\s*$/i.test(typed.bic) && wrong.bic,
    'administration-contact-email': !isMail(typed['contact-email']) && wrong.email,
    'administration-sender': !isMail(typed.sender) && wrong.email,
    'administration-color':
      typed.color.trim() !== '' &&
      (isColor(typed.color) ? !standsOut(typed.color.trim()) && wrong.faint : wrong.color),
    'administration-registration-number':
      typed.kind !== 'own-staff' && !registrationFits(typed) && wrong.registration,
  });
