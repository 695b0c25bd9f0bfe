export const IMPORT_NL = {
  notListening: (url: string) =>
    `Op ${url} antwoordt geen Voldaan. Start het met npm start of geef een ander adres met --url.`,
  sending: (megabytes: string) => `Wij versturen ${megabytes} MB`,
  into: (administration: string) => `Administratie ${administration}`,
  known: 'was al bekend',
  paymentLink: 'Betaallink',
  reference: 'Kenmerk',
  awaitsRelease: 'Er zijn facturen die al te laat waren: geef ze vrij op het bureau bij Binnenkomend.',
  goesOn: 'De rest wordt vanzelf verder ingelezen. Geef de opdracht later nog eens voor de hele lijst.',
  offline: { title: 'Geen verbinding', detail: 'Er is niets veranderd.', next: 'Probeer het opnieuw.' },
  tooLarge: {
    title: 'Dit is te groot om in één keer te versturen',
    detail: 'Samen mogen de bestanden 25 MB zijn. Er is nog niets ingelezen.',
    next: 'Geef minder bestanden tegelijk, of verdeel het bestand.',
  },
  failed: {
    title: 'Er kwam geen bruikbaar antwoord',
    detail: 'Wat is ingelezen, wordt niet dubbel ingelezen.',
    next: 'Probeer het opnieuw.',
  },
};
