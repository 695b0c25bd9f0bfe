import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readEnvironment } from '../compose/environment.ts';
import { givenSecrets } from '../compose/installation-secrets.ts';
import { awsServices } from '../compose/services.ts';
import { REDACTED, redact } from './redact.ts';

const clean = (value: unknown): string => JSON.stringify(value, redact);

const SECRETS = {
  email: 'mw.de-groot+facturen@degroot.example',
  iban: 'NL91ABNA0417164300',
  'iban with spaces': 'NL91 ABNA 0417 1643 00',
  'key of Mollie': 'live_dHar4XY7LxsDOtmnkVtjNVWXLSlXsM',
  'key of AWS': 'AKIAIOSFODNN7EXAMPLE',
  'secret of a link': 'q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6j7k8l9z0x1c',
  'code to type': 'K7P49-2TXM3',
  'JSON web token': 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
};

describe.each(Object.entries(SECRETS))('%s', (_, secret) => {
  test.each([
    ['as a value', { said: secret }],
    ['in a sentence', { said: `It went to ${secret}, they say.` }],
    ['in a list', { said: ['a', `(${secret})`] }],
    ['under a name that tells it', { token: secret }],
  ])('is redacted %s', (_where, value) => {
    expect(clean(value)).not.toContain(secret);
    expect(clean(value)).toContain(REDACTED);
  });
});

test('what is passed under a private name is redacted, whatever it looks like', () => {
  for (const name of ['MOLLIE_API_KEY', 'codeKey', 'set-cookie', 'Authorization', 'phone', 'street', 'note'])
    expect(clean({ [name]: 'anything' })).toBe(JSON.stringify({ [name]: REDACTED }));
});

test('what is needed to find a fault stays: ids, counts, hashes, days, paths, our own words', () => {
  const kept = {
    message: 'attend failed',
    administration: 'timmer',
    account: '0f2c7c1e9a3b4d5e6f708192a3b4c5d6',
    hash: 'a'.repeat(64),
    at: '2026-09-08T08:00:00Z',
    path: '/api/debtors/:id',
    requestId: '7a1d3c1e-6f3e-4f2b-9f4f-0a1b2c3d4e5f',
    kicked: 3,
  };
  expect(JSON.parse(clean(kept))).toEqual(kept);
});

test('a secret behind the # of an address goes, the address stays', () => {
  expect(clean({ at: 'see https://betalen.example/open#abc-DEF_1 now' })).toContain(
    `https://betalen.example/open${REDACTED} now`,
  );
});

describe('the logger', () => {
  afterEach(() => vi.restoreAllMocks());

  test('tells an error with its place, and nobody it is about', async () => {
    // A logger decides where it writes, and how, when it is made: this one is made here.
    vi.resetModules();
    const { logger } = await import('./logger.ts');
    const heard: string[] = [];
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((line) => heard.push(String(line)) > 0);
    const error = new Error(`No mail to ${SECRETS.email} with ${SECRETS['key of Mollie']}`);
    logger.error('portal failed', error);
    logger.info('told', { to: SECRETS.email, environment: { CODE_KEY: 'k'.repeat(40) }, kicked: 2 });
    vi.restoreAllMocks();
    const said = heard.join('\n');
    expect(said).toContain('"name":"Error"');
    expect(said).toContain('portal failed');
    expect(said).toContain('"kicked":2');
    for (const secret of [...Object.values(SECRETS), 'k'.repeat(40)]) expect(said).not.toContain(secret);
  });
});

test('neither a dump of the environment nor of the services tells a secret', () => {
  const variables = {
    STAGE: 'test',
    TABLE_NAME: 't',
    DOCUMENTS_BUCKET: 'd',
    MAIL_CONFIGURATION_SET: 'm',
    SCHEDULE_GROUP: 'g',
    SCHEDULE_ROLE_ARN: 'r',
    SCHEDULE_DEAD_LETTER_ARN: 'q',
    ATTEND_FUNCTION_NAME: 'a',
    ATTEND_FUNCTION_ARN: 'a',
    IMPORT_FUNCTION_NAME: 'i',
    STAFF_MAIL_FUNCTION_NAME: 's',
    STAFF_MAIL_SENDER: 'aanmelden@voldaan.example',
    PORTAL_URL: 'https://betalen.example',
    DESK_URL: 'https://desk.example',
    CODE_KEY: 'a-key-of-more-than-thirty-two-bytes',
    MOLLIE_API_KEY: SECRETS['key of Mollie'],
    AWS_REGION: 'eu-west-1',
  };
  const environment = readEnvironment(variables);
  const clock = { now: () => '2026-09-08T08:00:00Z' as never };
  const services = awsServices(environment, { business: clock, wall: clock }, givenSecrets(variables));
  const dump = inspect({ environment, services }, { depth: 8, showHidden: true });
  expect(dump).toContain('betalen.example');
  for (const secret of [variables.CODE_KEY, variables.MOLLIE_API_KEY]) expect(dump).not.toContain(secret);
});

test('a function that lacks a secret says which, and never what it was', () => {
  const short = 'too-short-to-be-a-key';
  expect(() => givenSecrets({ CODE_KEY: short })).toThrow(/CODE_KEY, MOLLIE_API_KEY/);
  expect(() => givenSecrets({ CODE_KEY: short })).not.toThrow(new RegExp(short));
});
