export const IMPORT_NL = {
  notListening: (url: string) =>
    `Op ${url} antwoordt geen Voldaan. Start het met npm start of geef een ander adres met --url.`,
  into: (administration: string) => `Administratie ${administration}`,
  known: 'was al bekend',
  paymentLink: 'Betaallink',
  reference: 'Kenmerk',
  awaitsRelease: 'Er zijn facturen die al te laat waren: geef ze vrij op het bureau bij Binnenkomend.',
  goesOn: 'De rest wordt vanzelf verder ingelezen. Geef de opdracht later nog eens voor de hele lijst.',
  offline: { title: 'Geen verbinding', detail: 'Er is niets veranderd.', next: 'Probeer het opnieuw.' },
  failed: {
    title: 'Er kwam geen bruikbaar antwoord',
    detail: 'Wat is ingelezen, wordt niet dubbel ingelezen.',
    next: 'Probeer het opnieuw.',
  },
};
