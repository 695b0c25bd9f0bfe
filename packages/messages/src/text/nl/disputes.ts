import type { DisputeAnsweredText, DisputeReceivedText } from '../told-texts.ts';

export const disputeReceived: DisputeReceivedText = {
  subject: (number) => `Uw melding over factuur ${number}`,
  opening: (number, category) =>
    `Dank u voor uw melding over factuur ${number}. U gaf aan: ${category}. Wij zoeken het uit.`,
  whole:
    'Tot u antwoord heeft, hoeft u deze factuur niet te betalen. Wij sturen er dan ook geen herinnering over.',
  part: (disputed) =>
    `Het gaat om ${disputed}. Tot u antwoord heeft, hoeft u dat deel niet te betalen. Wij sturen er dan ook geen herinnering over.`,
  rest: (amount) => `De andere ${amount} van deze factuur kunt u gewoon betalen.`,
  add: ({ contactName, phone, email }) =>
    `Wilt u nog iets laten weten? Bel ${contactName}, ${phone}. Mailen mag ook: ${email}.`,
};

export const disputeAnswered: DisputeAnsweredText = {
  subject: (number) => `Antwoord op uw melding over factuur ${number}`,
  preheader: {
    upheld: 'U heeft gelijk',
    partly: 'U heeft voor een deel gelijk',
    mediation: 'Een onafhankelijke bemiddelaar kijkt mee',
    withdrawn: 'U heeft uw melding ingetrokken',
  },
  rejectedPreheader: (payBy) => `Lees onze reden. Betalen kan tot en met ${payBy}`,
  upheld: 'U heeft gelijk. Onze excuses voor de fout.',
  partly: 'U heeft voor een deel gelijk. Onze excuses voor wat niet klopte.',
  credited: (number, credited) =>
    `Wij halen ${credited} van factuur ${number} af. Dat bedrag hoeft u niet te betalen.`,
  nothingLeft: 'Van deze factuur staat niets meer open.',
  left: (left) => `Van deze factuur staat nog ${left} open.`,
  leftUnchanged: 'Voor dat deel verandert er niets.',
  leftBy: (left, payBy) =>
    `Van deze factuur staat nog ${left} open. Wilt u dat bedrag uiterlijk ${payBy} betalen?`,
  rejected: (number) =>
    `Wij hebben uw melding over factuur ${number} goed bekeken. Volgens ons klopt de factuur.`,
  payBy: (left, payBy) =>
    `U kunt ${left} tot en met ${payBy} betalen. Tot en met die dag sturen wij over deze factuur geen herinnering.`,
  afterwards: 'Na die dag pakken wij de factuur weer op.',
  disagree: ({ contactName, phone, email }) =>
    `Bent u het niet eens met ons antwoord? Of lukt betalen niet in één keer? Bel ${contactName}, ${phone}. Mailen mag ook: ${email}. Dan kijken wij samen wat kan.`,
  mediation: (number) =>
    `Over factuur ${number} zijn wij het nog niet eens. Daarom kijkt een onafhankelijke bemiddelaar mee.`,
  paused: (until) =>
    `Tot en met ${until} hoeft u deze factuur niet te betalen. Wij sturen er dan ook geen herinnering over.`,
  withdrawn: (number) => `U heeft uw melding over factuur ${number} ingetrokken. Dank u voor uw bericht.`,
  asBefore: 'De afspraken op de factuur gelden weer.',
};
