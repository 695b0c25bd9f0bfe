import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from './testing/run.ts';

const interest = 'calc interest --kind statutory --principal 100';

test.each([
  ['calc costs', 'De optie --principal <amount> ontbreekt. Voeg die toe.'],
  ['calc costs --principal', 'Achter --principal <amount> hoort een waarde.'],
  ['calc costs --principal 0', '--principal: het bedrag moet boven nul zijn. Gebruik bijvoorbeeld 0.01.'],
  ['calc costs --principal -5', '--principal: het bedrag moet boven nul zijn. Gebruik bijvoorbeeld 0.01.'],
  [
    'calc costs --principal 1,50',
    '--principal: "1,50" is geen bedrag. Gebruik een punt en hoogstens twee decimalen, bijvoorbeeld 1752.79.',
  ],
  [
    'calc costs --principal 1 --on 2011-01-01',
    '--on: voor 2011-01-01 zijn de wettelijke getallen niet bekend. Kies een dag van 2012-07-01 tot en met 2027-12-31.',
  ],
  [
    'calc rate --kind statutory --on 2027-01-01',
    '--on: voor 2027-01-01 zijn de wettelijke getallen niet bekend. Kies een dag van 1976-04-01 tot en met 2026-12-31.',
  ],
  ['calc rate --kind mine --on 2026-01-01', '--kind: "mine" kan niet. Kies uit statutory, commercial.'],
  ['calc rate --on 2026-01-01', 'De optie --kind <kind> ontbreekt. Voeg die toe.'],
  [
    'calc rate --kind statutory --on 2026-02-30',
    '--on: "2026-02-30" is geen datum tussen 1900 en 2199. Gebruik bijvoorbeeld 2026-02-28.',
  ],
  [
    `${interest} --from 2026-02-01 --until 2026-01-01`,
    '--until: 2026-01-01 ligt voor de eerste dag 2026-02-01. Kies 2026-02-01 of later.',
  ],
  [
    `${interest} --from 2026-01-01 --until 2026-02-01 --rate 6`,
    '--rate hoort bij een afgesproken rente. Zet er --kind agreed bij of laat --rate weg.',
  ],
  [
    `${interest} --from 2026-01-01 --until 2026-02-01 --monthly`,
    '--monthly hoort bij een afgesproken rente. Zet er --kind agreed bij of laat --monthly weg.',
  ],
  [
    'calc interest --kind agreed --principal 100 --from 2026-01-01 --until 2026-02-01',
    'Bij --kind agreed hoort een percentage. Zet er bijvoorbeeld --rate 6 bij.',
  ],
  [
    `${interest} --from 2026-01-01 --until 2026-02-01 --paid 500`,
    '--paid: "500" kan niet. Gebruik DATUM=BEDRAG, bijvoorbeeld 2026-02-01=500.00.',
  ],
  [
    `${interest} --from 2026-01-01 --until 2026-02-01 --paid 2026-03-01=5`,
    '--paid: 2026-03-01 ligt na de laatste dag 2026-02-01. Laat deze betaling weg of kies een latere --until.',
  ],
  [
    'calc interest --kind agreed --rate 1000 --monthly --principal 9999999999999 --from 1900-01-01 --until 2199-12-31',
    'Samen zijn deze bedragen te groot om mee te rekenen. Gebruik kleinere bedragen.',
  ],
  [
    'calc term --from 2026-01-01 --days 0',
    '--days: "0" kan niet. Gebruik een heel getal van 1 tot en met 36525.',
  ],
  [
    'calc notice --sent 1979-12-31 --channel post',
    '--sent: deze berekening kan vanaf 1980-01-01. Kies een latere dag.',
  ],
  ['calc holidays next', 'jaar: "next" kan niet. Gebruik een heel getal van 1980 tot en met 2199.'],
  [
    'calc allocate --principal 100 --payment -1',
    '--payment: het bedrag mag niet onder nul zijn. Gebruik bijvoorbeeld 0.00.',
  ],
  ['calc reference 12a', '"12a" kan niet. Gebruik 1 tot en met 15 cijfers, bijvoorbeeld 000056789012345.'],
  ['calc rf -', '"-" kan niet. Gebruik 1 tot en met 21 letters en cijfers, bijvoorbeeld 539007547034.'],
  ['calc reference', 'Er ontbreekt iets: text. Voeg het toe.'],
  [
    'calc reference 1 2',
    'Er staat te veel achter deze opdracht. Zet tekst met spaties tussen aanhalingstekens.',
  ],
  ['calc epc-qr --name X --iban NL00 --amount 1', '--iban: "NL00" is geen geldig IBAN. Kijk de cijfers na.'],
  ['pay', 'De opdracht "pay" bestaat niet. Typ voldaan --help voor een lijst.'],
  ['doctor --deep', 'De optie "--deep" bestaat hier niet. Zet er --help achter voor een lijst.'],
  ['doctor --url desk', '--url: "desk" is geen webadres. Gebruik bijvoorbeeld http://localhost:4310.'],
  ['doctor --lang de', '--lang: "de" kan niet. Kies uit nl, en.'],
  ['parse invoice away.xml', 'Het bestand "away.xml" is niet te lezen. Kijk de naam en de map na.'],
])('voldaan %s', async (line, sentence) => {
  expect(await run(line)).toEqual({ exit: 2, out: '', err: sentence });
});

test('the reader chooses the language, or the environment does', async () => {
  const english = 'The command "pay" does not exist. Type voldaan --help for a list.';
  expect((await run('pay --lang en')).err).toBe(english);
  expect((await run('pay --lang=en')).err).toBe(english);
  expect((await run('pay', { env: { LANG: 'en_GB.UTF-8' } })).err).toBe(english);
  expect((await run('pay --lang nl', { env: { LANG: 'en_GB.UTF-8' } })).err).toContain('De opdracht');
});

test('asking for nothing gets the explanation, in the language of the reader', async () => {
  for (const line of [[], ['--help'], ['calc'], ['calc', 'costs', '--help']]) {
    const { exit, out, err } = await run(line);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain('Gebruik: voldaan');
  }
  expect((await run('calc --help --lang en')).out).toContain('Usage: voldaan calc');
});

test('whatever stands behind calc, it answers or says one line', async () => {
  const word = fc.oneof(
    fc.constantFrom(
      '--principal',
      '--on',
      '--from',
      '--until',
      '--kind',
      'agreed',
      'statutory',
      '--rate',
      '--paid',
    ),
    fc.constantFrom(
      '--json',
      '--check',
      '--sent',
      '--channel',
      'post',
      '2026-01-01',
      '2026-01-01=5',
      '12.50',
    ),
    fc.string(),
  );
  const command = fc.constantFrom(
    'costs',
    'rate',
    'interest',
    'notice',
    'term',
    'holidays',
    'reference',
    'rf',
  );
  await fc.assert(
    fc.asyncProperty(command, fc.array(word, { maxLength: 8 }), async (name, words) => {
      const { exit, out, err } = await run(['calc', name, ...words]);
      expect([0, 2]).toContain(exit);
      if (exit === 2) expect(out).toBe('');
      expect(err).not.toContain('bij ons');
    }),
  );
});
