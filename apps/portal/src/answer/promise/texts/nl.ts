/** The words of a promise in Dutch. */
export const nl = {
  title: 'Ik betaal op een dag',
  when: 'Wanneer betaalt u, en wat?',
  which: 'Wat betaalt u dan?',
  day: 'De dag waarop u betaalt',
  dayHint: (last: string) => `Tot en met ${last}`,
  amount: 'Een deel van het bedrag (niet verplicht)',
  amountHint: (whole: string) => `Laat leeg voor alles: ${whole}`,
  amountLabel: 'Bedrag',
  everything: (whole: string) => `Alles: ${whole}`,
  meaning: 'Wij wachten tot na deze dag. U krijgt een bevestiging per e-mail. Eerder betalen mag altijd.',
  later: 'Heeft u meer tijd nodig? Betaal dan in delen.',
  button: 'Deze dag afspreken',
  doneTitle: 'Uw afspraak staat genoteerd',
  doneLine: (amount: string, date: string) => `U betaalt ${amount} op ${date}.`,
  doneQuiet: 'Tot die dag sturen wij u hierover niets.',
};
