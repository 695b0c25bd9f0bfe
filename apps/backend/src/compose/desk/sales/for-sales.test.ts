import { expect, test } from 'vitest';
import { forSales } from './for-sales.ts';

test('a sensitive pause reads "ask finance" wherever it stands, without words', () => {
  const card = {
    holds: [
      { id: 'H1', reason: 'insolvency', text: 'bewindvoerder belde', mayEnd: true },
      { id: 'H2', reason: 'dispute', text: 'prijs', mayEnd: false },
    ],
    nextStep: {
      is: 'nothing',
      why: { code: 'held', data: { reason: 'wrong-person', text: 'zoon', until: null } },
    },
    past: [
      {
        what: { code: 'hold-placed', data: { reason: 'insolvency', until: null } },
        note: 'WSNP',
        documentId: null,
      },
      { what: { code: 'debtor-wrote', data: { topic: 'administrator' } }, note: 'curator', documentId: 'd1' },
      { what: { code: 'note-added', data: {} }, note: 'belt liever na tien uur', documentId: null },
    ],
  };
  expect(forSales(card)).toEqual({
    holds: [
      { id: 'H1', reason: 'ask-finance', text: null, mayEnd: false },
      { id: 'H2', reason: 'dispute', text: 'prijs', mayEnd: false },
    ],
    nextStep: {
      is: 'nothing',
      why: { code: 'held', data: { reason: 'ask-finance', text: null, until: null } },
    },
    past: [
      {
        what: { code: 'hold-placed', data: { reason: 'ask-finance', until: null } },
        note: null,
        documentId: null,
      },
      { what: { code: 'debtor-wrote', data: { topic: 'question' } }, note: null, documentId: null },
      { what: { code: 'note-added', data: {} }, note: 'belt liever na tien uur', documentId: null },
    ],
  });
});
