import { describe, expect, test } from 'vitest';
import { YILMAZ } from '../world/list.ts';
import { newest } from '../world/post-office.ts';
import { moneyIsConserved } from '../world/rules.ts';
import { diaryOf, listOnDesk, mailsTo, postmarked, timelineOf } from '../world/seen.ts';
import { answering, inTerms } from './people.ts';

const INVOICES = [
  { number: '2026-0931', amount: '184,50' },
  { number: '2026-0958', amount: '96,80' },
];

/** Reminder on 8 September, a proposal on the 9th, a yes of finance on the 10th. */
const agreed = async () => {
  const story = await answering(YILMAZ, INVOICES);
  await story.world.on('2026-09-09', '20:00');
  expect(await story.proposes(inTerms(3, '2026-10-01'))).toMatchObject({ ok: true });
  await story.world.on('2026-09-10', '11:00');
  expect(await story.accept()).toMatchObject({ ok: true });
  return story;
};

describe('from reminder to voldaan', () => {
  test('every term announced and paid, one early and one double: it closes by itself', async () => {
    const story = await agreed();
    const { world, account, state, terms } = story;
    expect(await terms()).toEqual(['2026-10-01 0 of 9380', '2026-11-01 0 of 9380', '2026-12-01 0 of 9370']);
    // Announced three working days before Thursday 1 October: Monday 28 September.
    await world.on('2026-09-28', '20:00');
    expect(newest(world).text).toContain('€ 93,80');
    await story.pays(93_80);
    expect(await terms()).toEqual([
      '2026-10-01 9380 of 9380',
      '2026-11-01 0 of 9380',
      '2026-12-01 0 of 9370',
    ]);
    // He is not sure and pays again: what is too much now comes off the end.
    await world.on('2026-10-01', '09:00');
    await story.pays(93_80);
    expect(await terms()).toEqual([
      '2026-10-01 9380 of 9380',
      '2026-11-01 10 of 9380',
      '2026-12-01 9370 of 9370',
    ]);
    expect(newest(world).text).toContain('€ 93,70');
    // 1 November is a Sunday: three working days before it is Wednesday 28 October.
    await world.on('2026-10-28', '20:00');
    expect((await state()).closedOn).toBeUndefined();
    await story.pays(93_70);
    expect(await state()).toMatchObject({
      invoices: [],
      credits: [],
      tasks: [],
      holds: [],
      closedOn: '2026-10-28',
    });
    expect((await state()).arrangement).toBeUndefined();
    expect(world.stored.wakeUps.planned()).toEqual([]);
    // VOLDAAN, and the confirmation names everything that was paid.
    expect(newest(world).subject).toContain('facturen 2026-0931 en 2026-0958 zijn voldaan');
    for (const fact of [
      'VOLDAAN',
      '1 oktober 2026',
      '1 november 2026',
      '1 december 2026',
      '€ 93,80',
      '€ 281,30',
    ])
      expect(newest(world).text).toContain(fact);
    expect(newest(world).text).toContain('€ 93,70');
    expect(await story.told()).toEqual([
      '2026-09-08 reminder',
      '2026-09-09 arrangement-received',
      '2026-09-10 arrangement-confirmed',
      '2026-09-28 instalment-ahead',
      '2026-10-28 instalment-ahead',
    ]);
    expect(await listOnDesk(world, 'tasks')).toEqual([]);
    await world.on('2027-03-01');
    moneyIsConserved(await timelineOf(world, account), await state());
    expect(world.mails).toHaveLength(8);
    expect(mailsTo(world, 'yilmaz@post.test').map(postmarked).at(-1)).toMatch(/^2026-10-28 .*voldaan/);
    expect((await diaryOf(world, account)).slice(-3)).toEqual([
      '2026-10-28 received 9370',
      '2026-10-28 hold ended: settled',
      '2026-10-28 closed',
    ]);
  });

  test('the confirmation says what was agreed: each term, each invoice, what it costs: nothing', async () => {
    const { world } = await agreed();
    const { text } = newest(world);
    for (const fact of [
      '1 oktober 2026',
      '1 november 2026',
      '1 december 2026',
      '€ 93,80',
      '€ 93,70',
      '€ 281,30',
      '2026-0931',
      '2026-0958',
      '€ 184,50',
      '€ 96,80',
    ])
      expect(text).toContain(fact);
  });

  test('inside policy and sure who he is: agreed at once', async () => {
    const story = await answering(YILMAZ, INVOICES);
    await story.world.on('2026-09-09', '20:00');
    await story.proposes(inTerms(3, '2026-10-01'), true);
    expect((await story.state()).arrangement).toMatchObject({ stage: 'running', acceptedOn: '2026-09-09' });
    expect(await story.told()).toEqual(['2026-09-08 reminder', '2026-09-09 arrangement-confirmed']);
  });

  test('everything paid at once in the middle closes it', async () => {
    const story = await agreed();
    await story.world.on('2026-10-13', '12:00');
    await story.book(281_30, '2026-10-13', 'bank-1');
    expect(await story.state()).toMatchObject({ invoices: [], credits: [], closedOn: '2026-10-13' });
    expect((await story.state()).arrangement).toBeUndefined();
  });
});
