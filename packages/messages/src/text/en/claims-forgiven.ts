import type { ClaimsForgivenText } from '../law-texts.ts';
import { common } from './common.ts';

export const claimsForgiven: ClaimsForgivenText = {
  subject: (numbers) => `You no longer need to pay this – ${common.invoices(numbers)}`,
  preheader: (amount) => `You no longer need to pay ${amount}`,
  opening: (amount) => `Good news. You no longer need to pay us ${amount}.`,
  caption: 'What we forgive',
  line: {
    principal: (number) => `Invoice ${number}`,
    interest: (number) => `Interest over invoice ${number}`,
    costs: (number) => `Collection costs with invoice ${number}`,
  },
  total: 'Forgiven',
  forGood: 'This is final. We will not ask for this amount later.',
  nothingOpen: 'Nothing else is open that you need to pay at this moment.',
  question: ({ contactName, phone }) => `Do you have a question? Call ${contactName}, ${phone}.`,
};
