import type {
  DisputeCategory,
  DisputeOutcome,
  LateReason,
  MessageTopic,
  ToldKind,
} from '@voldaan/contract/desk/answers.ts';
import type { CallOutcomeKind } from '@voldaan/contract/desk/call-outcome.ts';
import type { DebtorKind } from '@voldaan/contract/desk/debtor-kind.ts';
import type { DecisionChoice } from '@voldaan/contract/desk/decisions.ts';
import type { Dropped } from '@voldaan/contract/desk/dropped.ts';
import type { HoldReason } from '@voldaan/contract/desk/hold-reason.ts';
import type { PaymentMethod } from '@voldaan/contract/desk/payment-method.ts';
import type { StaffRole } from '@voldaan/contract/desk/session.ts';
import type { StepKind } from '@voldaan/contract/desk/step-kind.ts';

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** A noun for each step, as it stands inside a sentence. */
export const STEP: Words<StepKind> = {
  courtesy: 'bericht vooraf',
  'did-it-arrive': 'navraag of de factuur aankwam',
  overdue: 'te laat',
  reminder: 'betalingsherinnering',
  call: 'telefoongesprek',
  notice: 'aanmaning',
  'fourteen-day-notice': 'veertiendagenbrief',
  'notice-of-default': 'ingebrekestelling',
  decision: 'besluit',
};

export const KIND: Words<DebtorKind> = {
  company: 'Bedrijf',
  'sole-trader': 'Eenmanszaak of vof',
  consumer: 'Consument',
  unknown: 'Soort onbekend',
};

/** Why it waits, as the end of "want …" and as a badge. */
export const HOLD: Words<HoldReason> = {
  'payment-open': 'er loopt een betaling',
  'unmatched-receipt': 'er is geld binnen zonder factuur',
  'old-bank-data': 'de bankgegevens zijn niet bij',
  'already-paid': 'de debiteur zegt dat er betaald is',
  dispute: 'er is een betwisting',
  'proposed-arrangement': 'er ligt een betalingsvoorstel',
  arrangement: 'er loopt een betalingsregeling',
  promise: 'er is een betaaltoezegging',
  'unread-message': 'er is een ongelezen bericht',
  'no-address': 'er is geen werkend adres',
  mediation: 'er loopt mediation',
  insolvency: 'er is een bewindvoerder, schuldhulp of faillissement',
  'wrong-person': 'dit is de verkeerde persoon',
  'key-account': 'verkoop vroeg om tijd',
  'first-release': 'de eerste verzending is nog niet vrijgegeven',
  'by-hand': 'een medewerker heeft gepauzeerd',
  'ask-finance': 'vraag finance waarom',
};

export const HOLD_BADGE: Words<HoldReason> = {
  'payment-open': 'Betaling loopt',
  'unmatched-receipt': 'Geld zonder factuur',
  'old-bank-data': 'Bank niet bij',
  'already-paid': 'Zegt betaald te hebben',
  dispute: 'Betwist',
  'proposed-arrangement': 'Voorstel',
  arrangement: 'Regeling',
  promise: 'Toezegging',
  'unread-message': 'Bericht ongelezen',
  'no-address': 'Geen adres',
  mediation: 'Mediation',
  insolvency: 'Bewind of schuldhulp',
  'wrong-person': 'Verkeerde persoon',
  'key-account': 'Verkoop vroeg tijd',
  'first-release': 'Niet vrijgegeven',
  'by-hand': 'Gepauzeerd',
  'ask-finance': 'Pauze, vraag finance',
};

export const OUTCOME: Words<CallOutcomeKind> = {
  voicemail: 'Voicemail',
  'not-reached': 'Niet bereikt',
  'invoice-not-received': 'Factuur niet ontvangen',
  'waiting-for-approval': 'Wacht op goedkeuring',
  disputed: 'Factuur klopt niet',
  'in-payment-run': 'Zit in betaalrun',
  'says-paid': 'Is betaald, zegt de debiteur',
  agreed: 'Afspraak gemaakt',
  'call-back': 'Terugbellen',
  other: 'Iets anders',
  'number-missing': 'Nummer klopt niet',
};

export const CHOICE: Words<DecisionChoice> = {
  wait: 'Wachten tot een datum',
  arrangement: 'Betalingsregeling',
  mediation: 'Mediation',
  agency: 'Incassobureau',
  bailiff: 'Deurwaarder',
  'write-off': 'Afboeken',
};

export const DROPPED: Words<Dropped> = {
  paid: 'er is intussen betaald',
  held: 'er kwam een pauze',
  'no-address': 'er is geen werkend adres',
  overtaken: 'een later bericht nam de plaats in',
  withdrawn: 'een medewerker trok het in',
  'outside-window': 'het verzendvenster was voorbij',
  'registration-missing': 'de Wki-registratie ontbreekt of is verlopen',
};

export const METHOD: Words<PaymentMethod> = {
  ideal: 'iDEAL | Wero',
  cash: 'contant',
  'bank-transfer': 'overboeking',
  card: 'kaart',
  'direct-debit': 'incasso',
  paypal: 'PayPal',
  bancontact: 'Bancontact',
  other: 'andere betaalwijze',
};

export const ROLE: Words<StaffRole> = {
  viewer: 'kijkt mee',
  sales: 'verkoop',
  collector: 'debiteurenbeheer',
  approver: 'keurt goed',
  admin: 'beheerder',
};

export const TOLD: Words<ToldKind> = {
  'claims-forgiven': 'bericht over kwijtschelding',
  'dispute-received': 'bevestiging van de betwisting',
  'dispute-answered': 'antwoord op de betwisting',
  statement: 'rekeningoverzicht',
  'promise-confirmed': 'bevestiging van de toezegging',
  'call-confirmed': 'bevestiging van het gesprek',
  'arrangement-received': 'bevestiging van het voorstel',
  'arrangement-confirmed': 'bevestiging van de regeling',
  'arrangement-countered': 'tegenvoorstel',
  'arrangement-refused': 'antwoord op het voorstel',
  'instalment-ahead': 'bericht over de komende termijn',
  'instalment-missed': 'bericht over een gemiste termijn',
  'arrangement-ending': 'aankondiging dat de regeling eindigt',
  'payment-report-received': 'bevestiging van de melding',
  'payment-not-found': 'antwoord op de melding: niet gevonden',
  'message-answered': 'antwoord op een bericht',
  'message-received': 'ontvangstbevestiging',
  'answer-delayed': 'bericht dat ons antwoord later komt',
};

export const DISPUTE: Words<DisputeCategory> = {
  'not-ordered': 'niet besteld',
  'not-delivered': 'niet geleverd',
  damaged: 'beschadigd of niet compleet',
  'not-as-agreed': 'niet zoals afgesproken',
  'wrong-price': 'prijs, aantal of btw klopt niet',
  'wrong-addressee': 'verkeerde naam of kenmerk',
  returned: 'teruggestuurd of herroepen',
  'credit-promised': 'creditnota beloofd',
  double: 'dubbele factuur',
  other: 'iets anders',
};

export const DISPUTE_OUTCOME: Words<DisputeOutcome> = {
  upheld: 'gelijk gegeven',
  partly: 'voor een deel gelijk gegeven',
  rejected: 'afgewezen',
  mediation: 'naar bemiddeling',
  withdrawn: 'ingetrokken',
};

export const LATE_REASON: Words<LateReason> = {
  forgotten: 'vergeten',
  'short-of-cash': 'nu te weinig geld',
  'not-right': 'factuur klopt niet',
  'not-received': 'factuur niet ontvangen',
  'already-paid': 'al betaald',
  'waiting-for-approval': 'wacht op akkoord',
  other: 'iets anders',
};

export const TOPIC: Words<MessageTopic> = {
  question: 'een vraag',
  'call-me': 'verzoek om terug te bellen',
  'wrong-person': 'verkeerde persoon',
  moved: 'verhuisd',
  'invoice-again': 'factuur opnieuw gevraagd',
  administrator: 'bewindvoerder of schuldhulp',
  'contact-data': 'andere contactgegevens',
};

/** @example invoiceNames(['2026-1', '2026-2']) // 'facturen 2026-1 en 2026-2' */
export const invoiceNames = (numbers: readonly string[]): string => {
  if (numbers.length === 0) return 'de open facturen';
  if (numbers.length === 1) return `factuur ${numbers[0] ?? ''}`;
  if (numbers.length > 3) return `${numbers.length} facturen`;
  return `facturen ${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1) ?? ''}`;
};
