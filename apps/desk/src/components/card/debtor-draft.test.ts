import { ChangeDebtor } from '@voldaan/contract/desk/debtor.ts';
import { describe, expect, test } from 'vitest';
import { TEXTS } from '../../texts/texts.ts';
import { cardOf } from './card-of.ts';
import { changeOf, draftErrors, draftOf } from './debtor-draft.ts';

const draft = draftOf(cardOf().debtor);

describe('master data in the fields', () => {
  test('come back as the API takes them', () => {
    const change = changeOf({
      ...draft,
      emails: 'a@degroot.example\n b@degroot.example',
      street: 'Houtmarkt 12',
      postcode: '7201 KM',
      city: 'Zutphen',
      country: 'nl',
      kvk: '0812 3456',
    });
    expect(ChangeDebtor.parse(change)).toMatchObject({
      emails: ['a@degroot.example', 'b@degroot.example'],
      address: { street: 'Houtmarkt 12', postcode: '7201 KM', city: 'Zutphen', country: 'NL' },
      kvk: '08123456',
    });
  });

  test('without an address have none', () => {
    expect(changeOf(draft).address).toBeNull();
  });

  test.each([
    ['no name', { name: ' ' }, 'debtor-name'],
    ['half an address', { street: 'Houtmarkt 12' }, 'debtor-street'],
    ['a broken e-mail address', { emails: 'a@degroot' }, 'debtor-emails'],
    ['a short register number', { kvk: '123' }, 'debtor-kvk'],
  ])('with %s are not sent', (_what, changed, field) => {
    expect(draftErrors({ ...draft, ...changed }, TEXTS.nl).map((error) => error.field)).toEqual([field]);
  });
});
