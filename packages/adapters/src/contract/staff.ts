import type { Staff } from '@voldaan/application/staff/staff.ts';
import type { StaffSessionRecord } from '@voldaan/application/staff/staff-sessions.ts';
import type { StaffWorld } from '@voldaan/application/staff/staff-world.ts';
import type { Ticket } from '@voldaan/application/staff/tickets.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { describe, expect, test } from 'vitest';
import { hashSecret } from '../secret/hash-secret.ts';

const person = (id: string): Staff => ({
  id,
  email: `${id}@timmer.example`,
  name: 'Kim de Wit',
  language: 'nl',
  memberships: [{ administration: 'timmer', role: 'approver' }],
  passkeys: [
    {
      id: 'credential',
      publicKey: 'key',
      counter: 3,
      transports: ['internal'],
      name: 'Laptop',
      since: instant('2026-11-20T08:00:00Z'),
      usedAt: null,
    },
  ],
  recovery: ['digest'],
  subjects: [{ issuer: 'https://id.example', subject: '7' }],
});

const session = (staff: string, secret: string): StaffSessionRecord => ({
  staff,
  hash: hashSecret(secret),
  administration: 'timmer',
  way: 'passkey',
  device: { browser: 'Firefox', system: null },
  openedAt: instant('2026-11-20T08:00:00Z'),
  seenAt: instant('2026-11-20T08:00:00Z'),
  endsAt: instant('2026-11-27T08:00:00Z'),
});

const ticket: Ticket = {
  purpose: 'openid',
  subject: 'entra',
  detail: 'nonce verifier',
  endsAt: instant('2026-11-20T08:10:00Z'),
};

/** What every store of who works here keeps to. */
export const staffContract = (name: string, open: () => StaffWorld): void => {
  describe(`${name}: staff`, () => {
    test('a person is made once, then changed by who saw the newest version', async () => {
      const { people } = open();
      expect(await people.get('versions')).toBeUndefined();
      expect(await people.put(person('versions'), 0)).toBe(true);
      expect(await people.put({ ...person('versions'), name: 'Another' }, 0)).toBe(false);
      expect(await people.put({ ...person('versions'), memberships: [] }, 1)).toBe(true);
      expect(await people.put({ ...person('versions'), name: 'Too late' }, 1)).toBe(false);
      expect(await people.get('versions')).toEqual({
        version: 2,
        value: { ...person('versions'), memberships: [] },
      });
      expect((await people.all()).map(({ value }) => value.id)).toContain('versions');
    });

    test('an address and an account elsewhere belong to whoever came first', async () => {
      const { people } = open();
      const email = { kind: 'email', value: 'kim@timmer.example' } as const;
      expect(await people.owner(email)).toBeUndefined();
      expect(await people.claim(email, 'kim')).toBe('kim');
      expect(await people.claim(email, 'kim')).toBe('kim');
      expect(await people.claim(email, 'sam')).toBe('kim');
      expect(await people.owner({ ...email, kind: 'subject' })).toBeUndefined();
      expect(await people.owner(email)).toBe('kim');
    });

    test('sessions are found by their secret, listed by person, and ended one by one', async () => {
      const { sessions } = open();
      await sessions.keep(session('kim', 'a'));
      await sessions.keep(session('kim', 'b'));
      await sessions.keep(session('sam', 'c'));
      expect(await sessions.find('kim', hashSecret('a'))).toEqual(session('kim', 'a'));
      expect(await sessions.find('sam', hashSecret('a'))).toBeUndefined();
      expect((await sessions.of('kim')).map(({ hash }) => hash).toSorted()).toEqual(
        [hashSecret('a'), hashSecret('b')].toSorted(),
      );
      await sessions.end('kim', hashSecret('a'));
      await sessions.end('kim', hashSecret('a'));
      expect(await sessions.find('kim', hashSecret('a'))).toBeUndefined();
      expect(await sessions.of('kim')).toEqual([session('kim', 'b')]);
    });

    test('being seen is noted, and never brings an ended session back', async () => {
      const { sessions } = open();
      const later = instant('2026-11-20T09:00:00Z');
      await sessions.keep(session('seen', 'a'));
      await sessions.seen('seen', hashSecret('a'), later);
      expect((await sessions.find('seen', hashSecret('a')))?.seenAt).toBe(later);
      await sessions.end('seen', hashSecret('a'));
      await sessions.seen('seen', hashSecret('a'), later);
      expect(await sessions.of('seen')).toEqual([]);
    });

    test('a ticket works once, for its purpose only', async () => {
      const { tickets } = open();
      const hash = hashSecret('ticket');
      await tickets.keep(hash, ticket);
      expect(await tickets.take(hash, 'openid')).toEqual(ticket);
      expect(await tickets.take(hash, 'openid')).toBeUndefined();
      await tickets.keep(hash, ticket);
      expect(await tickets.take(hash, 'sign-in-link')).toBeUndefined();
    });

    test('of many who take a ticket at once, one gets it', async () => {
      const { tickets } = open();
      const hash = hashSecret('wanted');
      await tickets.keep(hash, ticket);
      const taken = await Promise.all(Array.from({ length: 8 }, () => tickets.take(hash, 'openid')));
      expect(taken.filter(Boolean)).toHaveLength(1);
    });
  });
};
