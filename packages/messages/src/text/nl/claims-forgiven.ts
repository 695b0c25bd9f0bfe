import type { ClaimsForgivenText } from '../law-texts.ts';
import { common } from './common.ts';

export const claimsForgiven: ClaimsForgivenText = {
  subject: (numbers) => `Dit hoeft u niet meer te betalen – ${common.invoices(numbers)}`,
  preheader: (amount) => `${amount} hoeft u niet meer te betalen`,
  opening: (amount) => `Goed nieuws. U hoeft ${amount} niet meer aan ons te betalen.`,
  caption: 'Dit schelden wij kwijt',
  line: {
    principal: (number) => `Factuur ${number}`,
    interest: (number) => `Rente over factuur ${number}`,
    costs: (number) => `Incassokosten bij factuur ${number}`,
  },
  total: 'Kwijtgescholden',
  forGood: 'Dat is definitief. Wij vragen dit bedrag later niet meer.',
  nothingOpen: 'Er staat verder niets open dat u nu moet betalen.',
  question: ({ contactName, phone }) => `Heeft u een vraag? Bel ${contactName}, ${phone}.`,
};
