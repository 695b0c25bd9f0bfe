import type { StepKind } from '@voldaan/contract/desk/step-kind.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';

/** The step at which an invoice stands, in a file. */
export const STAGE_WORDS: Readonly<Record<Language, Readonly<Record<StepKind, string>>>> = {
  nl: {
    courtesy: 'Bericht',
    'did-it-arrive': 'Vraag of de factuur er is',
    overdue: 'Te laat',
    reminder: 'Betalingsherinnering',
    call: 'Telefoongesprek',
    notice: 'Aanmaning',
    'fourteen-day-notice': 'Veertiendagenbrief',
    'notice-of-default': 'Ingebrekestelling',
    decision: 'Besluit',
  },
  en: {
    courtesy: 'Message',
    'did-it-arrive': 'Asked whether it arrived',
    overdue: 'Overdue',
    reminder: 'Payment reminder',
    call: 'Phone call',
    notice: 'Notice',
    'fourteen-day-notice': 'Fourteen-day notice',
    'notice-of-default': 'Notice of default',
    decision: 'Decision',
  },
};
