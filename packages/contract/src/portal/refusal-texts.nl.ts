import type { ProblemTexts } from '../http/problem.ts';
import type { PortalOwnRefusal } from './refusal.ts';

export const PORTAL_TEXTS_NL: ProblemTexts<PortalOwnRefusal | 'our-failure'> = {
  'our-failure': {
    title: 'Het ligt aan ons',
    detail: 'Er ging bij ons iets mis. Was u aan het betalen? Kijk bij uw bank of er geld is afgeschreven.',
    next: 'Probeer het later opnieuw, of maak over met de gegevens op uw factuur. Betaal niet twee keer.',
  },
  'link-not-working': {
    title: 'Deze betaallink werkt niet meer',
    detail: 'De link is verlopen, vervangen of niet helemaal overgenomen. Er is niets afgeschreven.',
    next: 'Vraag een nieuwe link aan, of gebruik de code uit uw e-mail of brief. Bellen mag ook.',
  },
  'code-not-recognised': {
    title: 'Deze gegevens kennen wij niet samen',
    detail: 'De code hoort niet bij deze postcode of dit factuurnummer. Er is niets veranderd.',
    next: 'Kijk beide na. De code staat in uw nieuwste e-mail of brief. Of vraag een nieuwe link aan.',
  },
  'code-incomplete': {
    title: 'Vul de code en een tweede gegeven in',
    detail: 'Wij hebben de code nodig, en uw postcode of een factuurnummer.',
    next: 'De code staat in uw e-mail of brief.',
  },
  'code-locked': {
    title: 'Deze code is vandaag te vaak geprobeerd',
    detail: 'Voor de veiligheid doet de code het nu niet meer. Er is niets veranderd.',
    next: 'Vraag een nieuwe link aan. Als u die opent, doet de code het weer. Of probeer het morgen opnieuw.',
  },
  'new-link-incomplete': {
    title: 'Vul een code in, of uw postcode en een factuurnummer',
    detail: 'Daarmee zoeken wij het e-mailadres op dat wij van u hebben.',
    next: 'De code en het factuurnummer staan in uw e-mail of brief.',
  },
  'second-factor-needed': {
    title: 'Hiervoor is nog een controle nodig',
    detail: 'Wij willen zeker weten dat u het bent. Er is niets veranderd.',
    next: 'Doe eerst de controle. Betalen kan ook zonder.',
  },
  'second-factor-incomplete': {
    title: 'Er ontbreekt nog iets',
    detail: 'Wij hebben uw postcode en huisnummer nodig, of een bedrag.',
    next: 'Vul de gegevens aan.',
  },
  'second-factor-wrong': {
    title: 'Dit komt niet overeen met onze gegevens',
    detail: 'Er is niets veranderd. Betalen kan gewoon.',
    next: 'Kijk na wat u invulde. Bent u verhuisd? Bel ons dan even.',
  },
  'second-factor-locked': {
    title: 'U kunt dit vandaag niet meer proberen',
    detail: 'Het antwoord klopte vandaag te vaak niet. Er is niets veranderd. Betalen kan gewoon.',
    next: 'Probeer het morgen opnieuw, of bel ons.',
  },
  'session-ended': {
    title: 'U bent al even weg',
    detail: 'Voor uw veiligheid is de pagina gesloten. Een betaling die u al deed, loopt gewoon door.',
    next: 'Open de link in uw e-mail opnieuw, of gebruik de code.',
  },
  'amount-not-understood': {
    title: 'Wij begrijpen dit bedrag niet',
    detail: 'Schrijf het bedrag in cijfers, bijvoorbeeld 600,00. Er is niets afgeschreven.',
    next: 'Vul het bedrag opnieuw in.',
  },
  'amount-zero': {
    title: 'Het bedrag is te laag',
    detail: 'U kunt vanaf € 0,01 betalen. Er is niets afgeschreven.',
    next: 'Vul een hoger bedrag in.',
  },
  'amount-above-open': {
    title: 'Dit bedrag is hoger dan wat openstaat',
    detail: 'Zo betaalt u nooit te veel. Er is niets afgeschreven.',
    next: 'Kies het hele bedrag, of vul een lager bedrag in.',
  },
  'invoice-not-payable': {
    title: 'Deze factuur kunt u hier nu niet betalen',
    detail: 'De factuur is al betaald, gepauzeerd, of alleen over te maken. Er is niets afgeschreven.',
    next: 'Bekijk het overzicht opnieuw. Daar staat wat u nu kunt betalen.',
  },
  'method-not-available': {
    title: 'Deze manier van betalen kan nu niet',
    detail: 'Er is niets afgeschreven.',
    next: 'Kies een andere manier, of maak het bedrag over.',
  },
  'nothing-open': {
    title: 'Er staat niets meer open',
    detail: 'U hoeft niets te betalen. Er is niets afgeschreven.',
    next: 'Bekijk uw overzicht voor het bewijs van betaling.',
  },
  'payment-under-way': {
    title: 'Er loopt al een betaling',
    detail: 'Uw bank is nog bezig met een eerdere betaling.',
    next: 'Wacht op de uitkomst, of ga verder met die betaling. Zo betaalt u niet dubbel.',
  },
  'provider-down': {
    title: 'Het ligt aan ons: online betalen lukt nu niet',
    detail: 'Er is niets afgeschreven. U kunt het bedrag ook overmaken.',
    next: 'Maak het bedrag over met het kenmerk, of probeer het later opnieuw.',
  },
  'return-link-not-working': {
    title: 'Wij kunnen deze betaling hier niet tonen',
    detail: 'Was u aan het betalen? Dan verwerken wij dat gewoon, ook zonder deze pagina.',
    next: 'Open de link in uw e-mail opnieuw. Daar ziet u of uw betaling binnen is.',
  },
  'receipt-not-found': {
    title: 'Dit bewijs vinden wij niet',
    detail: 'Er is niets veranderd aan uw betaling.',
    next: 'Ga terug naar uw overzicht. Daar staan uw bewijzen van betaling.',
  },
  'invoice-not-open': {
    title: 'Deze factuur staat niet meer open',
    detail: 'U hoeft er niets meer voor te doen.',
    next: 'Ga terug naar uw overzicht.',
  },
  'dispute-already-open': {
    title: 'U heeft dit al gemeld',
    detail: 'Uw eerdere melding over deze factuur is binnen. Er is niets dubbel gemeld.',
    next: 'U krijgt antwoord op de dag die bij de factuur staat.',
  },
  'dispute-amount': {
    title: 'Dit bedrag klopt niet bij de factuur',
    detail: 'Kies een bedrag boven € 0,00 en niet hoger dan wat openstaat. Uw melding is nog niet verstuurd.',
    next: 'Pas het bedrag aan, of kies de hele factuur.',
  },
  'promise-day': {
    title: 'Deze dag is te ver weg',
    detail: 'Op deze pagina kan het tot de dag die hieronder staat. Uw toezegging is nog niet vastgelegd.',
    next: 'Kies een eerdere dag, of doe een voorstel om in delen te betalen.',
  },
  'promise-already-made': {
    title: 'U heeft voor deze factuur al een dag genoemd',
    detail: 'Er is niets veranderd.',
    next: 'Lukt die dag niet? Doe een voorstel om in delen te betalen, of bel ons.',
  },
  'promise-too-late': {
    title: 'Een dag noemen kan hier niet meer',
    detail: 'Er is niets veranderd.',
    next: 'Bel ons, of doe een voorstel om in delen te betalen.',
  },
  'day-in-past': {
    title: 'Deze dag is al voorbij',
    detail: 'Er is nog niets verstuurd.',
    next: 'Kies vandaag of een dag erna.',
  },
  'day-in-future': {
    title: 'Deze dag moet nog komen',
    detail: 'Er is nog niets verstuurd.',
    next: 'Kies de dag waarop u betaalde.',
  },
  'arrangement-nothing': {
    title: 'Er is nu niets om in delen te betalen',
    detail: 'Er is niets veranderd.',
    next: 'Kijk in uw overzicht wat er openstaat.',
  },
  'arrangement-open': {
    title: 'Er is al een voorstel of een regeling',
    detail: 'Er is niets dubbel gedaan.',
    next: 'Kijk in uw overzicht hoe het ermee staat.',
  },
  'arrangement-nonsense': {
    title: 'Met deze getallen kunnen wij geen schema maken',
    detail: 'Uw voorstel is nog niet verstuurd.',
    next: 'Kies een bedrag boven € 0,00, een dag vanaf vandaag en hoogstens tien jaar.',
  },
  'arrangement-changed': {
    title: 'Er is intussen iets veranderd',
    detail: 'Uw antwoord is niet verwerkt.',
    next: 'Kijk in uw overzicht hoe het nu staat.',
  },
  'agreement-gone': {
    title: 'Deze afspraak loopt niet meer',
    detail: 'Uw antwoord is niet verwerkt.',
    next: 'Kijk in uw overzicht hoe het nu staat.',
  },
  'agreement-answered': {
    title: 'U heeft al geantwoord',
    detail: 'Uw eerdere antwoord staat bij ons. Er is niets veranderd.',
    next: 'Wilt u toch iets anders laten weten? Bel ons of stuur een bericht.',
  },
  'acceptor-needed': {
    title: 'Wie gaat akkoord?',
    detail:
      'Wij hebben de naam en functie nodig van wie voor het bedrijf akkoord gaat. Er is nog niets verstuurd.',
    next: 'Vul uw naam en functie in.',
  },
  'message-empty': {
    title: 'Uw bericht is nog leeg',
    detail: 'Er is nog niets verstuurd.',
    next: 'Schrijf kort wat u wilt laten weten.',
  },
  'contact-empty': {
    title: 'Er is niets om te wijzigen',
    detail: 'Er is nog niets verstuurd.',
    next: 'Vul in wat er anders moet.',
  },
  'proof-empty': {
    title: 'Er zit geen bestand bij',
    detail: 'Er is niets verstuurd.',
    next: 'Kies een foto of een PDF en probeer het opnieuw.',
  },
  'proof-too-large': {
    title: 'Dit bestand is te groot',
    detail: 'Een bestand mag 8 MB zijn. Er is niets verstuurd.',
    next: 'Maak een kleinere foto, of een schermafdruk van het stuk dat telt.',
  },
  'proof-too-many': {
    title: 'Dit zijn te veel bestanden',
    detail: 'U kunt vijf bestanden tegelijk sturen. Er is niets verstuurd.',
    next: 'Kies de vijf bestanden die het meest zeggen.',
  },
  'proof-wrong-type': {
    title: 'Dit soort bestand kunnen wij niet aannemen',
    detail: 'Wij nemen foto’s (JPEG, PNG, HEIC) en PDF-bestanden aan. Er is niets verstuurd.',
    next: 'Maak een foto of een schermafdruk en stuur die.',
  },
  'proof-unsafe': {
    title: 'Deze PDF kunnen wij niet aannemen',
    detail: 'De PDF is beveiligd, of er zit een programma in. Er is niets verstuurd.',
    next: 'Maak een foto of een schermafdruk van de PDF en stuur die.',
  },
  'upload-gone': {
    title: 'Een bestand is niet aangekomen',
    detail: 'Er is nog niets verstuurd.',
    next: 'Kies uw bestanden opnieuw en verstuur ze nog een keer.',
  },
};
