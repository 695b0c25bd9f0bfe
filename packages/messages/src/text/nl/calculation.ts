import type { CalculationText } from '../law-texts.ts';

export const calculation: CalculationText = {
  title: 'Berekening',
  until: (date) => `Zo komen wij aan het bedrag in onze brief. Alle bedragen tellen tot en met ${date}.`,
  invoice: (number, dueDate) => `Factuur ${number}, te betalen vóór of op ${dueDate}`,
  claims: 'Wat er openstaat',
  paid: (on, interest, costs) => {
    const parts = [...(costs ? [`${costs} kosten`] : []), ...(interest ? [`${interest} rente`] : [])];
    return `Betaald op ${on}${parts.length > 0 ? ` (waarvan ${parts.join(' en ')})` : ''}`;
  },
  openOf: (number) => `Van factuur ${number} is nog open`,
  open: 'Open bedrag',
  columns: ['Factuur', 'Van', 'Tot en met', 'Dagen', 'Per jaar', 'Over', 'Rente', 'Afgerond'],
  interest: 'Rente',
  formula: 'Rente = bedrag × rente per jaar × dagen ÷ 365. Wij ronden pas af per factuur.',
  compounding: 'Na elk vol jaar telt de rente van dat jaar mee bij het bedrag.',
  costs: 'Incassokosten',
  share: (percent, over) => `${percent} van ${over}`,
  over: (base) => `Over het open bedrag van ${base}`,
  rounded: 'Op hele centen',
  minimum: 'Het wettelijke minimum is',
  maximum: 'Het wettelijke maximum is',
  agreed: 'Afgesproken kosten',
  perInvoice: (invoices) => `Het minimum voor elk van de ${invoices} facturen is samen`,
  announced: (date) => `Af: al genoemd in onze brief van ${date}`,
  vat: 'Btw over de incassokosten',
  together: 'Alles bij elkaar',
  total: 'Te betalen',
  sources: 'Waar dit staat',
  costsSource:
    'Incassokosten: artikel 6:96 Burgerlijk Wetboek en artikel 2 Besluit vergoeding voor buitengerechtelijke incassokosten.',
  vatSource: 'Btw: artikel 2 lid 3 van dat besluit.',
  allocationSource: 'Verdeling van betalingen: artikel 6:43 en 6:44 Burgerlijk Wetboek.',
};
