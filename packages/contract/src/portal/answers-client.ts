import type { Language } from '@voldaan/domain/money/euro.ts';
import { putFile } from '../http/put-file.ts';
import { fitsInRequest, formOf, type OnSending, sendFiles } from '../http/upload.ts';
import type { UploadLinks } from '../http/uploads.ts';
import type { AgreementAnswered, AnswerAgreement, ShownAgreement } from './agreement.ts';
import type {
  MakePromise,
  OpenDispute,
  PromiseMade,
  ProposeContact,
  Received,
  ReportPayment,
  WriteMessage,
} from './answers.ts';
import type {
  AnswerCounter,
  ArrangementChoice,
  ArrangementOffer,
  ArrangementPreview,
  ArrangementProposed,
  ProposeArrangement,
} from './arrangement.ts';
import { type Answer, browserFetch, calling, type Send } from './calling.ts';
import type { Correspondence } from './correspondence.ts';
import type { Proofs } from './proofs.ts';

/**
 * What a debtor answers, as functions; apart from the client of the pages on which he pays, which stay small.
 *
 * @param language - language of the problems that come back
 * @example const answer = await answersClient('nl').makePromise({ payOn, invoices })
 */
export const answersClient = (language: Language, send: Send = browserFetch) => {
  const call = calling(language, send);
  const uploads = {
    askUploads: (sizes: readonly number[]) => call<UploadLinks>('POST', 'uploads', { sizes }),
    put: putFile(send),
    notArrived: () => ({ ok: false, lost: 'offline' }) as const,
  };
  return {
    openDispute: (dispute: OpenDispute) => call<Received>('POST', 'disputes', dispute),
    makePromise: (promise: MakePromise) => call<PromiseMade>('POST', 'promises', promise),
    reportPayment: (report: ReportPayment) => call<Received>('POST', 'payment-reports', report),
    writeMessage: (message: WriteMessage) => call<Received>('POST', 'messages', message),
    proposeContact: (contact: ProposeContact) => call<Received>('POST', 'contact', contact),
    /** Photographs and PDFs as proof; large ones go straight to the bucket. */
    storeProofs: async (files: readonly File[], onSending?: OnSending): Promise<Answer<Proofs>> => {
      if (fitsInRequest(files)) return call<Proofs>('POST', 'proofs', formOf(files));
      const sent = await sendFiles<Exclude<Answer<UploadLinks>, { ok: true }>>(uploads, files, onSending);
      return sent.ok ? call<Proofs>('POST', 'proofs', sent.value) : sent;
    },
    correspondence: (id: string) => call<Correspondence>('GET', `correspondence/${encodeURIComponent(id)}`),
    arrangementOffer: () => call<ArrangementOffer>('GET', 'arrangements/offer'),
    previewArrangement: (choice: ArrangementChoice) =>
      call<ArrangementPreview>('POST', 'arrangements/preview', choice),
    proposeArrangement: (proposal: ProposeArrangement) =>
      call<ArrangementProposed>('POST', 'arrangements', proposal),
    agreement: () => call<ShownAgreement>('GET', 'agreement'),
    answerAgreement: (answer: AnswerAgreement) => call<AgreementAnswered>('POST', 'agreement', answer),
    answerCounter: (answer: AnswerCounter) => call<void>('POST', 'arrangements/answer', answer),
  };
};
