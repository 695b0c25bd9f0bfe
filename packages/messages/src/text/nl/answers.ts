import type {
  AnswerDelayedText,
  MessageAnsweredText,
  MessageReceivedText,
  PaymentNotFoundText,
  PaymentReportReceivedText,
  PromiseConfirmedText,
} from '../told-texts.ts';
import { common } from './common.ts';

export const promiseConfirmed: PromiseConfirmedText = {
  subject: (payOn) => `Onze afspraak: u betaalt op ${payOn}`,
  opening: (amount, payOn, numbers) =>
    `Dank u wel. Dit is onze afspraak: u betaalt ${amount} op ${payOn}. Dat is voor ${common.invoices(numbers)}.`,
  rest: (rest) => `Daarna staat nog ${rest} open.`,
  earlier: 'Eerder betalen mag altijd.',
};

export const paymentReportReceived: PaymentReportReceivedText = {
  subject: 'U meldde dat u heeft betaald',
  opening: (numbers) =>
    `Dank u voor uw melding. U gaf aan dat u ${common.invoices(numbers)} al heeft betaald. Wij kijken het na.`,
};

export const paymentNotFound: PaymentNotFoundText = {
  subject: 'Wij hebben uw betaling niet gevonden',
  preheader: (resumeOn) => `Stuur ons een bewijs, of betaal vóór ${resumeOn}`,
  opening: (numbers) =>
    `U meldde dat u ${common.invoices(numbers)} al heeft betaald. Wij hebben gezocht, maar geen betaling gevonden.`,
  open: (amount) => `Er staat nog ${amount} open.`,
  proof:
    'Heeft u wel betaald? Stuur ons dan een bewijs van de betaling. Daarop staan de datum, het bedrag en het rekeningnummer.',
  resume: (resumeOn) =>
    `Vóór ${resumeOn} sturen wij hierover geen herinnering. Vanaf die dag gaat alles verder zoals het was.`,
};

export const messageAnswered: MessageAnsweredText = {
  subject: (wroteOn) => `Ons antwoord op uw bericht van ${wroteOn}`,
  preheader: 'Wij hebben uw bericht gelezen',
  opening: (wroteOn) => `Dank u voor uw bericht van ${wroteOn}.`,
  words: 'Dit is ons antwoord:',
};

export const messageReceived: MessageReceivedText = {
  subject: 'Wij hebben uw bericht ontvangen',
  opening: 'Dank u voor uw bericht. Een collega leest het.',
};

const message = 'uw bericht';

export const answerDelayed: AnswerDelayedText = {
  subject: (answerBy) => `Ons antwoord komt later: uiterlijk ${answerBy}`,
  about: {
    'already-paid': 'uw melding dat u heeft betaald',
    arrangement: 'uw bericht over de betalingsregeling',
    'arrangement-proposed': 'uw voorstel om in delen te betalen',
    dispute: 'uw melding over de factuur',
    mediation: 'de bemiddeling',
    promise: 'uw bericht over onze afspraak',
    'by-hand': message,
    'first-release': message,
    insolvency: message,
    'message-unread': message,
    'no-address': message,
    'payment-open': message,
    'sales-asked': message,
    'wrong-person': message,
  },
  opening: (about) => `Ons antwoord op ${about} laat te lang op zich wachten. Onze excuses daarvoor.`,
  noInterest: 'Over de dagen dat u op ons wacht, rekenen wij geen rente.',
  noReminder: 'Tot u antwoord heeft, sturen wij hierover geen herinnering.',
};
