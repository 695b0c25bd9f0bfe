import type { Assurance } from '@voldaan/application/staff/permission.ts';
import type {
  AdministrationSettings,
  ChangeAdministration,
} from '@voldaan/contract/desk/administration-settings.ts';
import type { ConfirmAgreement } from '@voldaan/contract/desk/agreements.ts';
import type {
  AnswerArrangement,
  EndArrangement,
  RecordArrangement,
} from '@voldaan/contract/desk/arrangements.ts';
import type { AuditPage, AuditQuery } from '@voldaan/contract/desk/audit.ts';
import type { CallOutcome } from '@voldaan/contract/desk/call-outcome.ts';
import type { CallList } from '@voldaan/contract/desk/calls.ts';
import type { DeskClaim, Forgive, ReturnedNotice } from '@voldaan/contract/desk/claims.ts';
import type { ChangeDebtor } from '@voldaan/contract/desk/debtor.ts';
import type { AnswerReport, AnswerWriting } from '@voldaan/contract/desk/debtor-answers.ts';
import type { DebtorCard, PortalLink } from '@voldaan/contract/desk/debtor-card.ts';
import type { AnswerProposal, Decide } from '@voldaan/contract/desk/decisions.ts';
import type { AnswerDispute } from '@voldaan/contract/desk/disputes.ts';
import type { PlaceHold } from '@voldaan/contract/desk/holds.ts';
import type {
  ImportAccepted,
  ImportJobs,
  ImportProgress,
  ImportQuery,
} from '@voldaan/contract/desk/imports.ts';
import type { LegalChoices, LegalSettings } from '@voldaan/contract/desk/legal-settings.ts';
import type {
  LetterPosted,
  LetterQueue,
  PrintedLetters,
  PrintLetters,
} from '@voldaan/contract/desk/letters.ts';
import type {
  CheckReports,
  RefreshRows,
  ReportsChecked,
  RowsRefreshed,
} from '@voldaan/contract/desk/maintenance.ts';
import type { RecordPromise } from '@voldaan/contract/desk/promises.ts';
import type { BookedReceipt, BookReceipt } from '@voldaan/contract/desk/receipts.ts';
import type { DeskRefusal } from '@voldaan/contract/desk/refusal.ts';
import type { Releases } from '@voldaan/contract/desk/releases.ts';
import type { MailPreview } from '@voldaan/contract/desk/review.ts';
import type {
  AnswerSales,
  Colleagues,
  HoldOrders,
  MarkKeyAccount,
  SalesReport,
} from '@voldaan/contract/desk/sales.ts';
import type { Me, SessionChoices, StaffUser } from '@voldaan/contract/desk/session.ts';
import type {
  AccountSimulation,
  CurrentPlans,
  PortfolioPage,
  SimulateAccount,
  SimulatePortfolio,
} from '@voldaan/contract/desk/simulation.ts';
import type {
  AnswerArrival,
  AssignWork,
  SnoozeWork,
  TaskList,
  TaskQuery,
} from '@voldaan/contract/desk/tasks.ts';
import type { KeepTerms } from '@voldaan/contract/desk/terms.ts';
import type { UploadLinks } from '@voldaan/contract/http/uploads.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { SentFile } from '../http/sent-files.ts';
import type { SentUpload } from '../http/sent-uploads.ts';
import type { ActionPorts } from './action-ports.ts';
import type { ConnectionPorts } from './connection-routes.ts';
import type { ListPorts } from './list-routes.ts';
import type { LogoPorts } from './logo-routes.ts';
import type { ReportPorts } from './report-routes.ts';
import type { ReviewPorts } from './review-ports.ts';
import type { SettingsPorts } from './settings-routes.ts';
import type { Caller, SignInPorts } from './sign-in/sign-in-ports.ts';
import type { WorkSheetPorts } from './work-sheet-routes.ts';

/** What a use case answers: a value, or a refusal with its code. It throws only on bugs and broken infrastructure. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: DeskRefusal };

/** Who asks, in which administration, and in which language what is worded for them must be. */
export type StaffSession = {
  readonly actor: StaffUser;
  /** How sure it is who asks: a mailed link alone lets approvers and administrators only look. */
  readonly assurance: Assurance;
  readonly administration: string;
  readonly language: Language;
};

export type SignedIn = { readonly token: string; readonly seconds: number };

/** What a debtor handed in; only ever downloaded. */
export type StoredProof = {
  readonly name: string;
  readonly type: 'image/jpeg' | 'image/png' | 'image/heic' | 'application/pdf';
  readonly bytes: Uint8Array;
};

/** A message or letter as sent. Only these types are ever served. */
export type StoredDocument = {
  readonly name: string;
  readonly type: 'application/pdf' | 'text/html' | 'text/plain' | 'application/xml';
  readonly bytes: Uint8Array;
  /** The only address below which a mail may find pictures: the logos that it was sent with. */
  readonly pictures?: string;
};

/** A use case: who asks, what, and its answer. */
export type Ask<Asked extends readonly unknown[], Value> = (
  staff: StaffSession,
  ...asked: Asked
) => Promise<Result<Value>>;

/** Sessions of staff; the token is opaque, and kept by the browser in one cookie. */
export interface SessionPorts {
  /** `undefined`: no such session, or it has ended. */
  findSession(token: string): Promise<Omit<StaffSession, 'language'> | undefined>;
  signInChoices(): Promise<Result<SessionChoices>>;
  signIn(userId: string, caller: Caller): Promise<Result<SignedIn>>;
  signOut(token: string): Promise<void>;
  /** Answers the token that replaces the old one. */
  chooseAdministration(staff: StaffSession, token: string, administration: string): Promise<Result<SignedIn>>;
  me: Ask<[], Me>;
}

export interface DebtorPorts {
  debtorCard: Ask<[debtorId: string], DebtorCard>;
  /** The version that the card would have, without reading a history. */
  cardVersion: Ask<[debtorId: string], string>;
  changeDebtor: Ask<[debtorId: string, change: ChangeDebtor], void>;
  makePortalLink: Ask<[debtorId: string], PortalLink>;
  /** Takes back every link, code and session of the debtor. */
  revokeLinks: Ask<[debtorId: string], void>;
  readDocument: Ask<[debtorId: string, documentId: string], StoredDocument>;
  readProof: Ask<[debtorId: string, proofId: string], StoredProof>;
  placeHold: Ask<[debtorId: string, hold: PlaceHold], void>;
  endHold: Ask<[debtorId: string, holdId: string], void>;
  approveStep: Ask<[debtorId: string, approvalId: string], void>;
  recordCall: Ask<[debtorId: string, callId: string, outcome: CallOutcome], void>;
  bookReceipt: Ask<[debtorId: string, receipt: BookReceipt], BookedReceipt>;
  decide: Ask<[debtorId: string, decisionId: string, choice: Decide], void>;
  /** The second person's answer to a choice that waits for one. */
  answerProposal: Ask<[debtorId: string, decisionId: string, answer: AnswerProposal], void>;
  sendAgain: Ask<[debtorId: string, messageId: string], void>;
  closeTask: Ask<[debtorId: string, taskId: string], void>;
  /** Money that was too much stays on the account. */
  keepCredit: Ask<[debtorId: string, taskId: string], void>;
  answerArrival: Ask<[debtorId: string, taskId: string, answer: AnswerArrival], void>;
}

/** What is claimed, and what can be given up of it. */
export interface ClaimPorts {
  readClaim: Ask<[debtorId: string], DeskClaim>;
  forgive: Ask<[debtorId: string, forgiven: Forgive], void>;
  returnNotice: Ask<[debtorId: string, returned: ReturnedNotice], void>;
}

/** Our answers to what a debtor said, and what he said on the phone. */
export interface AnswerPorts {
  answerDispute: Ask<[debtorId: string, disputeId: string, answer: AnswerDispute], void>;
  answerArrangement: Ask<[debtorId: string, arrangementId: string, answer: AnswerArrangement], void>;
  endArrangement: Ask<[debtorId: string, arrangementId: string, end: EndArrangement], void>;
  recordArrangement: Ask<[debtorId: string, offered: RecordArrangement], void>;
  recordPromise: Ask<[debtorId: string, promise: RecordPromise], void>;
  answerReport: Ask<[debtorId: string, reportId: string, answer: AnswerReport], void>;
  answerWriting: Ask<[debtorId: string, writingId: string, answer: AnswerWriting], void>;
}

/** What passes between finance and sales. */
export interface SalesPorts {
  colleagues: Ask<[], Colleagues>;
  salesReport: Ask<[], SalesReport>;
  answerSales: Ask<[debtorId: string, askId: string, answer: AnswerSales], void>;
  holdOrders: Ask<[debtorId: string, asked: HoldOrders], void>;
  markKeyAccount: Ask<[debtorId: string, said: MarkKeyAccount], void>;
}

/** Futures that nobody has to live through; nothing is written. */
export interface SimulationPorts {
  simulateAccount: Ask<[debtorId: string, asked: SimulateAccount], AccountSimulation>;
  currentPlans: Ask<[], CurrentPlans>;
  simulatePortfolio: Ask<[asked: SimulatePortfolio], PortfolioPage>;
}

/** What was agreed on the phone, and its confirmation. */
export interface AgreementPorts {
  agreementMail: Ask<[debtorId: string, agreementId: string], MailPreview>;
  confirmAgreement: Ask<[debtorId: string, agreementId: string, confirm: ConfirmAgreement], void>;
}

/** General terms on file, as evidence. */
export interface TermsPorts {
  keepTerms: Ask<[debtorId: string, terms: KeepTerms], void>;
  clearTerms: Ask<[debtorId: string], void>;
}

/** Who the administration is, and whether anything may leave it; only for administrators. */
export interface AdministrationPorts {
  readAdministration: Ask<[], AdministrationSettings>;
  changeAdministration: Ask<[change: ChangeAdministration], void>;
}

/** What an administration chooses within the law. */
export interface LegalPorts {
  readLegalSettings: Ask<[], LegalSettings>;
  changeLegalSettings: Ask<[choices: LegalChoices], void>;
}

export interface WorkPorts {
  listTasks: Ask<[asked?: TaskQuery], TaskList>;
  /** Gives work to a colleague, or to nobody. */
  assignWork: Ask<[debtorId: string, work: string, assigned: AssignWork], void>;
  /** Puts work away until a day; `beyond-promised-day`. */
  snoozeWork: Ask<[debtorId: string, work: string, snoozed: SnoozeWork], void>;
  wakeWork: Ask<[debtorId: string, work: string], void>;
  listCalls: Ask<[], CallList>;
  listLetters: Ask<[], LetterQueue>;
  printLetters: Ask<[letters: PrintLetters['letters']], PrintedLetters>;
  letterPosted: Ask<[accountId: string, letterId: string, posted: LetterPosted], void>;
  listReleases: Ask<[], Releases>;
  release: Ask<[importId: string], void>;
}

/** What staff saw and did, for administrators. */
export interface AuditPorts {
  readAudit: Ask<[query: AuditQuery], AuditPage>;
  /** The same as a file for a spreadsheet. */
  exportAudit: Ask<[query: AuditQuery], string>;
}

export interface MaintenancePorts {
  /** Folds some accounts anew and puts their lists right; only for administrators. */
  refreshRows: Ask<[asked: RefreshRows], RowsRefreshed>;
  /** Counts the days of the reports anew, some accounts at a time; `changed-meanwhile` when another check began. */
  checkReports: Ask<[asked: CheckReports], ReportsChecked>;
}

export interface ImportPorts {
  /** All files or none: one problem in one of them refuses everything with `import-problems`. */
  importFiles: Ask<[files: readonly SentFile[]], ImportAccepted>;
  /** Links into the bucket for files of these sizes: `too-large`, `too-many-attempts`. */
  giveUploads: Ask<[sizes: readonly number[]], UploadLinks>;
  /** As {@link importFiles}, of files that lie in the bucket; `upload-gone` when one is not there for this person. */
  importUploads: Ask<[uploads: readonly SentUpload[]], ImportAccepted>;
  importProgress: Ask<[importId: string, query?: ImportQuery], ImportProgress>;
  listImports: Ask<[], ImportJobs>;
}

/** All that the desk's API needs of the application. A port that is asked for a thing of another administration answers `not-found`. */
export interface DeskPorts
  extends SessionPorts,
    SignInPorts,
    DebtorPorts,
    ActionPorts,
    ClaimPorts,
    AnswerPorts,
    AgreementPorts,
    ReviewPorts,
    SimulationPorts,
    ReportPorts,
    SalesPorts,
    AdministrationPorts,
    LegalPorts,
    TermsPorts,
    WorkPorts,
    AuditPorts,
    ImportPorts,
    ListPorts,
    WorkSheetPorts,
    MaintenancePorts,
    SettingsPorts,
    LogoPorts,
    ConnectionPorts {}
