import type { CommonText } from '../texts.ts';

const named = (numbers: readonly string[]): string => {
  const [first = '', second = ''] = numbers;
  if (numbers.length === 1) return `factuur ${first}`;
  return numbers.length === 2
    ? `facturen ${first} en ${second}`
    : `facturen ${first} en ${numbers.length - 1} andere`;
};

export const common: CommonText = {
  dear: (name) => (name ? `Beste ${name},` : 'Goedendag,'),
  esteemed: (name) => (name ? `Geachte ${name},` : 'Geachte heer of mevrouw,'),
  kindRegards: 'Met vriendelijke groet,',
  yoursFaithfully: 'Hoogachtend,',
  justPaid: 'Heeft u net betaald? Dank u wel. U hoeft niets te doen.',
  invoices: named,
  customerNumber: (number) => `Klantnummer ${number}`,
  dossierMark: (mark) => `Kenmerk dossier ${mark}`,
  doubt: (where) =>
    where
      ? `Twijfelt u of dit bericht echt is? Typ zelf ${where} in uw browser. Of bel het nummer op uw factuur.`
      : 'Twijfelt u of dit bericht echt is? Bel het nummer op uw factuur.',
  behalf: (creditor, { role, name, registration }) => {
    const registered = registration ? `, geregistreerd als incassodienstverlener onder ${registration}` : '';
    return role === 'on-behalf'
      ? `Namens ${creditor} geschreven door ${name}${registered}.`
      : `${creditor} kocht deze vordering. Geschreven door ${name}${registered}.`;
  },
  title: (creditor, date) => `Brief van ${creditor}, ${date}`,
};
