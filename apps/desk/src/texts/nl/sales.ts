/** The words between finance and sales. */
export const SALES = {
  title: 'Verkoop',
  asked: {
    'notice-of-default': (day: string) => `Op ${day} gaat de ingebrekestelling weg.`,
    'hand-over': (day: string) => `Vanaf ${day} kan de vordering worden overgedragen.`,
  },
  silence: 'Zonder antwoord gaat het door. U mag één keer om tijd vragen.',
  legend: 'Wat vindt verkoop?',
  answers: { 'go-ahead': 'Ga door', 'more-time': 'Geef mij tijd' },
  until: 'Tot en met',
  untilHint: (day: string) => `Uiterlijk ${day}: tien werkdagen.`,
  reason: 'Reden',
  save: 'Geef antwoord',
  done: 'Het antwoord staat op de tijdlijn.',
  keyAccount: {
    title: 'Belangrijke klant?',
    text: (open: string) =>
      `Er staat ${open} open, meer dan € 25.000. Van een belangrijke klant hoort verkoop het vóór een ingebrekestelling of overdracht.`,
    yes: 'Ja, belangrijke klant',
    no: 'Nee, geen belangrijke klant',
    marked: 'Dit is nu een belangrijke klant.',
    declined: 'Dit is geen belangrijke klant. Het wordt niet weer gevraagd.',
  },
  orders: {
    held: (day: string) =>
      `Nieuwe bestellingen wachten sinds ${day}. Dat stopt vanzelf als er niets meer te laat is.`,
    free: 'Nieuwe bestellingen gaan gewoon door.',
    advised: 'Advies: laat nieuwe bestellingen wachten. De aanmaning is verstuurd.',
    hold: 'Laat bestellingen wachten',
    lift: 'Laat bestellingen doorgaan',
    nowHeld: 'Nieuwe bestellingen wachten. Het bestelsysteem hoort het.',
    nowFree: 'Nieuwe bestellingen gaan door. Het bestelsysteem hoort het.',
  },
  report: {
    title: 'Mijn klanten',
    period: (from: string, until: string) => `Mijn klanten van ${from} tot en met ${until}`,
    invoiced: 'Gefactureerd',
    paid: 'Betaald',
    becameLate: 'Te laat geworden',
    disputed: 'Betwist',
    daysLate: 'Gemiddeld te laat betaald',
    days: (days: number) => (days === 1 ? '1 dag' : `${days} dagen`),
    none: 'nog niets betaald',
  },
  owner: 'Accountmanager',
  nobody: 'Niemand in het bijzonder',
} as const;
