import type { ProblemTexts } from '../http/problem.ts';
import { ACTION_TEXTS_NL } from './action-refusal-texts.nl.ts';
import { LOGO_TEXTS_NL } from './logo-refusal-texts.nl.ts';
import type { DeskRefusalCode } from './refusal.ts';

export const DESK_TEXTS_NL: ProblemTexts<DeskRefusalCode> = {
  ...ACTION_TEXTS_NL,
  ...LOGO_TEXTS_NL,
  'signed-out': {
    title: 'U bent niet meer aangemeld',
    detail: 'Er is niets veranderd.',
    next: 'Meld u opnieuw aan.',
  },
  'wrong-origin': {
    title: 'Deze opdracht kwam van een andere website',
    detail: 'Voor de veiligheid is er niets mee gedaan.',
    next: 'Open de pagina opnieuw en probeer het nog een keer.',
  },
  'not-allowed': {
    title: 'Dit mag u niet zelf doen',
    detail: 'Er is niets veranderd.',
    next: 'Vraag het aan een beheerder van uw administratie.',
  },
  'not-found': {
    title: 'Dit bestaat niet in deze administratie',
    detail: 'Misschien werkt u in een andere administratie. Er is niets veranderd.',
    next: 'Kies de goede administratie of ga terug naar de lijst.',
  },
  'request-not-understood': {
    title: 'Niet alles is goed ingevuld',
    detail: 'Er is niets veranderd.',
    next: 'Kijk de velden na en probeer het opnieuw.',
  },
  'too-large': {
    title: 'Dit is te groot',
    detail: 'Samen mogen de bestanden 25 MB zijn. Er is nog niets ingelezen.',
    next: 'Kies minder bestanden tegelijk.',
  },
  'upload-gone': {
    title: 'Dit bestand is niet aangekomen',
    detail: 'Er is nog niets ingelezen.',
    next: 'Kies het opnieuw. Een bestand dat u stuurde, blijft één dag liggen en wordt één keer gebruikt.',
  },
  'too-slow': {
    title: 'Het duurt te lang',
    detail: 'Wij weten niet of het gelukt is.',
    next: 'Wacht even, open de pagina opnieuw en kijk of het is gedaan.',
  },
  'method-not-allowed': {
    title: 'Zo werkt dit adres niet',
    detail: 'Er is niets veranderd.',
    next: 'Ga terug naar de vorige pagina en gebruik de knoppen daar.',
  },
  'address-not-allowed': {
    title: 'Naar dit adres sturen wij niets',
    detail: 'Er is niets veranderd.',
    next: 'Gebruik een openbaar adres dat begint met https://.',
  },
  'too-many': {
    title: 'Dit zijn er te veel',
    detail: 'Er is niets veranderd.',
    next: 'Verwijder er eerst een die niemand meer gebruikt.',
  },
  'already-done': {
    title: 'Dit is al gedaan',
    detail: 'Een collega of het systeem was eerder. Er is niets dubbel gedaan.',
    next: 'Kijk op de kaart hoe het nu staat.',
  },
  'changed-meanwhile': {
    title: 'Er is intussen iets veranderd',
    detail: 'Uw keuze is niet uitgevoerd.',
    next: 'Kijk hoe het nu staat en kies opnieuw.',
  },
  'hold-too-long': {
    title: 'Deze pauze duurt te lang',
    detail: 'Een pauze duurt hoogstens 30 dagen. Er is niets gepauzeerd.',
    next: 'Kies een eerdere datum.',
  },
  'beyond-promised-day': {
    title: 'Dat is na de dag die wij de debiteur beloofden',
    detail: 'De regel blijft in de lijst staan. Er is niets veranderd.',
    next: 'Kies de beloofde dag of een eerdere.',
  },
  'hold-in-past': {
    title: 'Deze pauze zou al voorbij zijn',
    detail: 'Er is niets gepauzeerd.',
    next: 'Kies een datum vanaf vandaag.',
  },
  'day-in-future': {
    title: 'Deze datum ligt in de toekomst',
    detail: 'Er is niets opgeslagen.',
    next: 'Kies vandaag of een eerdere dag.',
  },
  'day-in-past': {
    title: 'Deze datum is al voorbij',
    detail: 'Er is niets opgeslagen.',
    next: 'Kies vandaag of een latere dag.',
  },
  'promise-too-far': {
    title: 'Deze afspraak ligt te ver weg',
    detail: 'Een afspraak om te betalen ligt hoogstens 14 dagen vooruit. Het gesprek is nog niet vastgelegd.',
    next: 'Kies een eerdere dag, of leg een betalingsregeling vast.',
  },
  'payment-run-too-far': {
    title: 'Deze betaalrun ligt te ver weg',
    detail: 'Een betaalrun ligt hoogstens 21 dagen vooruit. Het gesprek is nog niet vastgelegd.',
    next: 'Vraag naar een eerdere betaalrun, of leg het gesprek vast als iets anders.',
  },
  'called-today': {
    title: 'Vandaag is al gebeld',
    detail: 'U belt een debiteur hoogstens een keer per dag. Deze poging is niet vastgelegd.',
    next: 'Probeer het morgen opnieuw. Belt de debiteur zelf, leg dan dat gesprek vast.',
  },
  'call-back-too-far': {
    title: 'Terugbellen ligt te ver weg',
    detail: 'Terugbellen doet u binnen 14 dagen. Het gesprek is nog niet vastgelegd.',
    next: 'Kies een eerdere dag.',
  },
  'nothing-open': {
    title: 'Er staat niets meer open',
    detail: 'Deze debiteur heeft alles betaald. Er is niets veranderd.',
    next: 'Kijk op de kaart wat er is ontvangen.',
  },
  'tracking-needed': {
    title: 'Het nummer van de aangetekende brief ontbreekt',
    detail: 'Zonder nummer is er geen bewijs van verzending. De brief staat nog niet op gepost.',
    next: 'Vul het nummer in dat op het verzendbewijs staat.',
  },
  'note-missing': {
    title: 'Er ontbreekt een reden',
    detail: 'Bij deze beslissing hoort een reden in uw eigen woorden. Er is niets veranderd.',
    next: 'Schrijf de reden op en probeer het opnieuw.',
  },
  'approver-needed': {
    title: 'Dit moet een goedkeurder beslissen',
    detail: 'De regeling duurt langer dan finance zelf mag afspreken. Er is niets veranderd.',
    next: 'Vraag het aan een goedkeurder.',
  },
  'arrangement-not-broken': {
    title: 'Deze regeling wordt nagekomen',
    detail: 'Er is geen termijn waarvan de hersteldatum voorbij is. Er is niets veranderd.',
    next: 'Kijk op de kaart welke termijn nog komt.',
  },
  'numbers-impossible': {
    title: 'Met deze getallen kunnen wij geen schema maken',
    detail: 'Er is niets veranderd.',
    next: 'Kies een bedrag boven € 0,00, een dag vanaf vandaag en hoogstens tien jaar.',
  },
  'promise-not-possible': {
    title: 'Deze toezegging kan niet',
    detail: 'De dag is te ver weg, of er is al een dag genoemd. Er is niets veranderd.',
    next: 'Kies een eerdere dag, of maak een regeling.',
  },
  'letter-too-old': {
    title: 'Deze brief is te lang geleden afgedrukt',
    detail: 'De data die erin staan, kloppen dan niet meer. De brief staat nog niet op gepost.',
    next: 'Druk de brief opnieuw af en post hem binnen twee werkdagen.',
  },
  'not-printed': {
    title: 'Deze brief is nog niet afgedrukt',
    detail: 'De brief staat nog niet op gepost.',
    next: 'Druk de brief eerst af.',
  },
  'proof-missing': {
    title: 'Het bewijs ontbreekt',
    detail: 'Zonder bewijs dat de voorwaarden zijn overhandigd, tellen ze niet. Er is niets opgeslagen.',
    next: 'Kies de pdf waaruit de overhandiging blijkt.',
  },
  'proof-not-pdf': {
    title: 'Dit bestand kunnen wij niet als bewijs bewaren',
    detail: 'Het is geen pdf, of het is leeg, versleuteld of niet veilig. Er is niets opgeslagen.',
    next: 'Kies een gewone pdf van hoogstens 8 MB.',
  },
  'terms-impossible': {
    title: 'Deze rente of kosten kunnen niet',
    detail: 'Rente ligt tussen 0 en 100 procent, kosten zijn nooit negatief. Er is niets opgeslagen.',
    next: 'Verbeter het getal.',
  },
  'sales-had-time': {
    title: 'Er was al één keer uitstel',
    detail: 'In deze ronde van het stappenplan kan verkoop één keer om tijd vragen. Er is niets veranderd.',
    next: 'Overleg met finance.',
  },
  'sales-time-too-long': {
    title: 'Deze dag ligt te ver weg',
    detail: 'Verkoop kan hoogstens tien werkdagen vragen. Er is niets veranderd.',
    next: 'Kies een eerdere dag.',
  },
  'sales-not-heard': {
    title: 'Verkoop is net pas gevraagd',
    detail:
      'Dit is een belangrijke klant. Verkoop heeft een hele werkdag om te antwoorden. Er is niets veranderd.',
    next: 'Bevestig het over twee werkdagen, of na het antwoord van verkoop.',
  },
  'nothing-overdue': {
    title: 'Er is niets te laat',
    detail: 'Bestellingen wachten alleen als er een factuur te laat is. Er is niets veranderd.',
    next: 'Kijk de kaart na.',
  },
  'details-missing': {
    title: 'Er ontbreken nog gegevens',
    detail: 'Zonder deze gegevens kan er niets worden verstuurd. Er is niets opgeslagen.',
    next: 'Vul in wat ontbreekt, of zet het versturen eerst stil.',
  },
  'iban-not-valid': {
    title: 'Dit IBAN klopt niet',
    detail: 'De controlecijfers of de lengte passen niet. Er is niets opgeslagen.',
    next: 'Neem het nummer over van een bankafschrift.',
  },
  'color-too-faint': {
    title: 'Deze kleur is te licht',
    detail: 'Op wit papier is de band dan bijna niet te zien. Er is niets opgeslagen.',
    next: 'Kies een donkerder kleur, of laat de kleur leeg.',
  },
  'plan-not-allowed': {
    title: 'Dit stappenplan mag niet zo',
    detail: 'Er is niets veranderd.',
    next: 'Kijk de stappen na. Bij elke stap staat wat er moet veranderen.',
  },
  'plan-same': {
    title: 'Dit is het stappenplan dat al geldt',
    detail: 'Er is niets veranderd.',
    next: 'Verander eerst een stap.',
  },
  'settings-outside-limits': {
    title: 'Niet alles ligt binnen de grenzen',
    detail: 'Er is niets veranderd.',
    next: 'Kijk de velden na. Bij elk veld staat tussen welke waarden u kunt kiezen.',
  },
  'words-not-allowed': {
    title: 'Deze woorden mogen niet in een bericht',
    detail: 'Er is niets veranderd.',
    next: 'Bekijk het bericht. Daar staat wat er niet mag, en waarom.',
  },
  'no-address': {
    title: 'Er is geen adres waar dit naartoe kan',
    detail: 'Er is niets verstuurd.',
    next: 'Vul op de kaart een e-mailadres of postadres in.',
  },
  'second-person-needed': {
    title: 'Een tweede persoon moet dit goedkeuren',
    detail: 'Uw keuze is nog niet uitgevoerd.',
    next: 'Vraag een collega die mag goedkeuren.',
  },
  'link-not-valid': {
    title: 'Deze link werkt niet meer',
    detail: 'Een link werkt één keer en een kwartier lang. U bent niet aangemeld.',
    next: 'Vraag een nieuwe link aan.',
  },
  'sign-in-failed': {
    title: 'Aanmelden is niet gelukt',
    detail: 'U bent niet aangemeld.',
    next: 'Probeer het opnieuw, of vraag een beheerder of u op de lijst van gebruikers staat.',
  },
  'passkey-failed': {
    title: 'De passkey werd niet herkend',
    detail: 'Er is niets veranderd.',
    next: 'Probeer het opnieuw, of meld u aan met een link per e-mail.',
  },
  'passkey-needed': {
    title: 'Hiervoor is een passkey nodig',
    detail: 'U bent aangemeld met een link per e-mail. Daarmee kunt u alleen kijken.',
    next: 'Ga naar Mijn account en maak een passkey, of meld u aan met uw passkey.',
  },
  'recovery-code-wrong': {
    title: 'Deze herstelcode klopt niet',
    detail: 'Een code werkt één keer. Er is niets veranderd.',
    next: 'Probeer uw andere code, of vraag een beheerder om uw toegang opnieuw in te stellen.',
  },
  'too-many-attempts': {
    title: 'Er is te vaak geprobeerd',
    detail: 'Er is niets veranderd.',
    next: 'Probeer het later opnieuw.',
  },
  'last-admin': {
    title: 'Er moet een beheerder blijven',
    detail: 'Dit is de laatste beheerder van deze administratie. Er is niets veranderd.',
    next: 'Maak eerst iemand anders beheerder.',
  },
  'bsn-in-note': {
    title: 'In uw notitie staat een BSN',
    detail: 'Een burgerservicenummer mag hier niet worden bewaard. Er is niets opgeslagen.',
    next: 'Haal het nummer weg. Is het geen BSN? Zet er dan een streepje in.',
  },
  'import-problems': {
    title: 'Er is nog niets ingelezen',
    detail: 'In het bestand klopt iets niet. Alles wat wij vonden, staat in de lijst.',
    next: 'Verbeter het bestand en kies het opnieuw.',
  },
  'our-failure': {
    title: 'Het ligt aan ons',
    detail: 'Er ging bij ons iets mis. Wat u typte, staat er nog.',
    next: 'Probeer het over een minuut opnieuw.',
  },
};
