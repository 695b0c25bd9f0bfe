/** The sentences of "Rapporten"; the words of its tables come with the numbers, so that the file has the same. */
export const REPORT = {
  title: 'Rapporten',
  choose: 'Kies een rapport',
  from: 'Van',
  until: 'Tot en met',
  known: (first: string) => `De boeken gaan terug tot ${first}.`,
  uncounted: (count: number, after: string | undefined) =>
    after
      ? `Na ${after} zijn meer dan ${count} debiteuren gewijzigd; zij tellen vanaf morgenochtend mee.`
      : `Er zijn meer dan ${count} debiteuren bijgekomen; de rapporten zijn er vanaf morgenochtend.`,
  asOf: (day: string) => `Stand aan het einde van ${day}.`,
  asOfNow: 'Stand van dit moment.',
  period: (from: string, until: string) => `Van ${from} tot en met ${until}.`,
  counted: 'Zo is het gerekend',
  empty: 'In deze dagen is hier niets over te melden.',
  incomplete: 'Van de laatste stappen zijn nog geen 14 dagen voorbij; hun deel kan nog groeien.',
  download: 'Download als CSV',
  plot: (title: string) => `Grafiek: ${title}. De cijfers staan in de tabel eronder.`,
  meaning: {
    ageing: (open: string, late: string, share: string) =>
      `Er staat ${open} open. Daarvan is ${late} te laat, ${share}.`,
    nothingOpen: 'Er staat niets open.',
    dso: (days: string) => `U krijgt uw geld gemiddeld in ${days} dagen.`,
    dsoBefore: (days: string, before: string) =>
      `U krijgt uw geld gemiddeld in ${days} dagen; drie maanden geleden was dat ${before}.`,
    forecast: (expected: string, low: string, high: string) =>
      `In de komende vier weken verwacht u ${expected}. Betaalt men zo traag als het langzaamste kwart, dan ${low}; zo vlot als het snelste, dan ${high}.`,
    forecastAgreed: (agreed: string) =>
      `Er is nog te weinig betaald om een gewoonte te zien. Afgesproken voor de komende vier weken is ${agreed}.`,
    collected: (total: string, unasked: string, share: string) =>
      `Er kwam ${total} binnen. Daarvan kwam ${unasked} voordat er iets vertrok, ${share}.`,
    effect: (step: string, share: string) =>
      `Het meest betaald na: ${step}. Van wat die stap vroeg, was ${share} binnen 14 dagen binnen.`,
    promises: (kept: number, ended: number) =>
      ended === 1
        ? `Er liep één toezegging af; die is ${kept === 1 ? '' : 'niet '}nagekomen.`
        : `Van ${ended} toezeggingen die afliepen, zijn er ${kept} nagekomen.`,
    arrangements: (lapsed: number, ended: number) =>
      ended === 1
        ? `Er eindigde één betalingsregeling; die is ${lapsed === 1 ? 'vervallen' : 'helemaal betaald'}.`
        : `Van ${ended} betalingsregelingen die eindigden, zijn er ${lapsed} vervallen.`,
    arrangementsNone: (accepted: number) =>
      `Er zijn ${accepted} betalingsregelingen afgesproken; er is er nog geen geëindigd.`,
    reasons: (reason: string, amount: string, total: string) =>
      `De reden die het zwaarst weegt: ${reason}. Zij gaat over ${amount} van ${total}.`,
    alike: (alike: number, count: number) =>
      `Van ${count} stappen vertrokken er ${alike} binnen 4 dagen van het plan.`,
    claims: (claimed: string, received: string) =>
      `U vorderde ${claimed} aan rente en incassokosten, en ontving ${received}.`,
    work: (waiting: number, inTime: number, answered: number) =>
      `${waiting === 1 ? 'Er wacht 1 zaak' : `Er wachten ${waiting} zaken`} op een besluit. Van ${answered} beloofde antwoorden kwamen er ${inTime} op tijd.`,
    owners: (owner: string, late: string) => `Het meest te laat bij: ${owner}, ${late}.`,
    ownersNone: 'In deze dagen is er niets gefactureerd, betaald of te laat.',
  },
  explain: {
    ageing:
      'Alles wat gevraagd is: hoofdsom, en rente en kosten als die gevorderd zijn. Dagen tellen vanaf de vervaldatum. Wat is afgeboekt, telt niet mee.',
    dso: 'Terug geteld: van de laatste dagen zo veel als nodig is tot hun facturen samen zijn wat openstaat. Creditnota’s zijn van de facturen afgetrokken.',
    forecast:
      'Termijnen en toezeggingen op hun dag; de rest zoals uw debiteuren het afgelopen jaar betaalden. Hoog: zo vroeg als het snelste kwart van het geld. Laag: zo laat als het langzaamste kwart. Betwiste bedragen tellen niet mee, en wat later is dan ooit iemand betaalde ook niet.',
    collected:
      'Elke betaling telt bij de laatste stap die voor die factuur echt vertrokken was. Teruggeboekt geld is eraf.',
    effect:
      'Per stap die in deze dagen vertrok: wat die vroeg, en wat daarvan op die facturen binnen 7 en 14 dagen binnenkwam. Een betaling na twee stappen telt bij beide, dus de regels zijn niet op te tellen.',
    promises: 'Een toezegging is nagekomen als alles er op de toegezegde dag was.',
    arrangements:
      'Een regeling vervalt na een bericht en een hersteltermijn. Een regeling die door een andere vervangen is, telt niet als geëindigd.',
    reasons:
      'Wat op de factuur gevraagd werd toen de debiteur de reden gaf. Per product telt wat een product noemt: de kolom ‘product’ in uw bestand.',
    alike:
      'Dagen na de dag die het plan voor iedereen heeft: zo veel dagen na de vervaldatum, op een werkdag. Tot 4 dagen later is gelijk: een weekend, of een ander bericht aan dezelfde debiteur.',
    claims:
      'Gevorderd door ingebrekestellingen die vertrokken zijn. Wat van de wet mocht maar nooit gevraagd is, is kwijtgescholden toen de hoofdsom betaald werd.',
    work: 'Op tijd is op de dag die de debiteur het eerst is beloofd, of op de dag van de stap die goedkeuring nodig heeft.',
    owners:
      'Hoofdsommen van de klanten van elke accounthouder, zoals dat aan het einde van elke dag was. Dagen te laat zijn gewogen naar bedrag.',
  },
  later: {
    same: 'Op de dag of eerder',
    alike: '1 tot 4 dagen later',
    week: '5 tot 7 dagen later',
    fortnight: '8 tot 14 dagen later',
    more: 'Meer dan 14 dagen later',
  },
};
