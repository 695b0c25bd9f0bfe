import { ACT_TEXTS_NL } from '../http/act-refusal.ts';
import type { ProblemTexts } from '../http/problem.ts';
import type { MachineRefusalCode } from './refusal.ts';

const unchanged = 'Er is niets veranderd.';

export const MACHINE_TEXTS_NL: ProblemTexts<MachineRefusalCode> = {
  ...ACT_TEXTS_NL,
  'key-missing': {
    title: 'Deze sleutel geeft geen toegang',
    detail: unchanged,
    next: 'Stuur "Authorization: Bearer vdn_…" met een sleutel die niet is verlopen of ingetrokken.',
  },
  'scope-missing': {
    title: 'Deze sleutel mag dit niet',
    detail: unchanged,
    next: 'Vraag de beheerder om een sleutel met dit recht.',
  },
  'not-found': {
    title: 'Dit bestaat niet',
    detail: 'Wij kennen het niet in deze administratie.',
    next: 'Kijk het adres en het nummer na.',
  },
  'request-not-understood': {
    title: 'Wij begrijpen dit verzoek niet',
    detail: unchanged,
    next: 'Kijk de genoemde velden na in de beschrijving op /api/v1/docs.',
  },
  'not-json': {
    title: 'Wij verwachten JSON',
    detail: unchanged,
    next: 'Stuur de gegevens als application/json.',
  },
  'too-large': {
    title: 'Dit is te veel in één keer',
    detail: unchanged,
    next: 'Stuur minder facturen per verzoek, of lees een bestand in.',
  },
  'too-slow': {
    title: 'Dit duurde te lang',
    detail: 'Wij weten niet zeker of het gelukt is.',
    next: 'Stuur hetzelfde verzoek opnieuw met dezelfde Idempotency-Key.',
  },
  'method-not-allowed': {
    title: 'Dit kan hier niet zo',
    detail: unchanged,
    next: 'Gebruik een methode die in de kop Allow staat.',
  },
  'invoices-refused': {
    title: 'Er klopt iets niet in deze facturen',
    detail: 'Er is niets ingelezen, ook de andere facturen niet.',
    next: 'Verbeter wat bij "problems" staat en stuur alles opnieuw.',
  },
  'day-in-future': {
    title: 'Deze dag moet nog komen',
    detail: unchanged,
    next: 'Kies vandaag of een eerdere dag.',
  },
  'nothing-open': {
    title: 'Er staat niets meer open',
    detail: unchanged,
    next: 'Bekijk de debiteur voordat u verdergaat.',
  },
  'changed-meanwhile': {
    title: 'Er is intussen iets veranderd',
    detail: unchanged,
    next: 'Vraag de stand opnieuw op en probeer het nog een keer.',
  },
  'address-not-allowed': {
    title: 'Naar dit adres sturen wij niets',
    detail: unchanged,
    next: 'Gebruik een openbaar adres dat begint met https://.',
  },
  'too-many-webhooks': {
    title: 'Er luisteren al tien adressen',
    detail: unchanged,
    next: 'Verwijder er eerst een.',
  },
  'too-many-requests': {
    title: 'Dit zijn te veel verzoeken',
    detail: unchanged,
    next: 'Wacht zo lang als de kop Retry-After zegt.',
  },
  'our-failure': {
    title: 'Het ligt aan ons',
    detail: 'Wij weten niet zeker of het gelukt is.',
    next: 'Stuur hetzelfde verzoek opnieuw met dezelfde Idempotency-Key.',
  },
};
