import { describe, expect, test } from 'vitest';
import { code, value } from '../testing/desk.ts';
import { deskAtTheDoor } from '../testing/wall.ts';

const KIM = { email: 'Kim@Timmer.example', name: 'Kim de Wit', role: 'admin', language: 'nl' } as const;

const withKim = async () => {
  const door = await deskAtTheDoor();
  value(await door.desk.inviteUser(door.sanne, KIM));
  const { users } = value(await door.desk.listUsers(door.sanne));
  const kim = users.find(({ email }) => email === 'kim@timmer.example');
  if (!kim) throw new Error('Kim is not listed.');
  return { ...door, kim, asKim: door.staffOf(kim.id, 'admin') };
};

describe('the list of users', () => {
  test('somebody is invited once, into these books alone', async () => {
    const { desk, sanne, kim, mailer, post, staffOf } = await withKim();
    await post('kim@timmer.example');
    expect(mailer.sent.map(({ subject }) => subject)).toEqual(['U kunt nu werken in Timmer & Zn']);
    expect(mailer.sent[0]?.text).not.toContain('#');
    expect(code(await desk.inviteUser(sanne, KIM))).toBe('already-done');
    const elsewhere = value(await desk.listUsers(staffOf('sanne', 'admin', 'bakker')));
    expect(elsewhere.users.map(({ id }) => id)).not.toContain(kim.id);
  });

  test('only an administrator sees or changes it', async () => {
    const { desk, staffOf, kim } = await withKim();
    const approver = staffOf('joris', 'approver');
    expect(code(await desk.listUsers(approver))).toBe('not-allowed');
    expect(code(await desk.changeRole(approver, kim.id, 'viewer'))).toBe('not-allowed');
    expect(code(await desk.changeRole(staffOf('sanne', 'admin', 'bakker'), kim.id, 'viewer'))).toBe(
      'not-found',
    );
  });

  test('two administrators who remove each other at once leave one', async () => {
    const { desk, sanne, asKim, kim } = await withKim();
    const both = await Promise.all([desk.removeUser(sanne, kim.id), desk.removeUser(asKim, 'sanne')]);
    expect(both.map(code).toSorted()).toEqual(['accepted', 'last-admin']);
  });

  test('the last administrator can neither be removed nor become less', async () => {
    const { desk, sanne, kim } = await withKim();
    value(await desk.changeRole(sanne, kim.id, 'collector'));
    expect(code(await desk.changeRole(sanne, 'sanne', 'viewer'))).toBe('last-admin');
    expect(code(await desk.removeUser(sanne, 'sanne'))).toBe('last-admin');
  });
});

describe('a reset', () => {
  test('takes the keys, ends every session and sends a link', async () => {
    const { desk, sanne, kim, services, post } = await withKim();
    value(await desk.resetUser(sanne, kim.id));
    expect(await services.staff.sessions.of(kim.id)).toEqual([]);
    expect(await post('kim@timmer.example')).toMatch(/^[\w-]{43}$/);
  });

  test('is not for who also works where this administrator administers nothing', async () => {
    const { desk, asKim, sanne, staffOf } = await withKim();
    // Sanne works at the bakery too, where Kim is nobody.
    expect(code(await desk.resetUser(asKim, 'sanne'))).toBe('not-allowed');
    expect(code(await desk.resetUser(sanne, 'sanne'))).toBe('not-allowed');
    expect(code(await desk.resetUser(staffOf('sanne', 'admin', 'bakker'), 'joris'))).toBe('accepted');
  });
});
