import { administrationOf, REGISTER } from '@voldaan/application/account/administrations.ts';
import { FIRST_BOOKS } from '@voldaan/application/staff/first-admin.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { code, openDesk, TIMMER, value } from '../testing/desk.ts';

const MORNING = '2026-08-24T08:00:00Z';

const opened = async () => {
  const world = await openDesk(MORNING);
  const settings = value(await world.desk.readAdministration(world.sanne));
  return { ...world, ...settings };
};

test('an administrator changes who the creditor is, and what stands beside it stays', async () => {
  const { desk, services, sanne, details, version } = await opened();
  expect({ details, version }).toMatchObject({
    details: { name: 'Timmer & Zn', collector: null },
    version: 1,
  });
  const webhooks = [{ id: 'boekhouding', events: [], since: services.clock.now() }];
  await services.items.put(REGISTER, 'ADMINISTRATION', 'timmer', { ...TIMMER, webhooks }, 1);
  const changed = {
    ...details,
    name: 'Timmer en Dochters',
    iban: 'nl20 ingb 0001 2345 67',
    color: '#1f4e79',
  };
  value(await desk.changeAdministration(sanne, { version: 2, details: changed }));
  expect(await administrationOf(services.items, 'timmer')).toEqual({
    ...TIMMER,
    name: 'Timmer en Dochters',
    iban: 'NL20INGB0001234567',
    color: '#1f4e79',
    webhooks,
  });
  expect((await administrationOf(services.items, 'bakker')).name).toBe('Bakkerij Zon');
  const { lines } = value(await desk.readAudit(sanne, { who: '', what: 'settings-changed' }));
  expect(lines.map(({ who }) => who.id)).toEqual(['sanne']);
});

test('only an administrator whom we are sure of sees and changes it', async () => {
  const { desk, sanne, staffOf, details, version } = await opened();
  const change = { version, details: { ...details, iban: 'NL20INGB0001234567' } };
  const byMail = { ...sanne, assurance: 'link' as const };
  expect(code(await desk.changeAdministration(byMail, change))).toBe('passkey-needed');
  expect(code(await desk.changeAdministration(staffOf('bo', 'approver'), change))).toBe('not-allowed');
  expect(code(await desk.readAdministration(staffOf('bo', 'approver')))).toBe('not-allowed');
  expect(value(await desk.readAdministration(sanne)).details.iban).toBe('NL91ABNA0417164300');
});

test('what a colleague changed in between is not overwritten', async () => {
  const { desk, sanne, staffOf, details, version } = await opened();
  const anna = staffOf('anna', 'admin');
  value(
    await desk.changeAdministration(anna, { version, details: { ...details, sender: 'anna@timmer.test' } }),
  );
  expect(code(await desk.changeAdministration(sanne, { version, details }))).toBe('changed-meanwhile');
  expect(value(await desk.readAdministration(sanne)).details.sender).toBe('anna@timmer.test');
});

test('a wrong IBAN and a band that nobody sees are refused', async () => {
  const { desk, sanne, details, version } = await opened();
  const tried = async (change: Partial<typeof details>) =>
    code(await desk.changeAdministration(sanne, { version, details: { ...details, ...change } }));
  expect(await tried({ iban: 'NL92ABNA0417164300' })).toBe('iban-not-valid');
  expect(await tried({ color: '#ffff00' })).toBe('color-too-faint');
  expect(await tried({ kvk: '' })).toBe('details-missing');
});

test('the stop button works even when what was stored before would be refused now', async () => {
  const { desk, services, sanne } = await opened();
  await services.items.put(REGISTER, 'ADMINISTRATION', 'timmer', { ...TIMMER, color: '#ffff00', kvk: '' }, 1);
  const { details, version } = value(await desk.readAdministration(sanne));
  value(await desk.changeAdministration(sanne, { version, details: { ...details, stopped: true } }));
  expect((await administrationOf(services.items, 'timmer')).stopped).toBe(true);
});

test('new books say what is missing, and nothing leaves them before it is there', async () => {
  const { desk, services, staffOf } = await openDesk(MORNING);
  await services.items.put(REGISTER, 'ADMINISTRATION', FIRST_BOOKS.id, FIRST_BOOKS, 0);
  const admin = staffOf('sanne', 'admin', FIRST_BOOKS.id);
  const { details, missing } = value(await desk.readAdministration(admin));
  expect(details.stopped).toBe(true);
  expect(missing).toEqual([
    'street',
    'postcode',
    'city',
    'kvk',
    'iban',
    'contact-name',
    'contact-role',
    'contact-phone',
    'contact-email',
    'sender',
  ]);
  const lifted = { version: 1, details: { ...details, stopped: false } };
  expect(code(await desk.changeAdministration(admin, lifted))).toBe('details-missing');
  // Filled in by and by: as long as it is stopped, a part may be kept.
  value(await desk.changeAdministration(admin, { version: 1, details: { ...details, kvk: '12345678' } }));
  const { id: _, ...filled } = { ...TIMMER, collector: null, stopped: false };
  value(await desk.changeAdministration(admin, { version: 2, details: filled }));
  expect(value(await desk.readAdministration(admin))).toMatchObject({ missing: [], version: 3 });
});

test('the stop button counts at once on every card', async () => {
  const { desk, sanne, details, version, bringIn, onlyDebtor } = await opened();
  await bringIn(
    'factuurnummer;factuurdatum;vervaldatum;bedrag;debiteurnaam;email\n2026-1;01-08-2026;15-08-2026;100,00;De Groot Bouw BV;a@degroot.test',
  );
  const debtor = await onlyDebtor();
  const why = async () => JSON.stringify(value(await desk.debtorCard(sanne, debtor)));
  expect(await why()).not.toContain('"stopped"');
  value(await desk.changeAdministration(sanne, { version, details: { ...details, stopped: true } }));
  expect(await why()).toContain('"stopped"');
});

test('a bureau is kept with its registration, and own staff takes it away', async () => {
  const { desk, services, sanne, details, version } = await opened();
  const collector = {
    kind: 'bureau' as const,
    name: 'Incasso Oost',
    registration: { number: 'WKI-1234', validUntil: plainDate('2026-12-31') },
  };
  value(await desk.changeAdministration(sanne, { version, details: { ...details, collector } }));
  expect((await administrationOf(services.items, 'timmer')).collector).toEqual(collector);
  value(await desk.changeAdministration(sanne, { version: 2, details }));
  expect(await administrationOf(services.items, 'timmer')).toEqual(TIMMER);
});
