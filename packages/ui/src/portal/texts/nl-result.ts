/** The words of how a payment ended in Dutch. */
export const result = {
  resultTitle: 'Uw betaling',
  thanks: (amount: string) => `Wij hebben ${amount} ontvangen`,
  receivedOn: (date: string, method: string) => `Op ${date}, met ${method}. Dank u wel.`,
  receivedDay: (date: string) => `Op ${date}. Dank u wel.`,
  settled: 'Wat u betaalde',
  nothingLeft: 'Er staat niets meer open.',
  stillOpen: (amount: string) => `Er staat nog ${amount} open.`,
  busyTitle: 'Uw bank is nog bezig',
  busyText:
    'U hoeft niets te doen. Betaal niet nog een keer. Deze pagina kijkt zelf of uw betaling binnen is.',
  notPaid: {
    failed: {
      title: 'De betaling is niet gelukt',
      text: 'Er is niets afgeschreven. Probeer het opnieuw of maak het bedrag over.',
    },
    cancelled: {
      title: 'U heeft de betaling gestopt',
      text: 'Er is niets afgeschreven. U kunt het opnieuw proberen of zelf overmaken.',
    },
    expired: {
      title: 'De tijd voor deze betaling is voorbij',
      text: 'Er is niets afgeschreven. U kunt gewoon opnieuw beginnen.',
    },
    open: {
      title: 'De betaling is nog niet afgerond',
      text: 'Er is niets afgeschreven. U kunt verdergaan waar u was.',
    },
  },
  tryAgain: 'Opnieuw proberen',

  offlineResult: 'Uw betaling gaat gewoon door. Deze pagina kijkt opnieuw zodra er weer verbinding is.',
};
