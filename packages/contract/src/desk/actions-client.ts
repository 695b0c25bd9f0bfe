import type {
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
} from './actions.ts';
import type { PreviewReceipt, ReceiptPreview } from './receipts.ts';
import type { requester } from './request.ts';

const name = encodeURIComponent;
const debtor = (id: string) => `/debtors/${name(id)}`;

/** What a person does by hand on the card of a debtor. */
export const actionsClient = ({ send }: ReturnType<typeof requester>) => {
  const act =
    <Body>(path: string) =>
    (id: string, body: Body) =>
      send<null>('POST', `${debtor(id)}/${path}`, body);
  return {
    sendStatement: (id: string) => send<null>('POST', `${debtor(id)}/statements`),
    previewReceipt: (id: string, body: PreviewReceipt) =>
      send<ReceiptPreview>('POST', `${debtor(id)}/receipts/preview`, body),
    skipStep: act<SkipStep>('steps/skip'),
    moveStep: act<MoveStep>('steps/move'),
    noteVisit: act<NoteVisit>('visits'),
    addNote: act<AddNote>('notes'),
    eraseNote: (id: string, noteId: string) => send<null>('DELETE', `${debtor(id)}/notes/${name(noteId)}`),
    toMediation: act<ToMediation>('mediation'),
    proposeAct: act<ProposeAct>('proposals'),
    answerAct: (id: string, proposalId: string, body: AnswerAct) =>
      send<null>('POST', `${debtor(id)}/proposals/${name(proposalId)}/answer`, body),
    correctInvoice: act<CorrectInvoice>('corrections'),
    addCreditNote: act<AddCreditNote>('credit-notes'),
    moveInvoices: act<MoveInvoices>('moves'),
    mergeInto: act<MergeInto>('merge'),
    addressGone: (id: string) => send<null>('POST', `${debtor(id)}/address-gone`),
  };
};
