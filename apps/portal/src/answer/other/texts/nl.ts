/** The words of something else in Dutch. */
export const nl = {
  title: 'Iets anders',
  what: 'Waar gaat het over?',
  topics: {
    question: 'Ik heb een vraag',
    'call-me': 'Bel mij terug',
    'invoice-again': 'Stuur de factuur nog eens',
    moved: 'Ik ben verhuisd',
    'wrong-person': 'Dit is niet voor mij',
    administrator: 'Ik heb een bewindvoerder of schuldhulp',
  },
  titles: {
    question: 'Wat wilt u weten?',
    'call-me': 'Wanneer kunnen wij u bellen?',
    'invoice-again': 'Hoe wilt u de factuur krijgen?',
    moved: 'Wat is uw nieuwe adres?',
    'wrong-person': 'Voor wie denkt u dat dit is?',
    administrator: 'Wie helpt u met uw geldzaken?',
  },
  message: 'Uw bericht',
  messageMore: 'Wilt u er iets bij zeggen? (niet verplicht)',
  messageMissing: 'Schrijf kort wat u wilt laten weten.',
  fields: {
    phone: {
      label: 'Telefoonnummer',
      hint: 'Bijvoorbeeld 06 12 34 56 78',
      missing: 'Vul een telefoonnummer in.',
    },
    when: {
      label: 'Wanneer komt het uit?',
      hint: 'Bijvoorbeeld dinsdagmiddag',
      missing: 'Vul in wanneer het uitkomt.',
    },
    form: {
      label: 'In welke vorm?',
      hint: 'Bijvoorbeeld PDF, e-factuur (UBL) of per post',
      missing: 'Vul in hoe u de factuur wilt krijgen.',
    },
    sendTo: { label: 'Naar welk adres? (niet verplicht)', hint: 'Een e-mailadres of postadres', missing: '' },
    address: {
      label: 'Nieuw adres',
      hint: 'Straat, huisnummer, postcode en plaats',
      missing: 'Vul uw nieuwe adres in.',
    },
    since: { label: 'Sinds wanneer? (niet verplicht)', hint: 'Bijvoorbeeld 1 september', missing: '' },
    name: {
      label: 'Naam van uw bewindvoerder of hulpverlener',
      hint: 'Een naam of een organisatie',
      missing: 'Vul de naam in van wie u helpt.',
    },
    reach: {
      label: 'Telefoon of e-mail van deze persoon (niet verplicht)',
      hint: 'Dan nemen wij daar contact mee op',
      missing: '',
    },
  },
  wrongPerson: 'Wij sluiten deze pagina daarna af. De gegevens zijn dan niet meer te zien met uw link.',
  administrator: 'Wij wachten met herinneringen tot een collega heeft gekeken.',
  meaning: 'Een collega leest uw bericht en antwoordt u.',
  button: 'Bericht versturen',
  doneTitle: 'Wij hebben uw bericht ontvangen',
};
