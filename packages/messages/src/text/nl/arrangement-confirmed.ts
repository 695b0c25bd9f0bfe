import type { ArrangementConfirmedText } from '../arrangement-texts.ts';

export const arrangementConfirmed: ArrangementConfirmedText = {
  subject: (reference) => `Uw betalingsregeling, kenmerk ${reference}`,
  preheader: (amount, due) => `U betaalt ${amount}, uiterlijk ${due}`,
  opening: (proposedOn) => `Uw betalingsregeling is rond. U deed uw voorstel op ${proposedOn}.`,
  parts: (total, terms) =>
    terms === 1 ? `U betaalt ${total} in één keer.` : `U betaalt ${total} in ${terms} delen.`,
  caption: 'Wanneer u betaalt',
  parties: (debtor, creditor) => `De regeling is tussen ${debtor} en ${creditor}.`,
  accepted: (debtor, { name, role }) => `Voor ${debtor} ging ${name} akkoord (${role}).`,
  agreedClaims: (invoices) =>
    invoices === 1
      ? 'Het gaat om de factuur hieronder. U bent het eens met het bedrag.'
      : 'Het gaat om de facturen hieronder. U bent het eens met de bedragen.',
  claims: 'Hier betaalt u voor',
  claimsTotal: 'Samen',
  free: 'De regeling kost niets. Zolang u op tijd betaalt, komen er geen rente en geen kosten bij.',
  lastDates: 'De data hierboven zijn afgesproken als laatste betaaldag.',
  ahead: (workingDays) => `${workingDays} werkdagen vóór elke datum krijgt u een bericht met een betaalknop.`,
  trouble: 'Lukt een betaling niet? Bel of mail ons vóór die datum. Dan kijken wij wat wel kan.',
  missed: (repairDays, noticeDays) =>
    `Mist u een betaling? Dan krijgt u bericht en ${repairDays} dagen om alsnog te betalen. Betaalt u dan nog niet? Dan kunnen wij de regeling beëindigen. Dat schrijven wij u ${noticeDays} dagen van tevoren. Het hele open bedrag moet dan in één keer betaald worden.`,
  earlier: 'Meer of eerder betalen mag altijd. Wat u extra betaalt, gaat van de laatste delen af.',
  revision: 'Verandert uw situatie? Dan kunnen u en wij om een andere regeling vragen.',
  quiet: (invoices) =>
    `Zolang de regeling loopt, sturen wij over deze ${invoices === 1 ? 'factuur' : 'facturen'} geen aanmaning. Nieuwe facturen betaalt u gewoon op tijd.`,
  agreements: 'Dit is afgesproken:',
  howToPay: (first) =>
    `Dit is voor het eerste deel: ${first}. Elk ander deel kunt u met dezelfde gegevens overmaken.`,
  object: ({ contactName, phone, email }, before) =>
    `Klopt er iets niet? Laat het uiterlijk ${before} weten: ${contactName}, ${phone}, ${email}.`,
};
