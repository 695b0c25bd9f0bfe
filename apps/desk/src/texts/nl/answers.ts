import type { CardArrangement, Objection, Rhythm } from '@voldaan/contract/desk/arrangements.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

const RHYTHM: Words<Rhythm> = {
  weekly: 'elke week',
  'four-weekly': 'elke vier weken',
  monthly: 'elke maand',
};

const OBJECTION: Words<Objection> = {
  'total-large': 'Het bedrag is hoger dan vanzelf wordt geaccepteerd.',
  long: 'De regeling duurt langer dan drie maanden.',
  disputed: 'Er is een factuur betwist.',
  'broken-before': 'Een eerdere regeling is in het laatste jaar niet nagekomen.',
  guarded: 'Er is een bewindvoerder, schuldhulp of een faillissement.',
  'after-default': 'De ingebrekestelling is al weg.',
  'key-account': 'Dit is een belangrijke klant.',
  'term-small': 'De termijnen zijn kleiner dan het beleid toestaat.',
  'first-late': 'De eerste termijn is later dan het beleid toestaat.',
};

const DECIDES: Words<CardArrangement['decides']> = {
  finance: 'U kunt hierover beslissen.',
  approver: 'Dit duurt langer dan zes maanden: een goedkeurder beslist.',
  request: 'Dit valt buiten het beleid. Weeg het als een verzoek: kijk wat wel kan.',
};

/** The words of the answers to a debtor. */
export const ANSWERS = {
  words: 'De debiteur schreef:',
  proof: (place: number) => `Bewijs ${place} ophalen`,
  answerBy: (day: string) => `Antwoord uiterlijk ${day}.`,
  reason: 'Uitleg',
  dispute: {
    title: (invoice: string) => `Factuur ${invoice} is betwist`,
    text: (amount: string, category: string, day: string) => `${amount}, sinds ${day}: ${category}.`,
    undisputed: (amount: string) => `${amount} is niet betwist en blijft te betalen.`,
    outcome: 'Wat is uw antwoord?',
    outcomes: {
      upheld: 'De debiteur heeft gelijk',
      partly: 'De debiteur heeft voor een deel gelijk',
      rejected: 'De debiteur heeft geen gelijk',
      mediation: 'Naar bemiddeling',
      withdrawn: 'De debiteur trekt het in',
    },
    number: 'Nummer van de creditnota',
    amount: 'Bedrag van de creditnota',
    save: 'Geef antwoord',
    done: 'Het antwoord is vastgelegd. De debiteur krijgt bericht.',
  },
  arrangement: {
    proposed: (amount: string, terms: number) =>
      `Voorstel: ${amount} in ${terms} ${terms === 1 ? 'termijn' : 'termijnen'}`,
    countered: (day: string) => `Uw tegenvoorstel ligt bij de debiteur tot en met ${day}`,
    running: (left: string) => `Er loopt een betalingsregeling: nog ${left}`,
    ending: (day: string) => `De regeling eindigt na ${day} als er niet is betaald`,
    byStaff: 'Vastgelegd aan de telefoon.',
    decides: DECIDES,
    objections: OBJECTION,
    rhythms: RHYTHM,
    schedule: 'Schema',
    due: 'Uiterlijk',
    amount: 'Bedrag',
    paid: 'Ontvangen',
    missed: (day: string) => `gemist, te herstellen tot en met ${day}`,
    answer: 'Wat is uw antwoord?',
    answers: { accept: 'Accepteren', counter: 'Tegenvoorstel doen', refuse: 'Weigeren' },
    save: 'Geef antwoord',
    done: 'Het antwoord is vastgelegd. De debiteur krijgt bericht.',
    end: 'Kondig het einde aan',
    endTitle: 'De regeling is niet nagekomen',
    endText: 'De debiteur krijgt bericht en nog een laatste kans. Daarna gaat het stappenplan verder.',
    endDone: 'Het einde is aangekondigd.',
    record: 'Regeling vastleggen',
    recordText: (invoices: string) =>
      `Wat de debiteur aan de telefoon voorstelt voor ${invoices}. U beslist er daarna over.`,
    recordSave: 'Leg het voorstel vast',
    recordDone: 'Het voorstel staat op de kaart.',
    rhythm: 'Hoe vaak?',
    first: 'Eerste termijn uiterlijk',
    how: 'Verdelen in',
    hows: { terms: 'een aantal termijnen', amount: 'een vast bedrag per termijn' },
    terms: 'Aantal termijnen',
    perTerm: 'Bedrag per termijn',
    note: 'Toelichting',
    wrongTerms: 'Aantal termijnen: vul een heel getal in van 1 tot en met 522',
  },
  promise: {
    title: 'Toezegging vastleggen',
    what: 'Voor welke factuur?',
    all: 'Alle open facturen',
    amount: 'Bedrag',
    amountHint: 'Leeg: alles wat is gevraagd.',
    payOn: 'Betaalt uiterlijk op',
    way: 'Hoe?',
    ways: {
      phone: 'Toegezegd aan de telefoon (hoogstens 14 dagen)',
      'payment-run': 'Datum van een betaalrun (hoogstens 21 dagen)',
    },
    save: 'Leg de toezegging vast',
    done: 'De toezegging staat op de kaart. De debiteur krijgt een bevestiging.',
  },
  report: {
    title: (amount: string, day: string) => `Zegt ${amount} te hebben betaald op ${day}`,
    text: 'Zoek het bedrag op de bank. Staat het er, boek dan eerst de betaling.',
    found: 'Betaling is geboekt',
    notFound: 'Niet gevonden: beëindig de pauze',
    note: 'Waar hebt u gezocht?',
    noteMissing: 'Schrijf op waar u hebt gezocht',
    done: 'De melding is afgehandeld.',
  },
  writing: {
    title: (topic: string, day: string) => `Bericht van ${day}: ${topic}`,
    nothing: 'Er staat geen tekst bij.',
    wants: 'De debiteur wil dit wijzigen:',
    fields: {
      email: 'E-mail',
      phone: 'Telefoon',
      contactName: 'Contactpersoon',
      language: 'Taal',
      invoiceForm: 'Factuur krijgen als',
    },
    forms: { 'email-pdf': 'PDF per e-mail', peppol: 'Peppol', post: 'brief' },
    formByHand: 'De vorm van de factuur past u zelf aan in uw boekhouding.',
    accept: 'Neem over',
    done: 'Afgehandeld',
    decline: 'Niet overnemen',
    note: 'Wat hebt u gedaan?',
    said: 'Het bericht is afgehandeld.',
    accepted: 'De gegevens zijn overgenomen.',
  },
} as const;
