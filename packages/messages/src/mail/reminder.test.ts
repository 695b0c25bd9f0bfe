import { describe, expect, test } from 'vitest';
import { reminder } from '../samples/messages.ts';
import { atelier, deGroot, inEnglish } from '../samples/people.ts';
import { sent } from '../samples/sent.ts';
import { everything, manyInvoices, partlyPaid } from '../samples/statements.ts';

describe('betalingsherinnering met overzicht', () => {
  test('reads as it was written, in plain text', () => {
    const { subject, text } = sent(reminder());
    expect(subject).toBe('Factuur 2026-1187 van Timmer & Zn staat nog open');
    expect(text).toBe(`Timmer & Zn

Bakkerij De Groot B.V.
8 september 2026

Beste mevrouw De Groot,

Factuur 2026-1187 van € 1.246,30 had 4 september 2026 als laatste betaaldag.
Wij zien uw betaling nog niet. Misschien is de factuur u ontgaan.

Wilt u het bedrag uiterlijk 16 september 2026 betalen? Na die datum bent u
te laat met betalen.

Overzicht van uw facturen
-------------------------
Factuur 2026-1187                                                 € 1.246,30
  van 21 augustus 2026, betalen vóór of op 4 september 2026

Te betalen uiterlijk 16 september 2026                            € 1.246,30

Nog niet aan de beurt:
Factuur 2026-1203                                                   € 482,79
  van 28 augustus 2026, betalen vóór of op 11 september 2026

Bekijk en betaal:
https://betalen.timmer.example/open#3mK9xq7RtV2pLw8sYzNb4Q

U kunt ook overmaken naar NL91 ABNA 0417 1643 00 van Timmer & Zn, kenmerk
9000 1048 2011 87.

Werkt de knop niet? Ga naar betalen.timmer.example en typ K7P4-92TX.

Klopt er iets niet? Of komt betalen nu niet uit? Laat het weten via dezelfde
knop. Dan zoeken wij samen een oplossing. Bellen mag ook: Sanne Vos,
038 123 45 67.

Heeft u net betaald? Dank u wel. U hoeft niets te doen.

Met vriendelijke groet,
Sanne Vos, Timmer & Zn

-- 
Timmer & Zn, Kade 12, 8011 AB Zwolle
038 123 45 67 · administratie@timmer.example · www.timmer.example
Klantnummer 10482 · Kenmerk dossier 7F3K-2Q9D
Twijfelt u of dit bericht echt is? Typ zelf betalen.timmer.example in uw
browser. Of bel het nummer op uw factuur.
`);
  });

  test('tells the same in English', () => {
    const { subject, text, unwrapped } = sent(reminder(inEnglish(deGroot)));
    expect(subject).toBe('Invoice 2026-1187 from Timmer & Zn is still open');
    expect(text).toContain('Dear Ms De Groot,');
    expect(unwrapped).toContain(
      'Invoice 2026-1187 of € 1,246.30 had 4 September 2026 as its last payment day.',
    );
    expect(text).toContain('Would you pay the amount by 16 September 2026?');
    expect(text).toContain('Not yet due:');
  });

  test('does not say that default begins when it has begun already', () => {
    expect(sent({ ...reminder(), startsDefault: false }).text).not.toContain('te laat');
  });

  test('names what is left of an invoice that was paid in part', () => {
    const { text } = sent(reminder(deGroot, partlyPaid));
    expect(text).toContain('Van factuur 2026-1187 staat nog € 646,30 open.');
  });

  test('lists everything that is open, each apart, and asks one total', () => {
    const { subject, text } = sent(reminder(deGroot, everything));
    expect(subject).toBe('Facturen 2026-1187 en 2026-1164 van Timmer & Zn staan nog open');
    // 1.246,30 + 92,00 + 310,00 - 46,30
    expect(text).toContain('Wilt u € 1.602,00 uiterlijk 16 september 2026 betalen?');
    const order = [
      'Ook over de betaaldag:',
      'Creditnota 2026-C021',
      'Te betalen',
      'Ook open:',
      'Nog niet aan',
    ];
    expect(order.map((part) => text.indexOf(part))).toEqual(
      order.map((part) => text.indexOf(part)).sort((a, b) => a - b),
    );
    expect(text).toContain('  wij zoeken uit wat er niet klopt, tot 2 oktober 2026');
  });

  test('a subject stays short with many invoices', () => {
    const { subject } = sent(reminder(deGroot, manyInvoices(5)));
    expect(subject).toBe('Facturen 2026-1001 en 4 andere van Timmer & Zn staan nog open');
  });

  test('greets somebody whose name nobody knows', () => {
    expect(sent(reminder(atelier)).text).toContain('Goedendag,');
  });
});
