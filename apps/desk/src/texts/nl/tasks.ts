import type { TaskSubject } from '@voldaan/contract/desk/tasks.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import type { CodedTexts } from '../coded.ts';
import { ACT } from './actions.ts';
import { CHOICE, DISPUTE, HOLD, STEP } from './words.ts';

/** A task as the sentence that follows the name of the debtor. */
export const TASK: CodedTexts<TaskSubject> = {
  approval: (t) =>
    `De ${STEP[t.step]} staat klaar.${t.lastDate ? ` Laatste betaaldag wordt ${formatDate(t.lastDate, 'nl')}.` : ''} Zonder uw akkoord gaat er niets weg.`,
  decision: (t) => `Het stappenplan is klaar sinds ${formatDate(t.since, 'nl')}. Hoe gaat het verder?`,
  'second-person': (t) =>
    `${t.by} stelt voor: ${CHOICE[t.choice].toLowerCase()}. Een tweede persoon moet dit bevestigen.`,
  proposal: (t) => `${t.by} stelt voor: ${ACT[t.act].toLowerCase()}. Een tweede persoon moet dit bevestigen.`,
  bounce: (t) =>
    t.step === null
      ? `Een bericht aan ${t.to} kwam terug. Zoek een adres dat werkt.`
      : `De ${STEP[t.step]} aan ${t.to} kwam terug. Zonder ander adres gaat er een brief.`,
  'no-phone': () => 'Staat op de bellijst, maar er is geen telefoonnummer. Zoek het nummer op.',
  'late-letter': (t) =>
    `De ${STEP[t.step]}${t.registered ? ' (aangetekend)' : ''} is op ${formatDate(t.printed, 'nl')} afgedrukt en nog niet gepost.`,
  'uncertain-message': (t) =>
    `Het is niet zeker of de ${STEP[t.step]} aan ${t.to} is vertrokken. Er gaat niets vanzelf opnieuw.`,
  refund: (t) => `Betaalde ${formatEuro(t.amount, 'nl')} te veel. Betaal dat terug of houd het als tegoed.`,
  'did-it-arrive': (t) =>
    `Is factuur ${t.invoice} aangekomen? ${t.sent ? `Verstuurd op ${formatWeekday(t.sent, 'nl')}, nog` : 'Nog'} niets van gehoord.`,
  'send-invoice': () => 'De factuur is niet aangekomen. Stuur hem opnieuw en meld het hier.',
  'hold-overdue': (t) =>
    `Wij gaven nog geen antwoord, en de eerste datum is voorbij: ${HOLD[t.reason]}. Beëindig de pauze, of laat hem staan en meld het hier.`,
  'find-address': () =>
    'Er is geen adres dat werkt. Er gaat niets weg tot er een e-mailadres of postadres is.',
  'settle-credit': (t) =>
    `Het tegoed van ${formatEuro(t.amount, 'nl')} is groter dan wat te laat is. Verreken het of betaal het terug.`,
  'limitation-near': (t) =>
    `De vordering verjaart na ${formatDate(t.until, 'nl')}. Stuit de verjaring: vraag om een erkenning of stuur een brief die uw recht voorbehoudt. Bij een consument rekenen wij met 2 jaar; verkocht u geen goederen, dan geldt 5 jaar.`,
  'costs-stacking': () =>
    'Op een eerdere termijn van hetzelfde contract zijn in de laatste zes maanden al kosten gerekend. De brief gaat zonder kosten uit. Beslis zelf of er kosten bij mogen.',
  dispute: (t) =>
    `Betwist factuur ${t.invoice} voor ${formatEuro(t.amount, 'nl')}: ${DISPUTE[t.category]}. Geef antwoord; tot dan staat dat deel stil.`,
  arrangement: (t) =>
    `Stelt voor ${formatEuro(t.amount, 'nl')} te betalen in ${t.terms} ${t.terms === 1 ? 'termijn' : 'termijnen'}. Tot uw antwoord gaat er niets weg.`,
  'arrangement-broken': (t) =>
    `Van de regeling is ${formatEuro(t.amount, 'nl')} ook na de hersteltermijn niet betaald. Bel, maak een ander schema, of kondig aan dat de regeling eindigt.`,
  'instalment-missed': (t) =>
    `Een termijn van ${formatEuro(t.amount, 'nl')} is niet betaald. Bel en vraag wat wel kan.`,
  'agreement-contested': () => 'De debiteur wil een afspraak van de telefoon verbeteren.',
  'promise-broken': () => 'Een toezegging is niet nagekomen. Bel vandaag.',
  'payment-reported': () => 'Zegt dat er al betaald is. Zoek de betaling, of beëindig de pauze.',
  'debtor-wrote': () => 'Schreef een bericht. Lees het op de kaart en geef antwoord.',
  'mail-received': () => 'Antwoordde per e-mail. Lees het op de kaart.',
  'mediation-ended': () => 'De bemiddeling is voorbij. Hoe gaat het verder?',
  'sales-asked': (t) =>
    `Is een belangrijke klant. Op ${formatWeekday(t.stepOn, 'nl')} volgt ${t.about === 'hand-over' ? 'overdracht' : 'de ingebrekestelling'}. Verkoop mag één keer om tijd vragen; zonder antwoord gaat het door.`,
  'kind-unknown': () => 'Is dit een bedrijf of een consument? Tot u kiest, vragen wij geen rente of kosten.',
};
