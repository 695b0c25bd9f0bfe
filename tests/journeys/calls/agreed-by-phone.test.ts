import { describe, expect, test } from 'vitest';
import { listOnDesk, tasksOnDesk } from '../world/seen.ts';
import { calling } from './calling.ts';

const onTheCall = async () => {
  const story = await calling();
  await story.world.on('2026-09-14', '10:20');
  return story;
};

describe('an agreement by phone', () => {
  test('confirmed, the first part paid, the second broken: the plan goes on at its place, and somebody calls', async () => {
    const story = await onTheCall();
    expect(await story.agrees([600_00, '2026-09-18'], [646_30, '2026-09-25'])).toMatchObject({ ok: true });
    const mail = await story.confirmed();
    expect(mail.subject).toBe('Wat wij vandaag afspraken');
    expect(mail.text).toContain('maandag 14 september 2026 om');
    expect(mail.text).toContain('?to=call#');
    await story.world.on('2026-09-15', '09:00');
    expect(await story.right()).toMatchObject({ ok: true });
    expect((await story.state()).invoices[0]).toMatchObject({ interrupted: '2026-09-15' });
    await story.book(600_00, '2026-09-18', 'b-1');
    expect(await story.state()).toMatchObject({
      promises: [{ amount: 646_30, received: 0 }],
      holds: [{ reason: 'promise', until: '2026-09-28' }],
    });
    // Friday 25 passes, and a working day for the bank: it is broken on Tuesday 29, and that is the day to call.
    await story.world.on('2026-09-28', '20:00');
    expect(await listOnDesk(story.world, 'calls')).toEqual([]);
    await story.world.on('2026-09-29', '01:00');
    expect(await tasksOnDesk(story.world)).toEqual(['promise-broken']);
    expect(await listOnDesk(story.world, 'calls')).toMatchObject([
      { data: { why: 'promise-broken', since: '2026-09-29', open: 646_30, attempts: 0 } },
    ]);
    await story.world.on('2026-10-02');
    // It ended on Monday 28: two working days later is Wednesday 30, where the notice stood.
    expect(await story.steps()).toEqual(['2026-09-08 reminder', '2026-09-14 call', '2026-09-30 notice']);
  });

  test('nobody answers the mail: it is not contradicted, and nothing is acknowledged', async () => {
    const story = await onTheCall();
    await story.agrees([1_246_30, '2026-09-18']);
    await story.confirmed();
    await story.world.on('2026-09-18', '09:00');
    const { agreements, invoices } = await story.state();
    expect(agreements).toMatchObject([{ mail: { sent: true, on: '2026-09-14' } }]);
    expect(agreements?.[0]?.answer).toBeUndefined();
    expect(invoices[0]?.interrupted).toBeUndefined();
  });

  test('kept: the money is thanked for and the agreement is gone with the invoice', async () => {
    const story = await onTheCall();
    await story.agrees([1_246_30, '2026-09-18']);
    await story.confirmed();
    await story.book(1_246_30, '2026-09-17', 'b-1');
    expect(await story.state()).toMatchObject({ invoices: [], holds: [], tasks: [] });
    expect((await story.state()).agreements).toBeUndefined();
    expect(await story.right()).toEqual({ ok: false, code: 'agreement-unknown' });
  });
});

describe('a correction', () => {
  test('is work for a person, gets a day for its answer, and holds the next word for a reader', async () => {
    const story = await onTheCall();
    await story.agrees([1_246_30, '2026-09-18']);
    await story.confirmed();
    await story.world.on('2026-09-15', '09:00');
    expect(await story.wrong('Het was de 25e.')).toMatchObject({ ok: true });
    expect(await tasksOnDesk(story.world)).toEqual(['agreement-contested']);
    expect((await story.state()).holds.map(({ reason }) => reason)).toEqual(['promise', 'message-unread']);
    expect(await story.told()).toEqual([
      '2026-09-08 reminder',
      '2026-09-14 call-confirmed',
      '2026-09-15 message-received',
    ]);
    // The same words a second time change nothing; saying the opposite is told so.
    expect(await story.wrong('Het was de 25e.')).toMatchObject({ ok: true, events: [] });
    expect(await story.right()).toEqual({ ok: false, code: 'agreement-answered' });
  });

  test('of an agreement that was never put in writing is not possible', async () => {
    const story = await onTheCall();
    await story.agrees([1_246_30, '2026-09-18']);
    expect(await story.right()).toEqual({ ok: false, code: 'agreement-unknown' });
  });
});

describe('nobody is reached', () => {
  test('twice: the plan goes on, and the notice leaves on its day', async () => {
    const story = await onTheCall();
    expect(await story.records({ outcome: 'not-reached' })).toMatchObject({ ok: true });
    expect(await story.records({ outcome: 'not-reached' })).toEqual({ ok: false, code: 'called-today' });
    await story.world.on('2026-09-15', '10:00');
    expect(await story.records({ outcome: 'voicemail' })).toMatchObject({ ok: true });
    await story.world.on('2026-09-21', '20:00');
    expect((await story.state()).holds).toEqual([]);
    expect(await story.steps()).toEqual(['2026-09-08 reminder', '2026-09-14 call', '2026-09-21 notice']);
    // The call was not made before the notice came.
    expect(await listOnDesk(story.world, 'calls')).toEqual([]);
  });

  test('a third time closes the call; the next step of the plan opens another, with tries of its own', async () => {
    const story = await onTheCall();
    for (const day of ['2026-09-14', '2026-09-15', '2026-09-16']) {
      await story.world.on(day, '10:30');
      expect(await story.records({ outcome: 'not-reached' })).toMatchObject({ ok: true });
    }
    expect(await listOnDesk(story.world, 'calls')).toEqual([]);
    await story.world.on('2026-09-28', '10:00');
    expect(await listOnDesk(story.world, 'calls')).toMatchObject([
      { data: { attempts: 0, lastContact: { by: 'mail', step: 'notice' } } },
    ]);
  });
});
