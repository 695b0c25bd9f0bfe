import { describe, expect, test } from 'vitest';
import { sendOutcome } from './send-outcome.ts';

const answered = (name: string, httpStatusCode: number) =>
  Object.assign(new Error('as SES says'), { name, $metadata: { httpStatusCode } });
const broken = (code: string, rest: object = {}) => Object.assign(new Error('line'), { code, ...rest });

describe('proven not to be taken: may be tried again', () => {
  test.each([
    ['throttled', answered('Throttling', 400), false],
    ['too many requests', answered('TooManyRequestsException', 429), false],
    ['not allowed', answered('AccessDenied', 403), false],
    ['sending is paused', answered('AccountSendingPausedException', 400), false],
    ['this message is rejected', answered('MessageRejected', 400), true],
    ['an address is malformed', answered('InvalidParameterValue', 400), true],
    ['nobody listens', broken('ECONNREFUSED'), false],
    ['no such host', broken('ENOTFOUND'), false],
    ['the connection never came', broken('ETIMEDOUT', { syscall: 'connect' }), false],
    [
      'the client gave up connecting',
      Object.assign(new Error('the request socket did not establish a connection with the server'), {
        name: 'TimeoutError',
      }),
      false,
    ],
    ['no credentials', Object.assign(new Error('none'), { name: 'CredentialsProviderError' }), false],
  ])('%s', (_, error, permanent) => {
    expect(sendOutcome(error)).toMatchObject({ outcome: 'refused', permanent });
  });
});

describe('unknown: never again without a person or an event', () => {
  test.each([
    ['SES fails', answered('InternalFailure', 500)],
    ['SES is unavailable', answered('ServiceUnavailable', 503)],
    ['the line is reset', broken('ECONNRESET')],
    ['the answer does not come', broken('ETIMEDOUT', { name: 'TimeoutError' })],
    ['the answer cannot be read', new SyntaxError('XML')],
    ['something that is no error', 'boom'],
  ])('%s', (_, error) => {
    expect(sendOutcome(error).outcome).toBe('unknown');
  });
});

test('the reason tells what happened, for the log and the task', () => {
  expect(sendOutcome(answered('Throttling', 400)).reason).toBe('Throttling: as SES says');
});
