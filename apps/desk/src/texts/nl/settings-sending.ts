import type { SendingProblem } from '@voldaan/domain/plan/sending-problems.ts';

const WRONG: Readonly<Record<SendingProblem['code'], string>> = {
  'not-decent': 'Kies tijden van 08:00 tot en met 18:00.',
  'too-short': 'Kies ten minste 4 uur.',
  'spread-too-short': 'Ten minste 120 minuten: anders gaat er te veel tegelijk weg.',
  'spread-too-long': 'Niet langer dan de kortste tijd hierboven: anders komt niet iedereen aan de beurt.',
  'not-in-order': 'De laatste dag ligt voor de eerste, of een dag ontbreekt.',
  'too-many': 'Ten hoogste 60 dagen bij elkaar.',
};

/** The words of days and hours. */
export const SENDING = {
  title: 'Dagen en tijden',
  explain:
    'Er gaat alleen iets weg op werkdagen: niet op zaterdag, zondag of een feestdag van de Algemene termijnenwet. Hier kunt u dat smaller maken.',
  windows: 'Wanneer e-mail weggaat',
  opens: { business: 'Zakelijk vanaf', consumer: 'Consument vanaf' },
  closes: { business: 'Zakelijk tot', consumer: 'Consument tot' },
  spread: 'Verspreid over (minuten na het begin)',
  spreadHint: 'Elke debiteur heeft een vaste plaats in deze tijd.',
  quiet: 'Rustige dagen',
  quietText: 'Geen ingebrekestelling van 24 december tot en met 1 januari',
  closed: 'Dagen dat u gesloten bent',
  closedText:
    'Op deze dagen gaat er niets weg en belt u niemand; het komt op de eerste werkdag erna. Een wettelijke termijn wordt er niet korter of langer door.',
  from: 'Eerste dag',
  until: 'Laatste dag',
  name: 'Waarom',
  nameMissing: 'Schrijf erbij waarom.',
  add: 'Dag of periode toevoegen',
  remove: 'Weghalen',
  removeOf: (name: string) => `Weghalen: ${name}`,
  period: (n: number) => `Periode ${n}`,
  none: 'Er zijn geen extra gesloten dagen.',
  wrong: (code: SendingProblem['code']) => WRONG[code],
} as const;
