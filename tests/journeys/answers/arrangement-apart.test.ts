import { describe, expect, test } from 'vitest';
import { listed, YILMAZ } from '../world/list.ts';
import { newest } from '../world/post-office.ts';
import { notified, postIt } from '../world/post-room.ts';
import { moneyIsConserved } from '../world/rules.ts';
import { timelineOf } from '../world/seen.ts';
import { answering, inTerms } from './people.ts';

describe('a new invoice that is late', () => {
  test('has its own plan, and never ends a kept arrangement', async () => {
    const story = await answering(YILMAZ, [{ number: '2026-0931', amount: '281,30' }]);
    const { world, desk } = story;
    await world.on('2026-09-09', '20:00');
    await story.proposes(inTerms(3, '2026-10-01'), true);
    await desk.enter(
      YILMAZ,
      listed({ number: '2026-1300', issued: '2026-09-14', due: '2026-09-28', amount: '50,00' }),
    );
    await world.on('2026-10-01', '10:00');
    await story.pays(93_80, '2026-0931');
    await world.on('2026-10-31');
    // Due Monday 28 September: reminded on Thursday 1 October, called on Thursday 8, noticed on Thursday 15.
    expect(
      await story.happened((event) =>
        event.type === 'StepTaken' ? `${event.step} ${event.invoices.join(' ')}` : undefined,
      ),
    ).toEqual([
      '2026-09-08 reminder 2026-0931',
      '2026-10-01 reminder 2026-1300',
      '2026-10-08 call 2026-1300',
      '2026-10-15 fourteen-day-notice 2026-1300',
    ]);
    expect((await story.state()).arrangement).toMatchObject({ stage: 'running', misses: 0 });
    await world.on('2026-11-02', '10:00');
    await story.pays(93_80, '2026-0931');
    await story.pays(93_70, '2026-0931');
    expect((await story.state()).arrangement).toBeUndefined();
    expect((await story.state()).invoices.map(({ number, open }) => [number, open])).toEqual([
      ['2026-1300', 50_00],
    ]);
    expect((await story.state()).closedOn).toBeUndefined();
  });
});

describe('a consumer: free by construction', () => {
  test('inside the term of his notice: no costs, during it nor when it lapses, before a new notice', async () => {
    const story = await answering(YILMAZ, [{ amount: '281,30' }]);
    await story.world.on('2026-09-21', '14:00');
    await postIt(story.world, story.account);
    await story.world.on('2026-10-01', '10:00');
    await story.proposes(inTerms(3, '2026-10-08'), true);
    expect((await story.state()).arrangement).toMatchObject({ stage: 'running', total: 281_30 });
    await story.book(93_80, '2026-10-08', 'b-1');
    await story.book(93_80, '2026-11-07', 'b-2');
    await story.book(93_70, '2026-12-08', 'b-3');
    expect(await story.state()).toMatchObject({ invoices: [], credits: [], closedOn: '2026-12-08' });
    expect(
      await story.happened((event) => (event.type === 'InterestAndCostsClaimed' ? 'claimed' : undefined)),
    ).toEqual([]);
    moneyIsConserved(await timelineOf(story.world, story.account), await story.state());
  });

  test('after his notice ran out in vain, but before any claim: still what the invoice asks, and no more', async () => {
    const story = await answering(YILMAZ, [{ amount: '281,30' }]);
    await story.world.on('2026-09-21', '14:00');
    await postIt(story.world, story.account);
    // Free up to Wednesday 7 October; costs could be asked from the 8th, and have not been.
    await story.world.on('2026-10-09', '09:00');
    await story.proposes(inTerms(3, '2026-10-15'), true);
    expect((await story.state()).arrangement).toMatchObject({ stage: 'running', total: 281_30 });
    await story.book(281_30, '2026-10-15', 'b-1');
    expect(await story.state()).toMatchObject({ invoices: [], credits: [], closedOn: '2026-10-15' });
  });

  test('what was claimed before is part of the total: 323.50, and no cent grows on it', async () => {
    const story = await answering(YILMAZ, [{ amount: '281,30' }]);
    await story.world.on('2026-09-21', '14:00');
    await postIt(story.world, story.account);
    await notified(story.world, story.account, '2026-10-09', '2026-10-12');
    await story.world.on('2026-10-14', '10:00');
    await story.proposes(inTerms(3, '2026-10-20'), true);
    // After the notice of default a person decides.
    expect((await story.state()).arrangement).toMatchObject({ stage: 'proposed', total: 323_50 });
    await story.accept();
    expect(newest(story.world).text).toContain('€ 42,20');
    expect(await story.terms()).toEqual([
      '2026-10-20 0 of 10790',
      '2026-11-20 0 of 10790',
      '2026-12-20 0 of 10770',
    ]);
    await story.book(107_90, '2026-10-20', 'b-1');
    await story.book(107_90, '2026-11-20', 'b-2');
    await story.book(107_70, '2026-12-20', 'b-3');
    expect(await story.state()).toMatchObject({ invoices: [], credits: [], closedOn: '2026-12-20' });
  });
});
