import {
  AddCreditNote,
  AddNote,
  AnswerAct,
  CorrectInvoice,
  MergeInto,
  MoveInvoices,
  MoveStep,
  NoteVisit,
  ProposeAct,
  SkipStep,
  ToMediation,
} from '../desk/actions.ts';
import { PreviewReceipt, ReceiptPreview } from '../desk/receipts.ts';
import { actsOn } from './act-route.ts';
import type { Route } from './route.ts';

const tag = 'Acts on a debtor';
const of = '/debtors/:id';

const act = actsOn(of, tag);

/** What a person does by hand on the card of a debtor. */
export const DESK_ACTION_ROUTES: readonly Route[] = [
  act('/statements', 'Send a statement of account, once a day'),
  {
    ...act('/receipts/preview', 'How money would be divided', PreviewReceipt),
    answers: { 200: ReceiptPreview },
  },
  act('/steps/skip', 'Pass over the next step', SkipStep),
  act('/steps/move', 'Give the next step a later day', MoveStep),
  act('/visits', 'Note a visit', NoteVisit),
  act('/notes', 'Write a note', AddNote),
  {
    method: 'delete',
    path: `${of}/notes/:noteId`,
    tag,
    summary: 'Erase your own note',
    answers: { 204: null },
  },
  act('/mediation', 'Give invoices to a mediator', ToMediation),
  act('/proposals', 'Put an act before a second person', ProposeAct),
  act('/proposals/:proposalId/answer', 'Confirm, refuse or withdraw a proposed act', AnswerAct),
  act('/corrections', 'Put an invoice right', CorrectInvoice),
  act('/credit-notes', 'Make a credit note', AddCreditNote),
  act('/moves', 'Move invoices to another debtor', MoveInvoices),
  act('/merge', 'Take this record up in another one of the same customer', MergeInto),
  act('/address-gone', 'The postal address is no longer right'),
];
