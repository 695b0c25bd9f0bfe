import type { ImportJob } from '@voldaan/application/intake/import-job.ts';
import { describe, expect, test } from 'vitest';
import { deskOf } from './world/desk.ts';
import { DE_GROOT, type ListedDebtor, listed, listOf, YILMAZ } from './world/list.ts';
import { moment } from './world/moment.ts';
import { accountOf, listOnDesk, stateOf, timelineOf } from './world/seen.ts';
import { aWorld, type World } from './world/world.ts';

const begun = async () => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  return { world, desk: deskOf(world) };
};

/** All accounts with what is open on them. */
const everything = async (world: World) =>
  (await listOnDesk(world, 'debtors')).map(({ data }) => [data['name'], data['open'], data['invoices']]);

const debtors = (n: number): readonly ListedDebtor[] =>
  Array.from({ length: n }, (_, i) => ({
    ...DE_GROOT,
    name: `Debiteur ${i}`,
    customer: `K${i}`,
    email: `a${i}@b.test`,
  }));

describe('a file that comes again', () => {
  test('the same file changes nothing', async () => {
    const { world, desk } = await begun();
    const file = listOf([
      [DE_GROOT, listed()],
      [YILMAZ, listed({ number: '2026-0931', amount: '184,50' })],
    ]);
    const first = await desk.importing(file);
    const account = await accountOf(world, DE_GROOT.name);
    const before = await timelineOf(world, account);
    expect(await desk.importing(file)).toMatchObject({
      ok: true,
      jobId: first.ok && first.jobId,
      job: { state: 'done' },
    });
    expect(await timelineOf(world, account)).toEqual(before);
    expect(await everything(world)).toHaveLength(2);
  });

  test('a larger file with the same invoices adds only what is new', async () => {
    const { world, desk } = await begun();
    await desk.enter(DE_GROOT, listed());
    await desk.enter(DE_GROOT, listed(), listed({ number: '2026-1188', amount: '10,00' }));
    expect(await everything(world)).toEqual([[DE_GROOT.name, 1_256_30, ['2026-1187', '2026-1188']]]);
  });

  test('an invoice that has been paid does not come back with the next file', async () => {
    const { world, desk } = await begun();
    await desk.enter(DE_GROOT, listed());
    const account = await accountOf(world, DE_GROOT.name);
    await desk.book(account, 'bank-1', 1_246_30);
    await desk.enter(DE_GROOT, listed(), listed({ number: '2026-1188', amount: '10,00' }));
    expect((await stateOf(world, account)).invoices.map(({ number }) => number)).toEqual(['2026-1188']);
  });

  test('a number that is in use for somebody else is told, and nothing is written', async () => {
    const { world, desk } = await begun();
    await desk.enter(DE_GROOT, listed());
    const file = listOf([
      [YILMAZ, listed({ number: '2026-0931', amount: '184,50' })],
      [YILMAZ, listed({ amount: '5,00' })],
    ]);
    expect(await desk.importing(file)).toEqual({
      ok: false,
      problems: [
        {
          file: 'openstaand.csv',
          problem: { code: 'number-of-other-debtor', row: 3, column: 'Factuurnummer', found: '2026-1187' },
        },
      ],
    });
    expect(await everything(world)).toEqual([[DE_GROOT.name, 1_246_30, ['2026-1187']]]);
    expect(await world.stored.items.all('timmer', 'DEBTOR')).toHaveLength(1);
  });

  test.each([
    ['amount', listed({ amount: '1246,31' })],
    ['due date', listed({ due: '2026-09-05' })],
    ['direction', listed({ kind: 'creditnota' })],
  ])('the same number with another %s is told, and nothing is written', async (_what, changed) => {
    const { world, desk } = await begun();
    await desk.enter(DE_GROOT, listed());
    expect(await desk.enter(DE_GROOT, changed, listed({ number: '2026-1188' }))).toMatchObject({
      ok: false,
      problems: [{ problem: { code: 'number-changed', row: 2, found: '2026-1187' } }],
    });
    expect(await everything(world)).toEqual([[DE_GROOT.name, 1_246_30, ['2026-1187']]]);
  });

  test('a list that names what is left after a part payment names the same invoice', async () => {
    const { world, desk } = await begun();
    await desk.enter(DE_GROOT, listed());
    await desk.book(await accountOf(world, DE_GROOT.name), 'bank-1', 600_00);
    const later = await desk.enter(DE_GROOT, listed({ amount: '646,30' }), listed({ number: '2026-1188' }));
    expect(later.ok).toBe(true);
    expect(await everything(world)).toEqual([[DE_GROOT.name, 1_892_60, ['2026-1187', '2026-1188']]]);
  });

  test('a paid invoice that comes back with another amount is told', async () => {
    const { world, desk } = await begun();
    await desk.enter(DE_GROOT, listed());
    await desk.book(await accountOf(world, DE_GROOT.name), 'bank-1', 1_246_30);
    expect(await desk.enter(DE_GROOT, listed({ amount: '900,00' }))).toMatchObject({
      ok: false,
      problems: [{ problem: { code: 'number-changed' } }],
    });
  });

  test('a number in two files is told with the other file', async () => {
    const { world, desk } = await begun();
    const one = listOf([[DE_GROOT, listed()]], 'augustus.csv');
    const other = listOf([[DE_GROOT, listed()]], 'september.csv');
    expect(await desk.importing(one, other)).toMatchObject({
      ok: false,
      problems: [
        {
          file: 'september.csv',
          problem: { code: 'duplicate-number', row: 2, column: 'Factuurnummer', otherFile: 'augustus.csv' },
        },
      ],
    });
    expect(await everything(world)).toEqual([]);
  });
});

describe('who a row is about', () => {
  test('two of one name at one postcode, each with a number of his own, stay two', async () => {
    const { world, desk } = await begun();
    const [father, son] = [
      { ...YILMAZ, customer: 'K3', email: 'vader@post.test' },
      { ...YILMAZ, customer: 'K4', email: 'zoon@post.test' },
    ] as const;
    await desk.enter(father, listed({ number: 'V1', amount: '10,00' }));
    await desk.enter(son, listed({ number: 'Z1', amount: '20,00' }));
    await desk.enter(son, listed({ number: 'Z2', amount: '5,00' }));
    expect(await everything(world)).toEqual([
      [YILMAZ.name, 2_500, ['Z1', 'Z2']],
      [YILMAZ.name, 1_000, ['V1']],
    ]);
  });

  test('the same name at the same postcode is the same debtor where a file has no numbers', async () => {
    const { world, desk } = await begun();
    await desk.enter(YILMAZ, listed({ number: 'V1', amount: '10,00' }));
    await desk.enter({ ...YILMAZ, customer: '' }, listed({ number: 'V2', amount: '20,00' }));
    expect(await everything(world)).toEqual([[YILMAZ.name, 3_000, ['V1', 'V2']]]);
  });
});

describe('a file with mistakes', () => {
  test('writes nothing and lists every problem', async () => {
    const { world, desk } = await begun();
    const accepted = await desk.importing(
      listOf([
        [DE_GROOT, listed()],
        [DE_GROOT, listed({ number: '2026-1188', due: '31-02-2026' })],
        [DE_GROOT, listed({ number: '2026-1189', amount: 'veel' })],
        [DE_GROOT, listed()],
      ]),
    );
    expect(accepted.ok).toBe(false);
    if (!accepted.ok) {
      expect(accepted.problems.map(({ problem }) => [problem.row, problem.code])).toEqual([
        [3, 'date-invalid'],
        [4, 'amount-invalid'],
        [5, 'duplicate-number'],
      ]);
    }
    expect(await everything(world)).toEqual([]);
    expect(await world.stored.items.all('timmer', 'DEBTOR')).toEqual([]);
    expect(world.stored.documents.keys()).toEqual([]);
  });

  test('one bad file among good ones keeps all of them out', async () => {
    const { world, desk } = await begun();
    const bad = { name: 'rommel.xml', bytes: new TextEncoder().encode('<nothing') };
    expect(await desk.importing(listOf([[DE_GROOT, listed()]]), bad)).toMatchObject({ ok: false });
    expect(await everything(world)).toEqual([]);
  });
});

describe('a job that is cut off', () => {
  test.each([3, 10, 17, 24])('after %i debtors is resumed by the sweep and ends the same', async (after) => {
    const rows = debtors(25).map((debtor, i) => [debtor, listed({ number: `F${i}` })] as const);
    const whole = await begun();
    await whole.desk.importing(listOf(rows));

    const cut = await begun();
    const { items } = cut.world.stored;
    const put = items.put;
    let made = 0;
    items.put = async (administration, kind, id, value, expected) => {
      if (kind === 'DEBTOR') made += 1;
      if (made > after) throw new Error('The process died.');
      return put(administration, kind, id, value, expected);
    };
    await expect(cut.desk.importing(listOf(rows))).rejects.toThrow('The process died.');
    items.put = put;
    cut.world.restart();
    await cut.world.on('2026-08-25', '11:00');
    expect(await everything(cut.world)).toEqual(await everything(whole.world));
    const [job] = await items.all<ImportJob>('timmer', 'IMPORT');
    expect(job?.value).toMatchObject({ state: 'done', done: 25, total: 25, groups: 25 });
  });
});
