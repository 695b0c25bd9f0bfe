/** The words of the guard-rails for arrangements. */
export const ARRANGEMENT_RULES = {
  title: 'Regelingen',
  explain:
    'Binnen deze grenzen krijgt een debiteur meteen zekerheid. Wat erbuiten valt, beslist een mens; een verzoek wordt nooit vanzelf geweigerd.',
  free: 'Een regeling met een consument kost niets: geen rente en geen kosten. Dat ligt vast, dus er is geen veld voor.',
  fields: {
    fromDay: 'Voorstellen kan vanaf dag (na de vervaldag)',
    leastPerTerm: 'Kleinste termijn',
    monthsItself: 'Vanzelf akkoord: ten hoogste zoveel maanden',
    monthsFinance: 'Financiën: ten hoogste zoveel maanden',
    monthsApprover: 'Goedkeurder: ten hoogste zoveel maanden',
    itselfUpTo: 'Vanzelf akkoord: tot en met dit bedrag',
    firstWithin: 'Eerste betaling binnen zoveel dagen',
    answerWorkingDays: 'Antwoord binnen zoveel werkdagen',
    counterDays: 'Tegenvoorstel geldt zoveel dagen',
    announceWorkingDays: 'Bericht vóór elke termijn: zoveel werkdagen',
    graceDays: 'Op tijd is ook nog zoveel dagen later',
    graceWorkingDays: 'En ten minste zoveel werkdagen later',
    repairDays: 'Hersteltermijn na een gemiste betaling, in dagen',
    noticeDays: 'Aankondiging voordat de regeling eindigt, in dagen',
  },
  between: (least: string, most: string) => `Van ${least} tot en met ${most}.`,
  wrong: {
    'outside-limits': 'Kies een waarde binnen de grenzen.',
    'less-than-before': 'Dit mag niet korter zijn dan wat hierboven mag.',
  },
} as const;
