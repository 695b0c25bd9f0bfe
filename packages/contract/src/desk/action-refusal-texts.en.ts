import type { ProblemTexts } from '../http/problem.ts';
import type { ActionRefusalCode } from './action-refusal.ts';

export const ACTION_TEXTS_EN: ProblemTexts<ActionRefusalCode> = {
  'statement-today': {
    title: 'A statement went out today already',
    detail: 'One statement a day is enough. Nothing was sent.',
    next: 'Send it again tomorrow, or give the debtor a payment link.',
  },
  'wrong-person': {
    title: 'These invoices are somebody else’s',
    detail: 'There is a pause because this is the wrong person. Nothing was sent.',
    next: 'First move the invoices to the right debtor.',
  },
  'step-needed': {
    title: 'The reminder cannot be skipped here',
    detail: 'Without the reminder this customer is not in default. Costs would not stand.',
    next: 'Move the step, or pause the invoice.',
  },
  'step-not-later': {
    title: 'A step can only be later, never earlier',
    detail: 'The plan and the law set a floor. Nothing changed.',
    next: 'Choose a day after the planned day.',
  },
  'step-too-far': {
    title: 'That day is too far ahead',
    detail: 'A step can be at most 30 days later. Nothing changed.',
    next: 'Choose an earlier day.',
  },
  'step-five-first': {
    title: 'The notice of default has not been sent yet',
    detail: 'Handing over is possible only after it. Nothing changed.',
    next: 'Wait for that step, or choose something else.',
  },
  'date-not-later': {
    title: 'The new due date is not later',
    detail: 'An invoice can only get a later due date. Nothing changed.',
    next: 'Choose a day after the present due date.',
  },
  'nothing-to-correct': {
    title: 'There is nothing to correct',
    detail: 'The amount has to be lower than now, or the due date later. Nothing changed.',
    next: 'Is the invoice higher? Then import a new invoice.',
  },
  'number-in-use': {
    title: 'This number is in use already',
    detail: 'There is an invoice or credit note with this number. Nothing was booked.',
    next: 'Choose another number.',
  },
  'arrangement-running': {
    title: 'A payment arrangement is running for this invoice',
    detail: 'Nothing changed.',
    next: 'End the arrangement first.',
  },
  'account-merged': {
    title: 'This debtor was merged with another one',
    detail: 'Nothing changed.',
    next: 'Open the other card and go on there.',
  },
  'move-to-itself': {
    title: 'This is the same debtor',
    detail: 'Nothing changed.',
    next: 'Choose another debtor.',
  },
  'note-of-other': {
    title: 'This note is a colleague’s',
    detail: 'You can only erase your own notes. Nothing changed.',
    next: 'Ask your colleague to erase the note.',
  },
  'payment-under-way': {
    title: 'The debtor is paying at this moment',
    detail: 'A payment for this invoice is under way. Nothing changed.',
    next: 'Try again in an hour.',
  },
};
