import type { ToldText } from '../told-texts.ts';

const these = (invoices: number): string => (invoices === 1 ? 'deze factuur' : 'deze facturen');

export const told: ToldText = {
  reference: (reference) => `Noem bij vragen kenmerk ${reference}.`,
  answerBy: (answerBy) => `U krijgt uiterlijk ${answerBy} antwoord van ons.`,
  nothingToDo: 'U hoeft nu niets te doen.',
  question: ({ contactName, phone, email }) =>
    `Heeft u een vraag? Bel ${contactName}, ${phone}. Mailen mag ook: ${email}.`,
  trouble: ({ contactName, phone, email }, before) =>
    `Lukt het niet? Bel of mail ons${before ? ` vóór ${before}` : ''}: ${contactName}, ${phone}, ${email}. Dan kijken wij wat wel kan.`,
  freeHelp: 'Gratis hulp bij geldzorgen vindt u bij uw gemeente en op geldfit.nl.',
  ourReason: 'Dit is onze reden:',
  ourWords: 'Dit is onze uitleg:',
  notRemindedYet: (invoices) => `Tot u antwoord heeft, sturen wij over ${these(invoices)} geen herinnering.`,
  notRemindedUntil: (invoices, until) =>
    `Tot en met ${until} sturen wij over ${these(invoices)} geen herinnering.`,
  follow: 'Bekijk hoe het ermee staat',
};
