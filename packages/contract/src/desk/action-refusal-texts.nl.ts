import type { ProblemTexts } from '../http/problem.ts';
import type { ActionRefusalCode } from './action-refusal.ts';

export const ACTION_TEXTS_NL: ProblemTexts<ActionRefusalCode> = {
  'statement-today': {
    title: 'Er ging vandaag al een overzicht uit',
    detail: 'Eén overzicht per dag is genoeg. Er is niets verstuurd.',
    next: 'Stuur het morgen opnieuw, of geef de debiteur een betaallink.',
  },
  'wrong-person': {
    title: 'Deze facturen zijn van iemand anders',
    detail: 'Er loopt een pauze omdat dit de verkeerde persoon is. Er is niets verstuurd.',
    next: 'Zet de facturen eerst over naar de goede debiteur.',
  },
  'step-needed': {
    title: 'De herinnering kan hier niet vervallen',
    detail: 'Zonder herinnering is deze klant niet in verzuim. Kosten zouden dan niet gelden.',
    next: 'Verzet de stap, of pauzeer de factuur.',
  },
  'step-not-later': {
    title: 'Een stap kan alleen later, nooit eerder',
    detail: 'Het stappenplan en de wet geven een ondergrens. Er is niets veranderd.',
    next: 'Kies een dag na de geplande dag.',
  },
  'step-too-far': {
    title: 'Die dag ligt te ver weg',
    detail: 'Een stap kan hooguit 30 dagen later. Er is niets veranderd.',
    next: 'Kies een eerdere dag.',
  },
  'step-five-first': {
    title: 'De ingebrekestelling is nog niet verstuurd',
    detail: 'Overdragen kan daarna pas. Er is niets veranderd.',
    next: 'Wacht op die stap, of kies iets anders.',
  },
  'date-not-later': {
    title: 'De nieuwe vervaldatum is niet later',
    detail: 'Een factuur kan alleen een latere vervaldatum krijgen. Er is niets veranderd.',
    next: 'Kies een dag na de huidige vervaldatum.',
  },
  'nothing-to-correct': {
    title: 'Er is niets om te verbeteren',
    detail: 'Het bedrag moet lager zijn dan nu, of de vervaldatum later. Er is niets veranderd.',
    next: 'Is de factuur hoger? Lees dan een nieuwe factuur in.',
  },
  'number-in-use': {
    title: 'Dit nummer is al in gebruik',
    detail: 'Er is al een factuur of creditnota met dit nummer. Er is niets geboekt.',
    next: 'Kies een ander nummer.',
  },
  'arrangement-running': {
    title: 'Er loopt een betalingsregeling over deze factuur',
    detail: 'Er is niets veranderd.',
    next: 'Beëindig eerst de regeling.',
  },
  'account-merged': {
    title: 'Deze debiteur is samengevoegd met een andere',
    detail: 'Er is niets veranderd.',
    next: 'Open de andere kaart en ga daar verder.',
  },
  'move-to-itself': {
    title: 'Dit is dezelfde debiteur',
    detail: 'Er is niets veranderd.',
    next: 'Kies een andere debiteur.',
  },
  'note-of-other': {
    title: 'Deze notitie is van een collega',
    detail: 'U kunt alleen uw eigen notities wissen. Er is niets veranderd.',
    next: 'Vraag uw collega om de notitie te wissen.',
  },
  'payment-under-way': {
    title: 'De debiteur is nu aan het betalen',
    detail: 'Er loopt een betaling voor deze factuur. Er is niets veranderd.',
    next: 'Probeer het over een uur opnieuw.',
  },
};
