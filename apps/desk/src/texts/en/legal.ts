/** The words of the choices within the law. */
export const LEGAL = {
  title: 'Legal choices',
  explain: 'The law is fixed. Only this is yours to choose; it counts for what is claimed from now on.',
  vat: {
    title: 'VAT on collection costs',
    text: 'Only when you answer all three questions with yes, VAT comes on top of the costs (art. 2 par. 3 Besluit BIK).',
    questions: {
      collectedByServiceWithVat: 'A collection service charges us VAT on the costs',
      vatCannotBeDeducted: 'We can neither deduct nor set off that VAT',
      declaredExpressly: 'We declare so expressly in the letter',
    },
  },
  minimum: {
    title: '€40.00 towards a business',
    text: 'The law gives at least €40.00 (art. 6:96 par. 4 BW). For every invoice can be defended with CJEU 20 October 2022, C-585/20; once per notice keeps the peace.',
    options: { once: 'Once per notice', 'per-invoice': 'For every late invoice' },
  },
  mail: {
    title: 'Fourteen-day notice by e-mail',
    text: 'Only to a consumer without a postal address. The term runs only from the day on which he opens the notice on the payment page.',
    options: { yes: 'E-mail alone is allowed', no: 'Always by post' },
  },
  save: 'Save the choices',
  done: 'The choices are saved.',
} as const;
