import { assignWork } from '@voldaan/domain/account/decide/assign-work.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { describe, expect, test } from 'vitest';
import { DE_GROOT, listed, YILMAZ } from './world/list.ts';
import { colleague, hire, morning, woken } from './world/morning.ts';
import { owing } from './world/owing.ts';
import { newest } from './world/post-office.ts';
import { answers } from './world/written-mail.ts';

const SANNE = colleague('sanne', 'collector');
const COEN = colleague('coen', 'approver', { language: 'en' });

/** € 1.246,30 that falls overdue on Saturday 5 September. */
const lateOnSaturday = async (...people: Parameters<typeof hire>[1][]) => {
  const story = await owing(DE_GROOT, [{}]);
  await hire(story.world, ...people);
  return story;
};

describe('on working days, once for everybody, and not without a reason', () => {
  test('Saturday and Sunday none; Monday at eight exactly one each, in his own language', async () => {
    const { world } = await lateOnSaturday(SANNE, COEN);
    expect(await morning(world, '2026-09-04')).toEqual([]);
    expect(await morning(world, '2026-09-05')).toEqual([]);
    expect(await morning(world, '2026-09-06')).toEqual([]);
    const mails = await morning(world, '2026-09-07', 3);
    expect(mails.map(({ to, subject }) => `${to.address}: ${subject}`).sort()).toEqual([
      'coen@timmer.test: Timmer & Zn: what waits on 7 September 2026',
      'sanne@timmer.test: Timmer & Zn: wat er wacht op 7 september 2026',
    ]);
    const dutch = mails.find(({ to }) => to.address === 'sanne@timmer.test')?.text ?? '';
    expect(dutch).toContain('1 factuur is nieuw te laat, samen € 1.246,30');
    expect(dutch).toMatch(/- De Groot Interieur +€ 1\.246,30/);
    expect(dutch).toContain('https://desk.test/debtors');
  });

  test('what was new on Monday is not new on Tuesday: nothing to say, no mail', async () => {
    const { world } = await lateOnSaturday(SANNE);
    expect(await morning(world, '2026-09-07')).toHaveLength(1);
    expect(await morning(world, '2026-09-08')).toEqual([]);
  });

  test('on the second day of Easter none; what fell due over Easter is told on Tuesday', async () => {
    const { world, desk } = await lateOnSaturday(SANNE);
    const easter = listed({ number: '2027-0001', issued: '2027-03-12', due: '2027-03-26', amount: '100,00' });
    await world.on('2027-03-12', '10:00');
    await desk.enter(YILMAZ, easter);
    // 26 March 2027 is Good Friday, the 29th Easter Monday.
    expect(await morning(world, '2027-03-29')).toEqual([]);
    const [mail] = await morning(world, '2027-03-30');
    expect(mail?.text).toContain('M. Yilmaz');
  });

  test('a wake-up that comes late on the day still writes', async () => {
    const { world } = await lateOnSaturday(SANNE);
    await world.on('2026-09-07', '11:30');
    await woken(world);
    expect(world.mails.filter(({ to }) => to.address === SANNE.email)).toHaveLength(1);
  });
});

describe('who reads what', () => {
  test('whoever only looks, or switched it off, gets none', async () => {
    const { world } = await lateOnSaturday(
      colleague('kijker', 'viewer'),
      colleague('stil', 'admin', { morningMail: 'off' }),
      colleague('elders', 'admin', { memberships: [{ administration: 'bakker', role: 'admin' }] }),
    );
    expect(await morning(world, '2026-09-07')).toEqual([]);
  });

  test('sales only about his own customers', async () => {
    const { world, change } = await lateOnSaturday(colleague('vera', 'sales'), colleague('otto', 'sales'));
    await change((debtor) => ({ ...debtor, owner: 'vera' }));
    expect((await morning(world, '2026-09-07')).map(({ to }) => to.address)).toEqual(['vera@timmer.test']);
  });

  test('a decision is his own or nobody’s, and never that of a colleague', async () => {
    const { world, desk, account, state } = await lateOnSaturday(SANNE, COEN);
    await world.on('2026-09-18', '10:00');
    await answers(world, newest(world), 'Ik zoek het uit.');
    const free = await morning(world, '2026-09-21');
    expect(free.map(({ to }) => to.address).sort()).toEqual(['coen@timmer.test', 'sanne@timmer.test']);
    const dutch = free.find(({ to }) => to.address === SANNE.email);
    expect(dutch?.subject).toBe('Timmer & Zn: 1 beslissing wacht');
    expect(dutch?.text).toContain('antwoord geven');
    // What the debtor wrote is for the desk, not for a mailbox.
    expect(dutch?.text).not.toContain('Ik zoek het uit');

    const work = (await state()).tasks.find(({ task }) => task === 'mail-received')?.id ?? '';
    await desk.decided(account, (before) =>
      assignWork(before, { work, to: 'sanne', today: plainDate('2026-09-21') }),
    );
    const taken = await morning(world, '2026-09-22');
    const to = (address: string) => taken.find((mail) => mail.to.address === address);
    // Unread since Friday: that it stands still is nobody's yet.
    expect(to(SANNE.email)?.subject).toBe('Timmer & Zn: 2 beslissingen wachten');
    expect(to(SANNE.email)?.text).toContain('antwoord geven, van u');
    expect(to(COEN.email)?.subject).toBe('Timmer & Zn: 1 decision waits');
  });
});

test('refused for now: taken back, tried again with the next wake-up, and nobody gets two', async () => {
  const { world } = await lateOnSaturday(SANNE, COEN);
  await world.on('2026-09-07', '08:00');
  world.stored.mailer.script({ outcome: 'refused', reason: 'Throttling', permanent: false });
  expect(await woken(world)).toMatchObject([{ job: 'digests', administration: 'timmer' }]);
  expect(await woken(world)).toEqual([]);
  const told = world.mails.map(({ to }) => to.address).filter((address) => address.endsWith('@timmer.test'));
  expect(told.sort()).toEqual(['coen@timmer.test', 'sanne@timmer.test']);
});
