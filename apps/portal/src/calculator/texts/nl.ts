import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { BAD_NL } from './bad-nl.ts';

const day = (date: PlainDate): string => formatDate(date, 'nl');

/** The words of the calculators in Dutch. */
export const nl = {
  calculate: 'Bereken',
  yes: 'Ja',
  no: 'Nee',
  result: 'Uitkomst',
  calculation: 'Zo is gerekend',
  step: 'Stap',
  amount: 'Bedrag',
  doubt: 'Let op',
  errorTitle: 'Er klopt iets nog niet',
  errorIn: (title: string) => `Fout: ${title}`,

  bad: BAD_NL,

  costs: {
    title: 'Incassokosten berekenen',
    principal: (number: number) => (number === 1 ? 'Bedrag van de factuur' : `Bedrag van factuur ${number}`),
    principalHint: 'Met btw, zonder rente. Bijvoorbeeld 1.250,50',
    more: 'Nog een factuur',
    less: 'Laatste factuur weghalen',
    payer: 'Wie moet betalen?',
    payers: { consumer: 'Een consument', business: 'Een bedrijf of een overheid' },
    lateSince: 'Eerste dag te laat',
    lateSinceHint: 'De dag waarop het verzuim begon, bijvoorbeeld 5\u20119\u20112026',
    vat: {
      vatCharged: 'Betaalt de schuldeiser btw aan een incassobureau dat voor hem int?',
      vatKept: 'Kan de schuldeiser die btw niet aftrekken of verrekenen?',
      vatDeclared: 'Staat in de aanmaning dat de kosten daarom met btw zijn verhoogd?',
    },
    vatKeptHint: 'Kies ja als hij de btw niet kan aftrekken.',
    sum: (payer: 'consumer' | 'business', lateSince: PlainDate, vat: boolean) =>
      `Incassokosten${vat ? ' met btw' : ''} voor ${payer === 'consumer' ? 'een consument' : 'een bedrijf of overheid'}, te laat sinds ${day(lateSince)}`,
    lines: {
      principal: (claims: number) => (claims === 1 ? 'Hoofdsom' : `Hoofdsom van ${claims} facturen samen`),
      bracket: (rate: string, over: string) => `${rate} over ${over}`,
      rounded: 'Samen, afgerond op de cent',
      roundedNote: 'Eén keer, een halve cent naar boven. Zo is het gebruik; er is geen regel.',
      minimum: 'Minimum',
      maximum: 'Maximum',
      agreed: 'Afgesproken kosten',
      'minimum-per-invoice': 'Minimum per factuur',
    },
    vatLine: 'Btw over de kosten',
    vatSource: 'art. 2 lid 3 Besluit BIK; art. 9 lid 1 Wet OB 1968',
    noVat: 'Er komt geen btw bij: daarvoor moet het antwoord op alle drie de vragen ja zijn.',
    total: 'Hoofdsom en kosten samen',
    remarks: {
      'notice-first':
        'Een consument betaalt deze kosten pas als hij na een goede veertiendagenbrief niet op tijd betaalt (art. 6:96 lid 6 BW). De brief noemt precies dit bedrag.',
      'no-notice':
        'Een bedrijf betaalt ten minste €\u00a040,00, zonder aanmaning, vanaf de dag na de laatste dag om te betalen (art. 6:96 lid 4 BW).',
      'small-instalments':
        'Is dit een termijn van een abonnement, huur of opleiding? Dan geldt sinds 1 oktober 2024 een regel tegen stapelen: waren er de laatste zes maanden al kosten op hetzelfde contract, dan kan dit bedrag te hoog zijn. De tekst van die regel is hier niet nagerekend. Laat dan een mens beslissen (Besluit BIK, Stb. 2024, 44).',
      'per-invoice':
        'De Europese rechter verdedigt €\u00a040,00 voor elke te late factuur (C-585/20, C-78/22). Hier is het één keer gerekend. Dat is veilig voor wie betaalt.',
      agreed:
        'Is in een contract iets anders afgesproken? Dan kunnen de kosten hoger zijn. De rechter kan ze verlagen tot dit bedrag.',
    },
  },

  interest: {
    title: 'Rente berekenen',
    kind: 'Welke rente loopt er?',
    kinds: {
      statutory: 'Wettelijke rente: een consument moet betalen',
      commercial: 'Wettelijke handelsrente: een bedrijf of overheid moet betalen',
      agreed: 'Afgesproken rente',
    },
    rate: 'Afgesproken percentage',
    rateHint: 'Bijvoorbeeld 6 of 1,5',
    per: 'Is dat per jaar of per maand?',
    pers: { year: 'Per jaar', month: 'Per maand' },
    principal: 'Hoofdsom',
    principalHint: 'Met btw. Bijvoorbeeld 1.250,50',
    from: 'Eerste dag met rente',
    fromHint: 'Bij een bedrijf de dag na de laatste dag om te betalen, bijvoorbeeld 5\u20119\u20112026',
    until: 'Laatste dag met rente',
    untilHint: 'Die dag telt mee, bijvoorbeeld 22\u201110\u20112026',
    payments: 'Betalingen tussendoor',
    paymentsHint:
      'Een betaling gaat eerst naar de rente (art. 6:44 BW). De dag van betalen draagt nog rente.',
    paidOn: (number: number) => `Datum van betaling ${number}`,
    paid: (number: number) => `Bedrag van betaling ${number}`,
    more: 'Betaling toevoegen',
    less: 'Laatste betaling weghalen',
    sum: 'Rente',
    segment: (from: PlainDate, until: PlainDate) =>
      from === until ? day(from) : `${day(from)} tot en met ${day(until)}`,
    segmentNote: (days: number, rate: string, base: string) =>
      `${base} × ${rate} × ${days} ${days === 1 ? 'dag' : 'dagen'} / 365`,
    total: (days: number) => `Rente over ${days} ${days === 1 ? 'dag' : 'dagen'}`,
    totalNote: 'Eén keer afgerond op de cent, een halve cent naar boven',
    sources: {
      statutory: 'art. 6:119 en 6:120 lid 1 BW; Besluit wettelijke rente (BWBR0002744)',
      commercial:
        'art. 6:119a, 6:119b en 6:120 lid 2 BW: rente van de ECB plus 8 procentpunten; tot 16 maart 2013 plus 7',
      agreed: 'uw afspraak; art. 6:119 lid 3 en 6:119a BW',
    },
    left: 'Nog open na de betalingen',
    leftPrincipal: 'Hoofdsom',
    leftInterest: 'Rente',
    remarks: {
      statutory:
        'Bij een consument loopt rente pas vanaf het verzuim. Staat de vervaldatum alleen op de factuur, dan is eerst een aanmaning met een laatste dag nodig (art. 6:82 BW).',
      commercial:
        'Zonder afgesproken termijn begint de rente op de 31e dag na ontvangst van de factuur (art. 6:119a lid 2 BW).',
      agreed:
        'Reken afgesproken rente alleen als de voorwaarden bewijsbaar zijn overhandigd. Bij een consument kan de rechter een hoge rente schrappen of verlagen.',
      monthly: 'Een percentage per maand telt hier twaalf keer per jaar, en per dag.',
      compounded:
        'Na elk vol jaar vanaf de eerste dag telt de rente van dat jaar mee in het bedrag waarover rente loopt (art. 6:119 lid 2 en 6:119a lid 3 BW).',
      dayCount:
        'Gerekend met echte dagen gedeeld door 365, ook in een schrikkeljaar. De wet zegt daar niets over; andere rekenhulpen kunnen enkele centen anders uitkomen.',
    },
    doubts: {
      'statutory 2026-01-01':
        'Over 4 % vanaf 1 januari 2026 zijn alle bronnen het eens. Over het nummer van het Staatsblad (2025, 427 of 438) niet.',
      'commercial 2004-01-01':
        'Eén van drie bronnen zegt 9,01 % vanaf 1 januari 2004. Een vordering zo oud is verjaard, tenzij ze is gestuit.',
      'commercial 2013-03-16':
        'Voor contracten van voor 16 maart 2013 gelden waarschijnlijk 7 procentpunten in plaats van 8. Dat is niet nagegaan.',
    } as Readonly<Record<string, string>>,
  },

  notice: {
    title: 'Termijn van een veertiendagenbrief',
    channel: 'Hoe ging de brief?',
    channels: { post: 'Met de post', registered: 'Aangetekend', email: 'Met e-mail' },
    sent: 'Dag van versturen',
    sentHint: 'De dag waarop de brief echt op de post ging, bijvoorbeeld 27\u201111\u20112026',
    opened: 'Dag van openen',
    openedHint: 'De dag waarop de klant de brief opende. Afleveren alleen bewijst niets.',
    received: 'Dag van ontvangen (niet verplicht)',
    receivedHint: 'Als die bekend is. De latere dag telt.',
    sum: 'Laatste dag zonder kosten',
    rows: {
      sent: 'Verstuurd',
      presumed: 'Vermoedelijk ontvangen',
      registered: 'Ontvangen, of vermoedelijk ontvangen',
      opened: 'Geopend',
      fourteen: 'Veertien hele dagen',
      moved: 'De termijn loopt door',
      dueFrom: 'Kosten verschuldigd vanaf',
    },
    sentNote: { post: 'Met de gewone post', registered: 'Aangetekend' },
    presumedNote:
      'De tweede dag na versturen waarop post komt. Zondag, maandag en feestdagen tellen niet. Een vermoeden dat rechters gebruiken; de schuldeiser moet het versturen bewijzen (art. 3:37 lid 3 BW).',
    openedNote: 'Een e-mail telt vanaf de dag waarop de klant hem opende (art. 3:37 lid 3 BW).',
    fourteenNote: (first: string, fourteenth: string) =>
      `Van ${first} tot en met ${fourteenth}. De termijn begint de dag na ontvangst (art. 6:96 lid 6 BW; HR 25-11-2016, ECLI:NL:HR:2016:2704).`,
    movedNote: (fourteenth: string, why: string) =>
      `De veertiende dag, ${fourteenth}, is ${why}. Dan eindigt de termijn op de eerste werkdag erna (art. 1 Algemene termijnenwet).`,
    dayOff: {
      weekend: 'een zaterdag of zondag',
      equated: 'een dag die bij besluit gelijk staat aan een feestdag',
      holiday: (name: string) => name,
    },
    dueNote: 'Alleen als er tot en met de laatste dag niet is betaald, en de brief verder klopt.',
    remarks: {
      moved:
        'Of de Algemene termijnenwet ook voor deze termijn geldt, is niet zeker. Hier schuift het einde op. Dat is veilig voor wie betaalt.',
      decreeUnknown:
        'Welke extra dagen zo ver vooruit gelijk staan aan een feestdag, is nog niet besloten. De laatste dag kan een dag later zijn.',
      proof: 'Bij een e-mail moet de schuldeiser het ontvangen bewijzen. Stuur bij twijfel ook een brief.',
    },
  },
};
