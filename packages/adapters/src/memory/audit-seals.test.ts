import { createHash } from 'node:crypto';
import { noteAct } from '@voldaan/application/audit/note-act.ts';
import { sealDays } from '@voldaan/application/audit/seal-days.ts';
import { verifySeals } from '@voldaan/application/audit/verify-seals.ts';
import type { AuditEntry } from '@voldaan/application/ports/audit-log.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { memoryAuditLog } from './audit-log.ts';
import { memoryClock } from './clock.ts';
import { fixedChance } from './fixed-chance.ts';
import { memoryItems } from './items.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Books in which Sanne looks at two cards on Monday and one on Wednesday; it is Thursday when the days are sealed. */
const sealed = async () => {
  const wall = memoryClock(instant('2026-09-07T08:00:00Z'));
  const services = {
    audit: memoryAuditLog(),
    items: memoryItems(),
    wall,
    hash,
    chance: fixedChance('audit'),
  };
  await services.items.put('VOLDAAN', 'ADMINISTRATION', 'timmer', {}, 0);
  const look = (debtor: string) =>
    noteAct(services, { administration: 'timmer', who: 'sanne', what: 'card-seen', debtor });
  await look('DE-GROOT');
  await look('YILMAZ');
  wall.moveTo(instant('2026-09-09T21:59:59Z'));
  await look('NOORD');
  wall.moveTo(instant('2026-09-10T06:00:00Z'));
  const count = await sealDays(services);
  const seals = await services.audit.seals('timmer');
  const entriesOf = (day: ReturnType<typeof plainDate>) => services.audit.ofDay('timmer', day);
  return { services, count, seals, entriesOf };
};

test('every day since the first line is sealed once, the quiet one too, each upon the one before', async () => {
  const { services, count, seals, entriesOf } = await sealed();
  expect(count).toBe(3);
  expect(seals.map(({ day, entries }) => [day, entries])).toEqual([
    ['2026-09-07', 2],
    ['2026-09-08', 0],
    ['2026-09-09', 1],
  ]);
  expect(seals.map(({ previous }) => previous)).toEqual(['', seals[0]?.hash, seals[1]?.hash]);
  expect(await sealDays(services)).toBe(0);
  expect(await verifySeals(seals, entriesOf, hash)).toEqual({ ok: true, days: 3 });
});

test('the seal of the first day is the hash of its lines, as anybody can compute it', async () => {
  const { seals, entriesOf } = await sealed();
  const lines = (await entriesOf(plainDate('2026-09-07'))).map(({ at, id, debtor }) =>
    JSON.stringify([at, id, 'sanne', 'card-seen', debtor, null]),
  );
  expect(seals[0]?.hash).toBe(hash(['', '2026-09-07', ...lines].join('\n')));
});

test('a day is not sealed within ten minutes after midnight', async () => {
  const { services } = await sealed();
  services.wall.moveTo(instant('2026-09-10T22:05:00Z'));
  expect(await sealDays(services)).toBe(0);
  services.wall.moveTo(instant('2026-09-10T22:10:00Z'));
  expect(await sealDays(services)).toBe(1);
});

const [MONDAY, TUESDAY] = [plainDate('2026-09-07'), plainDate('2026-09-08')];
type Change = (entries: readonly AuditEntry[]) => readonly AuditEntry[];

test.each<[string, typeof MONDAY, Change]>([
  ['a line is taken away', MONDAY, (entries) => entries.slice(1)],
  ['a line is changed', MONDAY, ([first, ...rest]) => (first ? [{ ...first, who: 'joris' }, ...rest] : [])],
  ['lines change places', MONDAY, (entries) => entries.toReversed()],
  [
    'a line is put in',
    TUESDAY,
    () => [
      {
        id: 'x',
        at: instant('2026-09-08T08:00:00Z'),
        who: 'joris',
        what: 'card-seen',
        debtor: null,
        thing: null,
      },
    ],
  ],
])('%s: the day tells it', async (_, day, change) => {
  const { seals, entriesOf } = await sealed();
  const changed = async (asked: typeof MONDAY) =>
    asked === day ? change(await entriesOf(asked)) : entriesOf(asked);
  expect(await verifySeals(seals, changed, hash)).toEqual({ ok: false, day });
});

test('a seal that is left out or made anew breaks the chain behind it', async () => {
  const { seals, entriesOf } = await sealed();
  const [monday, tuesday, wednesday] = seals;
  if (!monday || !tuesday || !wednesday) throw new Error('Three days were sealed.');
  expect(await verifySeals([monday, wednesday], entriesOf, hash)).toEqual({ ok: false, day: '2026-09-09' });
  const forged = { ...monday, hash: hash('forged') };
  expect(await verifySeals([forged, tuesday], entriesOf, hash)).toEqual({ ok: false, day: '2026-09-07' });
});
