import type { PageTexts } from './page-texts.ts';

/** The words around the calculators in English. */
export const pageEn: PageTexts = {
  home: 'Calculators',
  homeText:
    'Check for yourself what Dutch law allows when an invoice is paid late. Every step is shown, with its article.',
  calculators: {
    costs: { link: 'Collection costs', text: 'How much may be added to one or more invoices?' },
    interest: { link: 'Interest', text: 'Statutory, commercial or agreed interest, day by day.' },
    notice: { link: '14\u2011day notice', text: 'Until which day can a consumer pay without costs?' },
  },
  rules: 'The rules',
  needsScript:
    'The calculation runs in your browser, with JavaScript. It is switched off now. The rules behind it stand below.',
  private: 'What you fill in stays in your browser. We send and keep none of it.',
  advice: 'This is no legal advice. When in doubt, look at wetten.overheid.nl or ask a lawyer.',
  known: (date) => `The rates of interest are known here up to and including ${date}.`,
  footer: 'Check collection costs, interest or a term yourself',
  ruleLines: {
    costs: [
      [
        '15 % of the first €\u00a02,500, 10 % of the next €\u00a02,500, 5 % of the next €\u00a05,000, 1 % of the next €\u00a0190,000 and 0.5 % of the rest.',
        'art. 2 lid 1 Besluit vergoeding voor buitengerechtelijke incassokosten (Stb. 2012, 141)',
      ],
      ['At least €\u00a040, at most €\u00a06,775.', 'art. 2 lid 2 Besluit'],
      ['Invoices that fit in one notice are added up first.', 'art. 6:96 lid 7 BW'],
      [
        'VAT is added only when three things hold: an agency charges VAT, it cannot be deducted, and the notice says so.',
        'art. 2 lid 3 Besluit',
      ],
    ],
    interest: [
      ['The first and the last day both count, as does the day of payment.', 'art. 6:119a lid 1 BW'],
      ['A new rate holds from its first day.', 'art. 6:120 BW'],
      [
        'After every full year from the first day its interest bears interest.',
        'art. 6:119 lid 2 and 6:119a lid 3 BW',
      ],
      ['A payment settles interest first, then the principal.', 'art. 6:44 BW'],
    ],
    notice: [
      ['Fourteen full days, from the day after receipt.', 'art. 6:96 lid 6 BW; ECLI:NL:HR:2016:2704'],
      [
        'Post: the second day on which post is delivered. Sunday, Monday and holidays do not count.',
        'a presumption that courts use',
      ],
      [
        'An end on a Saturday, Sunday or holiday moves to the first working day after it.',
        'art. 1 and 3 Algemene termijnenwet',
      ],
      ['A business gets no fourteen-day notice: it owes the costs without one.', 'art. 6:96 lid 4 BW'],
    ],
  },
};
