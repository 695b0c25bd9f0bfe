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
} from '@voldaan/contract/desk/actions.ts';
import type { PreviewReceipt, ReceiptPreview } from '@voldaan/contract/desk/receipts.ts';
import type { Ask } from './desk-ports.ts';

/** What a person does by hand on the card of a debtor. */
export interface ActionPorts {
  sendStatement: Ask<[debtorId: string], void>;
  /** How money would be divided, of which nothing is kept. */
  previewReceipt: Ask<[debtorId: string, receipt: PreviewReceipt], ReceiptPreview>;
  skipStep: Ask<[debtorId: string, step: SkipStep], void>;
  moveStep: Ask<[debtorId: string, step: MoveStep], void>;
  noteVisit: Ask<[debtorId: string, visit: NoteVisit], void>;
  addNote: Ask<[debtorId: string, note: AddNote], void>;
  /** Only one's own. */
  eraseNote: Ask<[debtorId: string, noteId: string], void>;
  toMediation: Ask<[debtorId: string, asked: ToMediation], void>;
  proposeAct: Ask<[debtorId: string, asked: ProposeAct], void>;
  /** The second person's answer. */
  answerAct: Ask<[debtorId: string, proposalId: string, answer: AnswerAct], void>;
  correctInvoice: Ask<[debtorId: string, correction: CorrectInvoice], void>;
  addCreditNote: Ask<[debtorId: string, note: AddCreditNote], void>;
  moveInvoices: Ask<[debtorId: string, asked: MoveInvoices], void>;
  mergeInto: Ask<[debtorId: string, asked: MergeInto], void>;
  addressGone: Ask<[debtorId: string], void>;
}
