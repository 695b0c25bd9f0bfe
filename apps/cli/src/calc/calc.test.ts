import { expect, test } from 'vitest';
import { json, run } from '../testing/run.ts';

test('costs over 1,752.79: 15 % is 262.9185, rounded once; 21 % VAT over it is 55.21', async () => {
  expect(await json('calc costs --principal 1752.79 --vat-on-costs')).toEqual({
    principal: '1752.79',
    costs: '262.92',
    vat: '55.21',
    total: '2070.92',
    lines: [
      { kind: 'principal', claims: 1, amount: '1752.79', source: 'art. 6:96 lid 7 BW' },
      {
        kind: 'bracket',
        over: '1752.79',
        rate: '15.00',
        amount: '262.92',
        exact: '262.918500',
        source: 'art. 2 Besluit vergoeding voor buitengerechtelijke incassokosten (Stb. 2012, 141)',
      },
      { kind: 'rounded', amount: '262.92', source: 'half up to the cent, once' },
    ],
  });
});

test('every amount has two places, in each line too; only what is called exact has more', async () => {
  const sheets = await Promise.all([
    json('calc costs --principal 3333.33 --principal 0.5'),
    json(
      'calc interest --kind commercial --principal 333.3 --from 2022-12-20 --until 2026-01-02 --paid 2024-01-01=1',
    ),
    json('calc allocate --principal 100 --payment 7'),
  ]);
  const strings: string[] = [];
  JSON.stringify(sheets, (key, value) => {
    if (typeof value === 'string' && key !== 'exact' && /^-?\d+(\.\d*)?$/.test(value)) strings.push(value);
    return value;
  });
  expect(strings.length).toBeGreaterThan(30);
  expect(strings.filter((value) => !/^\d+\.\d{2}$/.test(value))).toEqual([]);
});

test('several principals are added up first: 184.50 and 96.80 cost 42.20, not twice the minimum', async () => {
  const costs = await json('calc costs --principal 184.50 --principal 96.80');
  expect(costs).toMatchObject({ principal: '281.30', costs: '42.20', vat: '0.00', total: '323.50' });
});

test('a person reads the calculation in euros', async () => {
  const { out } = await run('calc costs --principal 100 --lang en');
  expect(out).toContain('Minimum                        €\u00a040.00');
  expect(out).toContain('Principal, costs and VAT       €\u00a0140.00');
});

test('the commercial rate on 1 July 2024', async () => {
  expect(await json('calc rate --kind commercial --on 2024-07-01')).toEqual({
    rate: '12.25',
    source: 'art. 6:119a and 6:120 lid 2 BW; refinancing rate of the ECB 4.25 % + 8 points',
  });
  expect(await json('calc rate --kind statutory --on 2024-07-01')).toMatchObject({ rate: '7.00' });
});

test('statutory interest over 5,000.00, first and last day included: 90 days at 4 % is 49.32', async () => {
  expect(
    await json('calc interest --kind statutory --principal 5000 --from 2026-01-02 --until 2026-04-01'),
  ).toEqual({
    interest: '49.32',
    days: 90,
    segments: [
      { from: '2026-01-02', until: '2026-04-01', days: 90, rate: '4.00', base: '5000.00', interest: '49.32' },
    ],
  });
});

test('a payment in between goes to interest first: 31 days 16.99, then 59 days over 4,516.99', async () => {
  const line =
    'calc interest --kind statutory --principal 5000 --from 2026-01-02 --until 2026-04-01 --paid 2026-02-01=500';
  expect(await json(line)).toMatchObject({
    interest: '46.19', // 16.9863 + 29.2057
    segments: [
      { days: 31, base: '5000.00' },
      { days: 59, base: '4516.99', interest: '29.21' },
    ],
  });
});

test('an agreed rate by the month counts twelve times a year', async () => {
  const line = 'calc interest --kind agreed --rate 1 --principal 365 --from 2026-01-01 --until 2026-01-10';
  expect(await json(line)).toMatchObject({ interest: '0.10', segments: [{ rate: '1.00' }] });
  expect(await json(`${line} --monthly`)).toMatchObject({ interest: '1.20', segments: [{ rate: '12.00' }] });
});

test('a notice posted on a Friday: post comes on Tuesday, fourteen days run from the day after', async () => {
  expect(await json('calc notice --sent 2026-11-27 --channel post')).toEqual({
    presumedReceived: '2026-12-01',
    lastFreeDay: '2026-12-15',
    costsDueFrom: '2026-12-16',
  });
});

test('for an e-mail the given day is the day of opening', async () => {
  const { out } = await run('calc notice --sent 2026-11-27 --channel email');
  expect(out).toContain('Geopend                    vrijdag 27 november 2026');
  expect(out).toContain('Laatste dag zonder kosten  vrijdag 11 december 2026');
});

test('a term over Christmas holds two working days and ends on one', async () => {
  expect(await json('calc term --from 2017-12-20 --days 3')).toEqual({ until: '2017-12-27' });
});

test('the holidays of 2026', async () => {
  const days = await json('calc holidays 2026');
  expect(days).toHaveLength(9);
  expect(days).toContainEqual({ date: '2026-04-03', name: 'Goede Vrijdag' });
});

test('100.00 settles costs 40.00, interest 5.00 and 55.00 of the principal', async () => {
  expect(await json('calc allocate --costs 40 --interest 5 --principal 100 --payment 100')).toEqual({
    costs: '40.00',
    interest: '5.00',
    principal: '55.00',
    left: { costs: '0.00', interest: '0.00', principal: '45.00' },
    surplus: '0.00',
  });
});
