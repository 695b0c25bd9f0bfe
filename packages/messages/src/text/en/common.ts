import type { CommonText } from '../texts.ts';

const named = (numbers: readonly string[]): string => {
  const [first = '', second = ''] = numbers;
  if (numbers.length === 1) return `invoice ${first}`;
  return numbers.length === 2
    ? `invoices ${first} and ${second}`
    : `invoices ${first} and ${numbers.length - 1} others`;
};

export const common: CommonText = {
  dear: (name) => (name ? `Dear ${name},` : 'Hello,'),
  esteemed: (name) => (name ? `Dear ${name},` : 'Dear Sir or Madam,'),
  kindRegards: 'Kind regards,',
  yoursFaithfully: 'Yours faithfully,',
  justPaid: 'Have you just paid? Thank you. You do not need to do anything.',
  invoices: named,
  customerNumber: (number) => `Customer number ${number}`,
  dossierMark: (mark) => `File mark ${mark}`,
  doubt: (where) =>
    where
      ? `Do you doubt that this message is real? Type ${where} into your browser yourself. Or call the number on your invoice.`
      : 'Do you doubt whether this message is real? Call the number on your invoice.',
  behalf: (creditor, { role, name, registration }) => {
    const registered = registration ? `, registered as a collector under ${registration}` : '';
    return role === 'on-behalf'
      ? `Written on behalf of ${creditor} by ${name}${registered}.`
      : `${creditor} bought this claim. Written by ${name}${registered}.`;
  },
  title: (creditor, date) => `Letter from ${creditor}, ${date}`,
};
