/** The words around the calculators in Dutch; they are in the page itself and never in its script. */
export const pageNl = {
  home: 'Rekenhulp',
  homeText:
    'Reken zelf na wat de wet toestaat als een factuur te laat wordt betaald. U ziet elke stap, met het artikel.',
  calculators: {
    costs: { link: 'Incassokosten', text: 'Hoeveel kosten mogen er bij een of meer facturen komen?' },
    interest: { link: 'Rente', text: 'Wettelijke rente, handelsrente of afgesproken rente, dag voor dag.' },
    notice: {
      link: '14\u2011dagenbrief',
      text: 'Tot en met welke dag kan een consument zonder kosten betalen?',
    },
  },
  rules: 'De regels',
  needsScript:
    'Het rekenen gebeurt in uw browser, met JavaScript. Dat staat nu uit. De regels waarmee is gerekend, staan hieronder.',
  private: 'Wat u invult, blijft in uw browser. Wij sturen en bewaren er niets van.',
  advice: 'Dit is geen juridisch advies. Kijk bij twijfel op wetten.overheid.nl of vraag een jurist.',
  known: (date: string) => `De rentepercentages zijn hier bekend tot en met ${date}.`,
  footer: 'Incassokosten, rente of termijn zelf narekenen',
  ruleLines: {
    costs: [
      [
        '15 % over de eerste €\u00a02.500, 10 % over de volgende €\u00a02.500, 5 % over de volgende €\u00a05.000, 1 % over de volgende €\u00a0190.000 en 0,5 % over de rest.',
        'art. 2 lid 1 Besluit vergoeding voor buitengerechtelijke incassokosten (Stb. 2012, 141)',
      ],
      ['Ten minste €\u00a040, ten hoogste €\u00a06.775.', 'art. 2 lid 2 Besluit'],
      ['Facturen die samen in één aanmaning kunnen, worden eerst opgeteld.', 'art. 6:96 lid 7 BW'],
      [
        'Btw komt er alleen bij als drie dingen kloppen: een bureau rekent btw, die btw is niet aftrekbaar, en de aanmaning zegt het.',
        'art. 2 lid 3 Besluit',
      ],
    ],
    interest: [
      ['De eerste en de laatste dag tellen allebei mee, ook de dag van betalen.', 'art. 6:119a lid 1 BW'],
      ['Een nieuw percentage geldt vanaf zijn eerste dag.', 'art. 6:120 BW'],
      ['Na elk vol jaar vanaf de eerste dag telt de rente mee.', 'art. 6:119 lid 2 en 6:119a lid 3 BW'],
      ['Een betaling gaat eerst naar de rente, dan naar de hoofdsom.', 'art. 6:44 BW'],
    ],
    notice: [
      ['Veertien hele dagen, vanaf de dag na ontvangst.', 'art. 6:96 lid 6 BW; ECLI:NL:HR:2016:2704'],
      [
        'Post: de tweede dag waarop post komt. Zondag, maandag en feestdagen tellen niet.',
        'vermoeden dat rechters gebruiken',
      ],
      [
        'Een einde op zaterdag, zondag of feestdag schuift naar de eerste werkdag erna.',
        'art. 1 en 3 Algemene termijnenwet',
      ],
      [
        'Een bedrijf krijgt geen veertiendagenbrief: de kosten zijn zonder aanmaning verschuldigd.',
        'art. 6:96 lid 4 BW',
      ],
    ],
  },
};
