/** The words of an objection in Dutch. */
export const nl = {
  title: 'Er klopt iets niet',
  which: 'Om welke factuur gaat het?',
  what: 'Wat klopt er niet?',
  categories: {
    'not-ordered': 'Ik heb dit niet besteld',
    'not-delivered': 'Ik heb het niet gekregen',
    damaged: 'Het is beschadigd of niet compleet',
    'not-as-agreed': 'Het is niet zoals afgesproken',
    'wrong-price': 'Prijs, aantal of btw klopt niet',
    'wrong-addressee': 'Verkeerde naam of een kenmerk ontbreekt',
    returned: 'Ik heb het teruggestuurd',
    'credit-promised': 'Er is een creditnota beloofd',
    double: 'Deze factuur is dubbel',
    other: 'Iets anders',
  },
  otherWays: 'Gaat het hierom?',
  alreadyPaid: 'Ik heb al betaald',
  notReceived: 'Ik heb de factuur niet gekregen',
  howMuch: 'Om welk bedrag gaat het?',
  whole: 'De hele factuur, of ik weet het niet',
  part: 'Een deel',
  amount: 'Bedrag dat niet klopt',
  amountHint: (most: string) => `Van ${most} dat openstaat`,
  tell: 'Wat is er gebeurd?',
  explanation: 'Uw uitleg',
  explanationHint: 'Kort is genoeg. Wat verwachtte u, en wat kreeg u?',
  explanationMissing: 'Schrijf kort wat er niet klopt.',
  proofs: 'Bestanden',
  meaning: (part: boolean): string =>
    part
      ? 'Wij zoeken het uit. Tot u antwoord heeft, vragen wij niet om dit deel. De rest kunt u gewoon betalen.'
      : 'Wij zoeken het uit. Tot u antwoord heeft, vragen wij niet om deze factuur.',
  button: 'Melding versturen',
  doneTitle: 'Wij hebben uw melding ontvangen',
  doneHeld: 'Tot die tijd sturen wij u hierover geen herinnering.',
  doneRest: 'Het deel dat wel klopt, kunt u gewoon betalen.',
};
