import { ACT_TEXTS_EN } from '../http/act-refusal.ts';
import type { ProblemTexts } from '../http/problem.ts';
import type { MachineRefusalCode } from './refusal.ts';

const unchanged = 'Nothing has changed.';

export const MACHINE_TEXTS_EN: ProblemTexts<MachineRefusalCode> = {
  ...ACT_TEXTS_EN,
  'key-missing': {
    title: 'This key gives no access',
    detail: unchanged,
    next: 'Send "Authorization: Bearer vdn_…" with a key that has not run out or been revoked.',
  },
  'scope-missing': {
    title: 'This key may not do this',
    detail: unchanged,
    next: 'Ask the administrator for a key with this scope.',
  },
  'not-found': {
    title: 'This does not exist',
    detail: 'We do not know it in this administration.',
    next: 'Check the address and the number.',
  },
  'request-not-understood': {
    title: 'We do not understand this request',
    detail: unchanged,
    next: 'Check the named fields in the description at /api/v1/docs.',
  },
  'not-json': {
    title: 'We expect JSON',
    detail: unchanged,
    next: 'Send the data as application/json.',
  },
  'too-large': {
    title: 'This is too much at once',
    detail: unchanged,
    next: 'Send fewer invoices in a request, or import a file.',
  },
  'too-slow': {
    title: 'This took too long',
    detail: 'We do not know for certain whether it was done.',
    next: 'Send the same request again with the same Idempotency-Key.',
  },
  'method-not-allowed': {
    title: 'This is not possible here in this way',
    detail: unchanged,
    next: 'Use a method that the header Allow names.',
  },
  'invoices-refused': {
    title: 'Something is wrong in these invoices',
    detail: 'Nothing was taken in, not the other invoices either.',
    next: 'Mend what stands under "problems" and send everything again.',
  },
  'day-in-future': {
    title: 'This day has yet to come',
    detail: unchanged,
    next: 'Choose today or an earlier day.',
  },
  'nothing-open': {
    title: 'Nothing is open any more',
    detail: unchanged,
    next: 'Look at the debtor before you go on.',
  },
  'changed-meanwhile': {
    title: 'Something has changed meanwhile',
    detail: unchanged,
    next: 'Ask how it stands now and try once more.',
  },
  'address-not-allowed': {
    title: 'We send nothing to this address',
    detail: unchanged,
    next: 'Use a public address that begins with https://.',
  },
  'too-many-webhooks': {
    title: 'Ten addresses listen already',
    detail: unchanged,
    next: 'Remove one first.',
  },
  'too-many-requests': {
    title: 'These are too many requests',
    detail: unchanged,
    next: 'Wait as long as the header Retry-After says.',
  },
  'our-failure': {
    title: 'It is our fault',
    detail: 'We do not know for certain whether it was done.',
    next: 'Send the same request again with the same Idempotency-Key.',
  },
};
