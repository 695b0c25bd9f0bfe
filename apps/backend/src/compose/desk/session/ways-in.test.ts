import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { describe, expect, test } from 'vitest';
import type { StaffSession } from '../../../desk/desk-ports.ts';
import { code, value } from '../testing/desk.ts';
import { CALLER, deskAtTheDoor } from '../testing/wall.ts';

const HOUR = 3600;
const SANNE = 'sanne@voldaan.example';

/** Somebody signed in by mail: the session, its token, and its link. */
const byMail = async (door: Awaited<ReturnType<typeof deskAtTheDoor>>, address = SANNE) => {
  value(await door.desk.askForLink(address, 'nl', CALLER));
  const secret = (await door.post(address)) ?? '';
  const { token } = value(await door.desk.exchangeLink(secret, CALLER));
  const session = await door.desk.findSession(token);
  if (!session) throw new Error('Nobody is signed in.');
  const staff: StaffSession = { ...session, language: 'nl' };
  return { token, secret, staff };
};

describe('a mailed link', () => {
  test('goes to listed addresses only; the answer is the same for all', async () => {
    const { desk, post, mailer } = await deskAtTheDoor();
    expect(await desk.askForLink('nobody@elsewhere.example', 'nl', CALLER)).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await post('nobody@elsewhere.example')).toBeUndefined();
    expect(await desk.askForLink(' Sanne@Voldaan.example ', 'nl', CALLER)).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await post(SANNE)).toMatch(/^[\w-]{43}$/);
    expect(mailer.sent).toHaveLength(1);
    // 08:00 UTC on a winter day is nine o'clock in Amsterdam.
    expect(mailer.sent[0]?.text).toContain('tot 09:15 uur');
  });

  test('works once and for a quarter of an hour', async () => {
    const door = await deskAtTheDoor();
    const { secret } = await byMail(door);
    expect(code(await door.desk.exchangeLink(secret, CALLER))).toBe('link-not-valid');
    value(await door.desk.askForLink(SANNE, 'nl', CALLER));
    const late = (await door.post(SANNE)) ?? '';
    door.later(15 * 60);
    expect(code(await door.desk.exchangeLink(late, CALLER))).toBe('link-not-valid');
    expect(code(await door.desk.exchangeLink('guessed', CALLER))).toBe('link-not-valid');
  });

  test('is asked for five times an hour for one address, whoever asks', async () => {
    const { desk } = await deskAtTheDoor();
    for (let n = 0; n < 5; n += 1)
      value(await desk.askForLink(SANNE, 'nl', { ...CALLER, network: `192.0.2.${n}` }));
    expect(code(await desk.askForLink(SANNE, 'nl', CALLER))).toBe('too-many-attempts');
    expect(code(await desk.askForLink('joris@voldaan.example', 'nl', CALLER))).toBe('accepted');
  });
});

describe('a session', () => {
  test('ends after eight hours without use, and after seven days whatever happens', async () => {
    const door = await deskAtTheDoor();
    const idle = await byMail(door);
    const used = await byMail(door);
    for (let hours = 7; hours < 168; hours += 7) {
      door.later(7 * HOUR);
      expect(await door.desk.findSession(used.token), `${hours} hours`).toBeDefined();
    }
    expect(await door.desk.findSession(idle.token)).toBeUndefined();
    door.later(7 * HOUR);
    expect(await door.desk.findSession(used.token)).toBeUndefined();
  });

  test('a choice of administration is a new secret, and never a longer life', async () => {
    const door = await deskAtTheDoor();
    const { token, staff } = await byMail(door);
    door.later(HOUR);
    const other = value(await door.desk.chooseAdministration(staff, token, 'timmer'));
    expect(await door.desk.findSession(token)).toBeUndefined();
    const [session] = await door.services.staff.sessions.of('sanne');
    expect(session?.endsAt).toBe('2026-11-30T08:00:00Z');
    expect(await door.desk.findSession(other.token)).toMatchObject({
      administration: 'timmer',
      assurance: 'link',
    });
  });

  test('a token of another person, or with a changed letter, opens nothing', async () => {
    const { desk, ...door } = await deskAtTheDoor();
    const { token } = await byMail({ desk, ...door });
    const [, secret = ''] = token.split('.');
    for (const forged of [`joris.${secret}`, `${token}A`, 'sanne.', secret, `sanne.${'A'.repeat(43)}`])
      expect(await desk.findSession(forged)).toBeUndefined();
  });
});

describe('by mail alone', () => {
  test('who decides about money may only look; who collects may work', async () => {
    const door = await deskAtTheDoor();
    const { staff } = await byMail(door);
    const me = value(await door.desk.me(staff));
    expect([me.may, me.needsPasskey]).toEqual([['look'], true]);
    expect(code(await door.desk.release(staff, 'I1'))).toBe('passkey-needed');
    expect(
      code(
        await door.desk.inviteUser(staff, { email: 'a@b.example', name: 'A', role: 'admin', language: 'nl' }),
      ),
    ).toBe('passkey-needed');
    const joris = await byMail(door, 'joris@voldaan.example');
    expect(value(await door.desk.me(joris.staff)).may).toEqual(['look', 'contact', 'work']);
  });

  test('keys are neither renewed nor removed, and a wrong code is counted', async () => {
    const door = await deskAtTheDoor();
    const { staff, token } = await byMail(door);
    expect(code(await door.desk.renewRecoveryCodes(staff, token))).toBe('passkey-needed');
    expect(code(await door.desk.removePasskey(staff, token, 'any'))).toBe('passkey-needed');
    for (let n = 0; n < 5; n += 1)
      expect(code(await door.desk.recover(staff, token, '0000-0000-0000-0000'))).toBe('recovery-code-wrong');
    expect(code(await door.desk.recover(staff, token, '0000-0000-0000-0000'))).toBe('too-many-attempts');
  });

  test('an answer to no challenge of ours is no passkey', async () => {
    const { desk } = await deskAtTheDoor();
    value(await desk.passkeyOptions(CALLER));
    for (const answer of [null, {}, { id: 'x', response: {} }, 'text'])
      expect(code(await desk.signInWithPasskey(answer, CALLER))).toBe('passkey-failed');
  });
});

test('the first administrator of an installation is named by who runs it', async () => {
  const door = await deskAtTheDoor(['directie@timmer.example']);
  const { staff } = await byMail(door, 'directie@timmer.example');
  expect(staff).toMatchObject({ administration: 'eerste', actor: { role: 'admin' }, assurance: 'link' });
  await byMail(door, 'directie@timmer.example');
  expect(
    (await door.services.staff.people.all()).filter(({ value: one }) => one.email.startsWith('directie')),
  ).toHaveLength(1);
  const me = value(await door.desk.me(staff));
  expect(me.administrations.map(({ name }) => name)).toEqual(['Nieuwe administratie']);
});

describe('the log of an administration', () => {
  const linesOf = async (door: Awaited<ReturnType<typeof deskAtTheDoor>>, administration: string) =>
    (await door.services.audit.ofDay(administration, plainDate('2026-11-23'))).map(
      ({ who, what, debtor, thing }) => [who, what, debtor, thing],
    );

  test('says who came in; for whom nobody knows there is no line', async () => {
    const door = await deskAtTheDoor();
    const { staff, token } = await byMail(door);
    expect(code(await door.desk.exchangeLink('guessed', CALLER))).toBe('link-not-valid');
    expect(await linesOf(door, staff.administration)).toEqual([['sanne', 'signed-in', null, null]]);
    expect(await linesOf(door, 'timmer')).toEqual([]);
    value(await door.desk.chooseAdministration(staff, token, 'timmer'));
    expect(await linesOf(door, 'timmer')).toEqual([['sanne', 'signed-in', null, null]]);
  });

  test('says whose sign-in did not work', async () => {
    const door = await deskAtTheDoor();
    const { staff, token } = await byMail(door);
    expect(code(await door.desk.recover(staff, token, '0000-0000-0000-0000'))).toBe('recovery-code-wrong');
    expect(await linesOf(door, staff.administration)).toEqual([
      ['sanne', 'signed-in', null, null],
      ['sanne', 'sign-in-failed', null, null],
    ]);
  });
});
