import type { ProblemTexts } from '../http/problem.ts';
import { ACTION_TEXTS_EN } from './action-refusal-texts.en.ts';
import { LOGO_TEXTS_EN } from './logo-refusal-texts.en.ts';
import type { DeskRefusalCode } from './refusal.ts';

export const DESK_TEXTS_EN: ProblemTexts<DeskRefusalCode> = {
  ...ACTION_TEXTS_EN,
  ...LOGO_TEXTS_EN,
  'signed-out': {
    title: 'You are no longer signed in',
    detail: 'Nothing has changed.',
    next: 'Sign in again.',
  },
  'wrong-origin': {
    title: 'This instruction came from another website',
    detail: 'For safety nothing was done with it.',
    next: 'Open the page again and try once more.',
  },
  'not-allowed': {
    title: 'You may not do this yourself',
    detail: 'Nothing has changed.',
    next: 'Ask an administrator of your books.',
  },
  'not-found': {
    title: 'This does not exist in these books',
    detail: 'You may be working in other books. Nothing has changed.',
    next: 'Choose the right books or go back to the list.',
  },
  'request-not-understood': {
    title: 'Not everything is filled in well',
    detail: 'Nothing has changed.',
    next: 'Check the fields and try again.',
  },
  'too-large': {
    title: 'This is too large',
    detail: 'Together the files may be 25 MB. Nothing has been read yet.',
    next: 'Choose fewer files at a time.',
  },
  'upload-gone': {
    title: 'This file has not arrived',
    detail: 'Nothing has been read yet.',
    next: 'Choose it again. A file that you sent is kept for one day and used once.',
  },
  'too-slow': {
    title: 'This takes too long',
    detail: 'We do not know whether it worked.',
    next: 'Wait a moment, open the page again and see whether it was done.',
  },
  'method-not-allowed': {
    title: 'This address does not work like that',
    detail: 'Nothing has changed.',
    next: 'Go back to the page before and use the buttons there.',
  },
  'address-not-allowed': {
    title: 'We send nothing to this address',
    detail: 'Nothing has changed.',
    next: 'Use a public address that begins with https://.',
  },
  'too-many': {
    title: 'These are too many',
    detail: 'Nothing has changed.',
    next: 'Remove one first that nobody uses any more.',
  },
  'already-done': {
    title: 'This has been done already',
    detail: 'A colleague or the system was first. Nothing was done twice.',
    next: 'See on the card how it stands now.',
  },
  'changed-meanwhile': {
    title: 'Something has changed meanwhile',
    detail: 'Your choice was not carried out.',
    next: 'See how it stands now and choose again.',
  },
  'hold-too-long': {
    title: 'This pause is too long',
    detail: 'A pause lasts 30 days at most. Nothing was paused.',
    next: 'Choose an earlier day.',
  },
  'beyond-promised-day': {
    title: 'That is after the day we promised the debtor',
    detail: 'The row stays in the list. Nothing has changed.',
    next: 'Choose the promised day or an earlier one.',
  },
  'hold-in-past': {
    title: 'This pause would be over already',
    detail: 'Nothing was paused.',
    next: 'Choose today or a later day.',
  },
  'day-in-future': {
    title: 'This day lies in the future',
    detail: 'Nothing was saved.',
    next: 'Choose today or an earlier day.',
  },
  'day-in-past': {
    title: 'This day is over already',
    detail: 'Nothing was saved.',
    next: 'Choose today or a later day.',
  },
  'promise-too-far': {
    title: 'This agreement lies too far ahead',
    detail: 'An agreement to pay lies at most 14 days ahead. The call has not been recorded yet.',
    next: 'Choose an earlier day, or record an arrangement.',
  },
  'payment-run-too-far': {
    title: 'This payment run lies too far ahead',
    detail: 'A payment run lies at most 21 days ahead. The call has not been recorded yet.',
    next: 'Ask for an earlier payment run, or record the call as something else.',
  },
  'called-today': {
    title: 'Somebody called today already',
    detail: 'You ring a debtor at most once a day. This try has not been recorded.',
    next: 'Try again tomorrow. When the debtor rings himself, record that call.',
  },
  'call-back-too-far': {
    title: 'Calling back lies too far ahead',
    detail: 'You call back within 14 days. The call has not been recorded yet.',
    next: 'Choose an earlier day.',
  },
  'nothing-open': {
    title: 'Nothing is open any more',
    detail: 'This debtor has paid everything. Nothing has changed.',
    next: 'See on the card what was received.',
  },
  'tracking-needed': {
    title: 'The number of the registered letter is missing',
    detail: 'Without it there is no proof of posting. The letter is not marked as posted.',
    next: 'Fill in the number on the receipt.',
  },
  'note-missing': {
    title: 'A reason is missing',
    detail: 'This decision needs a reason in your own words. Nothing has changed.',
    next: 'Write down the reason and try again.',
  },
  'approver-needed': {
    title: 'An approver has to decide on this',
    detail: 'The arrangement lasts longer than finance may agree alone. Nothing has changed.',
    next: 'Ask an approver.',
  },
  'arrangement-not-broken': {
    title: 'This arrangement is being kept',
    detail: 'There is no term whose day of repair has passed. Nothing has changed.',
    next: 'Look on the card which term comes next.',
  },
  'numbers-impossible': {
    title: 'We cannot make a schedule of these numbers',
    detail: 'Nothing has changed.',
    next: 'Choose an amount above €0.00, a day from today on and ten years at most.',
  },
  'promise-not-possible': {
    title: 'This promise is not possible',
    detail: 'The day is too far away, or a day was named already. Nothing has changed.',
    next: 'Choose an earlier day, or make an arrangement.',
  },
  'letter-too-old': {
    title: 'This letter was printed too long ago',
    detail: 'The dates in it no longer hold. The letter is not marked as posted.',
    next: 'Print it again and post it within two working days.',
  },
  'not-printed': {
    title: 'This letter has not been printed yet',
    detail: 'The letter is not marked as posted.',
    next: 'Print the letter first.',
  },
  'proof-missing': {
    title: 'The proof is missing',
    detail: 'Without proof that the terms were handed over they do not count. Nothing was saved.',
    next: 'Choose the PDF that shows the hand-over.',
  },
  'proof-not-pdf': {
    title: 'We cannot keep this file as proof',
    detail: 'It is no PDF, or it is empty, encrypted or unsafe. Nothing was saved.',
    next: 'Choose an ordinary PDF of at most 8 MB.',
  },
  'terms-impossible': {
    title: 'This interest or these costs are impossible',
    detail: 'Interest lies between 0 and 100 per cent, costs are never negative. Nothing was saved.',
    next: 'Correct the number.',
  },
  'sales-had-time': {
    title: 'There was time once already',
    detail: 'Sales may ask for time once in a run of the plan. Nothing has changed.',
    next: 'Talk to finance.',
  },
  'sales-time-too-long': {
    title: 'This day is too far away',
    detail: 'Sales may ask for ten working days at most. Nothing has changed.',
    next: 'Choose an earlier day.',
  },
  'sales-not-heard': {
    title: 'Sales was asked only just now',
    detail: 'This is a key account. Sales has a whole working day to answer. Nothing has changed.',
    next: 'Confirm it in two working days, or after the answer of sales.',
  },
  'nothing-overdue': {
    title: 'Nothing is late',
    detail: 'Orders wait only while an invoice is late. Nothing has changed.',
    next: 'Look at the card.',
  },
  'details-missing': {
    title: 'Some details are missing',
    detail: 'Without these details nothing can be sent. Nothing was saved.',
    next: 'Fill in what is missing, or stop sending first.',
  },
  'iban-not-valid': {
    title: 'This IBAN is not right',
    detail: 'Its check digits or its length do not fit. Nothing was saved.',
    next: 'Copy the number from a bank statement.',
  },
  'color-too-faint': {
    title: 'This colour is too light',
    detail: 'On white paper the band can hardly be seen. Nothing was saved.',
    next: 'Choose a darker colour, or leave the colour blank.',
  },
  'plan-not-allowed': {
    title: 'This plan is not allowed as it is',
    detail: 'Nothing has changed.',
    next: 'Look through the steps. Beside each step it says what has to change.',
  },
  'plan-same': {
    title: 'This is the plan that counts already',
    detail: 'Nothing has changed.',
    next: 'Change a step first.',
  },
  'settings-outside-limits': {
    title: 'Not everything is within the limits',
    detail: 'Nothing has changed.',
    next: 'Look through the fields. Beside each field it says which values you can choose.',
  },
  'words-not-allowed': {
    title: 'These words may not stand in a message',
    detail: 'Nothing has changed.',
    next: 'Look at the message. It says what is not allowed, and why.',
  },
  'no-address': {
    title: 'There is no address to send this to',
    detail: 'Nothing was sent.',
    next: 'Fill in an e-mail or postal address on the card.',
  },
  'second-person-needed': {
    title: 'A second person has to approve this',
    detail: 'Your choice was not carried out yet.',
    next: 'Ask a colleague who may approve.',
  },
  'link-not-valid': {
    title: 'This link no longer works',
    detail: 'A link works once, for a quarter of an hour. You are not signed in.',
    next: 'Ask for a new link.',
  },
  'sign-in-failed': {
    title: 'Signing in did not work',
    detail: 'You are not signed in.',
    next: 'Try again, or ask an administrator whether you are on the list of users.',
  },
  'passkey-failed': {
    title: 'The passkey was not recognised',
    detail: 'Nothing has changed.',
    next: 'Try again, or sign in with a link by e-mail.',
  },
  'passkey-needed': {
    title: 'This needs a passkey',
    detail: 'You signed in with a link by e-mail. With that you can only look.',
    next: 'Go to My account and make a passkey, or sign in with your passkey.',
  },
  'recovery-code-wrong': {
    title: 'This recovery code is not right',
    detail: 'A code works once. Nothing has changed.',
    next: 'Try your other code, or ask an administrator to reset your access.',
  },
  'too-many-attempts': {
    title: 'There were too many attempts',
    detail: 'Nothing has changed.',
    next: 'Try again later.',
  },
  'last-admin': {
    title: 'One administrator has to stay',
    detail: 'This is the last administrator of these books. Nothing has changed.',
    next: 'Make somebody else an administrator first.',
  },
  'bsn-in-note': {
    title: 'There is a BSN in your note',
    detail: 'A citizen service number may not be kept here. Nothing has been saved.',
    next: 'Take the number out. Is it not a BSN? Then put a hyphen in it.',
  },
  'import-problems': {
    title: 'Nothing has been read yet',
    detail: 'Something in the file is not right. All that we found is in the list.',
    next: 'Correct the file and choose it again.',
  },
  'our-failure': {
    title: 'It is our fault',
    detail: 'Something went wrong on our side. What you typed is still there.',
    next: 'Try again in a minute.',
  },
};
