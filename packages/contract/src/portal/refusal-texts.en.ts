import type { ProblemTexts } from '../http/problem.ts';
import type { PortalOwnRefusal } from './refusal.ts';

export const PORTAL_TEXTS_EN: ProblemTexts<PortalOwnRefusal | 'our-failure'> = {
  'our-failure': {
    title: 'It is our fault',
    detail:
      'Something went wrong on our side. Were you paying? Check with your bank whether money was taken.',
    next: 'Try again later, or transfer with the details on your invoice. Do not pay twice.',
  },
  'link-not-working': {
    title: 'This payment link no longer works',
    detail: 'The link has expired, was replaced or is incomplete. No money was taken.',
    next: 'Ask for a new link, or use the code in your e-mail or letter. You can also call us.',
  },
  'code-not-recognised': {
    title: 'We do not know these details together',
    detail: 'The code does not belong to this postcode or invoice number. Nothing has changed.',
    next: 'Check both. The code is in your latest e-mail or letter. Or ask for a new link.',
  },
  'code-incomplete': {
    title: 'Fill in the code and a second detail',
    detail: 'We need the code, and your postcode or an invoice number.',
    next: 'The code is in your e-mail or letter.',
  },
  'code-locked': {
    title: 'This code was tried too often today',
    detail: 'For your safety the code does not work now. Nothing has changed.',
    next: 'Ask for a new link. When you open it, the code works again. Or try again tomorrow.',
  },
  'new-link-incomplete': {
    title: 'Fill in a code, or your postcode and an invoice number',
    detail: 'With these we look up the e-mail address that we have of you.',
    next: 'The code and the invoice number are in your e-mail or letter.',
  },
  'second-factor-needed': {
    title: 'This needs one more check',
    detail: 'We want to be sure that it is you. Nothing has changed.',
    next: 'Do the check first. You can pay without it.',
  },
  'second-factor-incomplete': {
    title: 'Something is missing',
    detail: 'We need your postcode and house number, or an amount.',
    next: 'Fill in the rest.',
  },
  'second-factor-wrong': {
    title: 'This does not match our records',
    detail: 'Nothing has changed. You can pay as usual.',
    next: 'Check what you filled in. Have you moved? Then please call us.',
  },
  'second-factor-locked': {
    title: 'You cannot try this again today',
    detail: 'The answer was wrong too often today. Nothing has changed. You can pay as usual.',
    next: 'Try again tomorrow, or call us.',
  },
  'session-ended': {
    title: 'You have been away for a while',
    detail: 'For your safety the page was closed. A payment that you already made simply goes on.',
    next: 'Open the link in your e-mail again, or use the code.',
  },
  'amount-not-understood': {
    title: 'We do not understand this amount',
    detail: 'Write the amount in figures, for example 600.00. No money was taken.',
    next: 'Fill in the amount again.',
  },
  'amount-zero': {
    title: 'The amount is too low',
    detail: 'You can pay from € 0.01. No money was taken.',
    next: 'Fill in a higher amount.',
  },
  'amount-above-open': {
    title: 'This amount is higher than what is open',
    detail: 'This way you never pay too much. No money was taken.',
    next: 'Choose the whole amount, or fill in a lower one.',
  },
  'invoice-not-payable': {
    title: 'You cannot pay this invoice here now',
    detail: 'It is already paid, paused, or by bank transfer only. No money was taken.',
    next: 'Look at the statement again. It shows what you can pay now.',
  },
  'method-not-available': {
    title: 'This way of paying is not possible now',
    detail: 'No money was taken.',
    next: 'Choose another way, or transfer the amount.',
  },
  'nothing-open': {
    title: 'Nothing is open any more',
    detail: 'You do not have to pay anything. No money was taken.',
    next: 'Look at your statement for the proof of payment.',
  },
  'payment-under-way': {
    title: 'A payment is already under way',
    detail: 'Your bank is still working on an earlier payment.',
    next: 'Wait for the outcome, or go on with that payment. That way you never pay twice.',
  },
  'provider-down': {
    title: 'It is our fault: paying online does not work now',
    detail: 'No money was taken. You can also transfer the amount.',
    next: 'Transfer the amount with the reference, or try again later.',
  },
  'return-link-not-working': {
    title: 'We cannot show this payment here',
    detail: 'Were you paying? Then we handle that anyway, without this page.',
    next: 'Open the link in your e-mail again. It shows whether your payment has arrived.',
  },
  'receipt-not-found': {
    title: 'We cannot find this proof',
    detail: 'Nothing has changed about your payment.',
    next: 'Go back to your statement. Your proofs of payment are there.',
  },
  'invoice-not-open': {
    title: 'This invoice is no longer open',
    detail: 'You need not do anything for it.',
    next: 'Go back to your overview.',
  },
  'dispute-already-open': {
    title: 'You have told us this already',
    detail: 'Your earlier objection to this invoice has arrived. Nothing was sent twice.',
    next: 'You get an answer on the day that stands with the invoice.',
  },
  'dispute-amount': {
    title: 'This amount does not fit the invoice',
    detail: 'Choose an amount above €0.00 and not above what is open. Your objection has not been sent yet.',
    next: 'Change the amount, or choose the whole invoice.',
  },
  'promise-day': {
    title: 'This day is too far away',
    detail: 'On this page it can be up to the day below. Your promise has not been recorded yet.',
    next: 'Choose an earlier day, or propose to pay in parts.',
  },
  'promise-already-made': {
    title: 'You have already named a day for this invoice',
    detail: 'Nothing has changed.',
    next: 'Can you not make that day? Propose to pay in parts, or call us.',
  },
  'promise-too-late': {
    title: 'Naming a day is no longer possible here',
    detail: 'Nothing has changed.',
    next: 'Call us, or propose to pay in parts.',
  },
  'day-in-past': {
    title: 'This day has passed',
    detail: 'Nothing has been sent yet.',
    next: 'Choose today or a later day.',
  },
  'day-in-future': {
    title: 'This day is still to come',
    detail: 'Nothing has been sent yet.',
    next: 'Choose the day on which you paid.',
  },
  'arrangement-nothing': {
    title: 'There is nothing to pay in parts now',
    detail: 'Nothing has changed.',
    next: 'Look in your overview at what is open.',
  },
  'arrangement-open': {
    title: 'There is a proposal or an arrangement already',
    detail: 'Nothing was done twice.',
    next: 'Look in your overview how it stands.',
  },
  'arrangement-nonsense': {
    title: 'We cannot make a schedule of these numbers',
    detail: 'Your proposal has not been sent yet.',
    next: 'Choose an amount above €0.00, a day from today on and ten years at most.',
  },
  'arrangement-changed': {
    title: 'Something has changed meanwhile',
    detail: 'Your answer was not recorded.',
    next: 'Look in your overview how it stands now.',
  },
  'agreement-gone': {
    title: 'This agreement has ended',
    detail: 'Your answer was not taken.',
    next: 'Your statement shows how things stand now.',
  },
  'agreement-answered': {
    title: 'You have answered already',
    detail: 'We have your earlier answer. Nothing has changed.',
    next: 'Is there something else after all? Call us or write a message.',
  },
  'acceptor-needed': {
    title: 'Who agrees?',
    detail: 'We need the name and role of the person who agrees for the company. Nothing has been sent yet.',
    next: 'Fill in your name and role.',
  },
  'message-empty': {
    title: 'Your message is still empty',
    detail: 'Nothing has been sent yet.',
    next: 'Write briefly what you want to tell us.',
  },
  'contact-empty': {
    title: 'There is nothing to change',
    detail: 'Nothing has been sent yet.',
    next: 'Fill in what should be different.',
  },
  'proof-empty': {
    title: 'There is no file',
    detail: 'Nothing has been sent.',
    next: 'Choose a photograph or a PDF and try again.',
  },
  'proof-too-large': {
    title: 'This file is too large',
    detail: 'A file may be 8 MB. Nothing has been sent.',
    next: 'Make a smaller photograph, or a screenshot of the part that counts.',
  },
  'proof-too-many': {
    title: 'These are too many files',
    detail: 'You can send five files at a time. Nothing has been sent.',
    next: 'Choose the five files that say most.',
  },
  'proof-wrong-type': {
    title: 'We cannot accept this kind of file',
    detail: 'We accept photographs (JPEG, PNG, HEIC) and PDF files. Nothing has been sent.',
    next: 'Make a photograph or a screenshot and send that.',
  },
  'proof-unsafe': {
    title: 'We cannot accept this PDF',
    detail: 'The PDF is protected, or it holds a program. Nothing has been sent.',
    next: 'Make a photograph or a screenshot of the PDF and send that.',
  },
  'upload-gone': {
    title: 'A file has not arrived',
    detail: 'Nothing has been sent yet.',
    next: 'Choose your files again and send them once more.',
  },
};
