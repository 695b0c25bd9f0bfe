import { cents } from '@voldaan/domain/money/cents.ts';
import type { Addressee } from '../content/addressee.ts';
import type { Creditor } from '../content/creditor.ts';
import type { PaymentDetails } from '../content/payment-details.ts';

export const timmer: Creditor = {
  name: 'Timmer & Zn',
  contactName: 'Sanne Vos',
  contactRole: 'debiteurenbeheer',
  phone: '038 123 45 67',
  email: 'administratie@timmer.example',
  street: 'Kade 12',
  postcode: '8011 AB',
  city: 'Zwolle',
  iban: 'NL91ABNA0417164300',
  website: 'www.timmer.example',
};

export const deGroot: Addressee = {
  salutationName: 'mevrouw De Groot',
  name: 'Bakkerij De Groot B.V.',
  contactName: 'Mevrouw A. de Groot',
  address: { street: 'Dorpsstraat 4', postcode: '8102 CD', city: 'Raalte', country: 'NL' },
  customerNumber: '10482',
  language: 'nl',
};

export const yilmaz: Addressee = {
  salutationName: 'heer Yilmaz',
  name: 'De heer M. Yilmaz',
  contactName: null,
  address: { street: 'Lindelaan 27', postcode: '8021 EF', city: 'Zwolle', country: 'NL' },
  customerNumber: '20931',
  language: 'nl',
};

/** A sole trader of whom no person is known, abroad. */
export const atelier: Addressee = {
  salutationName: null,
  name: 'Atelier Noord',
  contactName: null,
  address: { street: 'Rue du Port 8', postcode: '1000', city: 'Brussel', country: 'BE' },
  customerNumber: null,
  language: 'nl',
};

/** The same reader in English. */
export const inEnglish = (addressee: Addressee): Addressee => ({
  ...addressee,
  salutationName: addressee.salutationName?.replace('mevrouw', 'Ms').replace('heer', 'Mr') ?? null,
  language: 'en',
});

export const payment = (amount: number): PaymentDetails => ({
  iban: timmer.iban,
  reference: '9000 1048 2011 87',
  payUrl: 'https://betalen.timmer.example/open#3mK9xq7RtV2pLw8sYzNb4Q',
  enterUrl: 'betalen.timmer.example',
  typedCode: 'K7P4-92TX',
  amount: cents(amount),
});
