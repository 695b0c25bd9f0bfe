/** The words of the choices within the law. */
export const LEGAL = {
  title: 'Juridische keuzes',
  explain: 'De wet ligt vast. Alleen dit kunt u kiezen; het geldt voor wat vanaf nu wordt gevorderd.',
  vat: {
    title: 'Btw over incassokosten',
    text: 'Alleen als u alle drie de vragen met ja beantwoordt, komt er btw bij de kosten (art. 2 lid 3 Besluit BIK).',
    questions: {
      collectedByServiceWithVat: 'Een incassodienst berekent ons btw over de kosten',
      vatCannotBeDeducted: 'Wij kunnen die btw niet aftrekken of verrekenen',
      declaredExpressly: 'Wij verklaren dat uitdrukkelijk in de brief',
    },
  },
  minimum: {
    title: '€ 40,00 bij een zakelijke debiteur',
    text: 'De wet geeft ten minste € 40,00 (art. 6:96 lid 4 BW). Per factuur is te verdedigen met HvJ EU 20 oktober 2022, C-585/20; één keer per aanmaning houdt de vrede.',
    options: { once: 'Eén keer per aanmaning', 'per-invoice': 'Voor elke te late factuur' },
  },
  mail: {
    title: 'Veertiendagenbrief per e-mail',
    text: 'Alleen aan een consument zonder postadres. De termijn loopt pas vanaf de dag dat hij de brief op de betaalpagina opent.',
    options: { yes: 'Een e-mail alleen mag', no: 'Altijd per post' },
  },
  save: 'Keuzes opslaan',
  done: 'De keuzes zijn opgeslagen.',
} as const;
