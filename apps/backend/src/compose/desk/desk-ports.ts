import type { Services } from '@voldaan/application/services.ts';
import type { DeskPorts, Result, StaffSession } from '../../desk/desk-ports.ts';
import { addressGone } from './acts/address-gone.ts';
import { changeAdministration, readAdministration } from './acts/administration-settings.ts';
import { agreementMail, confirmAgreement } from './acts/agreements.ts';
import { answerArrangement, endArrangement, recordArrangement } from './acts/arrangements.ts';
import { bookReceipt } from './acts/book-receipt.ts';
import { recordCall } from './acts/calls.ts';
import { changeDebtor } from './acts/change-debtor.ts';
import { moveStep, skipStep } from './acts/change-steps.ts';
import { addCreditNote, correctInvoice } from './acts/corrections.ts';
import { answerDispute } from './acts/disputes.ts';
import { forgive, returnNotice } from './acts/forgive.ts';
import { endHold, placeHold } from './acts/holds.ts';
import { changeLegalSettings, readLegalSettings } from './acts/legal-settings.ts';
import { toMediation } from './acts/mediation.ts';
import { mergeInto, moveInvoices } from './acts/moves.ts';
import { addNote, eraseNote, noteVisit } from './acts/notes.ts';
import { makePortalLink } from './acts/portal-link.ts';
import { previewReceipt } from './acts/preview-receipt.ts';
import { recordPromise } from './acts/promises.ts';
import { answerAct, proposeAct } from './acts/proposals.ts';
import { revokeLinks } from './acts/revoke-links.ts';
import { sendStatement } from './acts/statements.ts';
import { answerProposal, approveStep, decide, permissionToDecide, sendAgain } from './acts/steps.ts';
import { answerArrival, closeTask, keepCredit } from './acts/tasks.ts';
import { clearTerms, keepTerms } from './acts/terms.ts';
import { answerReport, answerWriting } from './acts/writings.ts';
import { exportAudit, readAudit } from './audit/audit-ports.ts';
import { noting } from './audit/noted.ts';
import { cardVersion, debtorCard } from './card/card.ts';
import { readClaim } from './card/claim.ts';
import { connectionPorts } from './connections/connection-ports.ts';
import { readDocument } from './documents/read-document.ts';
import { readProof } from './documents/read-proof.ts';
import { tellsFirst } from './done-before.ts';
import { importFiles, importProgress, listImports } from './imports/import-ports.ts';
import { giveUploads, importUploads } from './imports/uploads.ts';
import { listPorts } from './lists/list-ports.ts';
import { checkReports } from './maintenance/check-reports.ts';
import { refreshRows } from './maintenance/refresh-rows.ts';
import { only } from './permission.ts';
import { exportReport, readReports } from './reports/report-ports.ts';
import { reviewArrangement } from './review/review-arrangement.ts';
import { reviewDispute } from './review/review-dispute.ts';
import { reviewReport } from './review/review-report.ts';
import { reviewStep } from './review/review-step.ts';
import { colleagues } from './sales/colleagues.ts';
import { markKeyAccount } from './sales/mark-key-account.ts';
import { notForSales, ownCustomers } from './sales/own-customers.ts';
import { answerSales, holdOrders } from './sales/sales-acts.ts';
import { salesReport } from './sales/sales-report.ts';
import { accountPorts } from './session/account-ports.ts';
import { sessionPorts } from './session/session-ports.ts';
import type { SignInWorld } from './session/sign-in-world.ts';
import { userPorts } from './session/user-ports.ts';
import { waysInPorts } from './session/ways-in-ports.ts';
import { settingsPorts } from './settings/settings-ports.ts';
import { currentPlans, simulateAccount, simulatePortfolio } from './simulation/simulations.ts';
import { letterPosted, listLetters, printLetters } from './work/letters.ts';
import { listCalls } from './work/list-calls.ts';
import { listTasks } from './work/list-tasks.ts';
import { assignWork, snoozeWork, wakeWork } from './work/mark-work.ts';
import { listReleases, release } from './work/releases.ts';

type UseCase<Asked extends readonly unknown[], Value> = (
  services: Services,
  staff: StaffSession,
  ...asked: Asked
) => Promise<Result<Value>>;

/**
 * The desk's API on the use cases, each for those alone who may. The administration is that of the session,
 * always: an id of another one is not found.
 *
 * @param signIn - the ways in
 */
export const deskPorts = (services: Services, signIn: SignInWorld): DeskPorts => {
  const on =
    <Asked extends readonly unknown[], Value>(use: UseCase<Asked, Value>) =>
    (staff: StaffSession, ...asked: Asked): Promise<Result<Value>> =>
      use(services, staff, ...asked);
  const own = ownCustomers(services);
  const { noted } = noting(services);
  const first = tellsFirst(services);
  const users = userPorts(services, signIn);
  return {
    ...sessionPorts(services, signIn),
    ...waysInPorts(services, signIn),
    ...accountPorts(services, signIn),
    ...users,
    inviteUser: noted('user-changed', users.inviteUser, 'thing'),
    changeRole: noted('user-changed', users.changeRole, 'thing'),
    resetUser: noted('user-changed', users.resetUser, 'thing'),
    removeUser: noted('user-changed', users.removeUser, 'thing'),
    ...connectionPorts(services),
    ...settingsPorts(services),

    ...listPorts(services),
    debtorCard: only('look', noted('card-seen', own(on(debtorCard)))),
    cardVersion: only('look', own(on(cardVersion))),
    readDocument: only('look', noted('document-seen', own(on(readDocument)))),
    readProof: only('look', noted('proof-downloaded', own(on(readProof)))),
    makePortalLink: only('contact', noted('link-made', own(on(makePortalLink)))),
    revokeLinks: only('work', on(revokeLinks)),
    placeHold: only('contact', own(on(placeHold))),
    recordCall: only('contact', own(on(recordCall))),
    endHold: only('work', on(endHold)),
    changeDebtor: only('work', noted('debtor-changed', on(changeDebtor))),
    keepTerms: only('work', noted('debtor-changed', on(keepTerms))),
    clearTerms: only('work', noted('debtor-changed', on(clearTerms))),
    bookReceipt: only('work', on(bookReceipt)),
    sendAgain: only('work', first(on(sendAgain))),
    closeTask: only('work', first(on(closeTask))),
    keepCredit: only('work', first(on(keepCredit))),
    answerArrival: only('contact', own(on(answerArrival))),
    approveStep: only('approve', first(on(approveStep))),
    decide: only(permissionToDecide, first(on(decide))),
    answerProposal: only('approve', first(on(answerProposal))),

    sendStatement: only('contact', own(on(sendStatement))),
    previewReceipt: only('work', on(previewReceipt)),
    skipStep: only('work', on(skipStep)),
    moveStep: only('work', on(moveStep)),
    noteVisit: only('contact', own(on(noteVisit))),
    addNote: only('contact', own(on(addNote))),
    eraseNote: only('contact', own(on(eraseNote))),
    toMediation: only('work', on(toMediation)),
    proposeAct: only('work', on(proposeAct)),
    answerAct: only('approve', on(answerAct)),
    correctInvoice: only('work', on(correctInvoice)),
    addCreditNote: only('work', on(addCreditNote)),
    moveInvoices: only('work', on(moveInvoices)),
    mergeInto: only('approve', on(mergeInto)),
    addressGone: only('work', on(addressGone)),

    readClaim: only('look', own(on(readClaim))),
    forgive: only('work', on(forgive)),
    returnNotice: only('work', on(returnNotice)),
    answerDispute: only('work', first(on(answerDispute))),
    answerArrangement: only('work', first(on(answerArrangement))),
    endArrangement: only('work', first(on(endArrangement))),
    recordArrangement: only('contact', own(on(recordArrangement))),
    recordPromise: only('contact', own(on(recordPromise))),
    agreementMail: only('look', own(on(agreementMail))),
    confirmAgreement: only('contact', own(on(confirmAgreement))),
    answerReport: only('work', first(on(answerReport))),
    answerWriting: only('work', first(on(answerWriting))),
    reviewArrangement: only('look', own(on(reviewArrangement))),
    reviewDispute: only('look', own(on(reviewDispute))),
    reviewReport: only('look', own(on(reviewReport))),
    reviewStep: only('look', own(on(reviewStep))),

    answerSales: only('contact', own(on(answerSales))),
    salesReport: only('look', on(salesReport)),
    colleagues: only('look', on(colleagues)),
    markKeyAccount: only('work', noted('debtor-changed', on(markKeyAccount))),
    holdOrders: only('work', on(holdOrders)),
    simulateAccount: only('look', own(on(simulateAccount))),
    currentPlans: only('look', on(currentPlans)),
    simulatePortfolio: only('look', notForSales(on(simulatePortfolio))),

    readReports: only('look', notForSales(on(readReports))),
    exportReport: only('look', notForSales(on(exportReport))),

    readAdministration: only('administer', on(readAdministration)),
    changeAdministration: only('administer', noted('settings-changed', on(changeAdministration))),
    readLegalSettings: only('look', on(readLegalSettings)),
    changeLegalSettings: only('administer', noted('settings-changed', on(changeLegalSettings))),

    readAudit: only('administer', noted('log-seen', on(readAudit))),
    exportAudit: only('administer', noted('log-exported', on(exportAudit))),

    listTasks: only('look', on(listTasks)),
    assignWork: only('work', on(assignWork)),
    snoozeWork: only('work', on(snoozeWork)),
    wakeWork: only('work', on(wakeWork)),
    listCalls: only('look', on(listCalls)),
    listLetters: only('look', notForSales(on(listLetters))),
    listReleases: only('look', notForSales(on(listReleases))),
    printLetters: only('work', noted('letters-printed', on(printLetters))),
    letterPosted: only('work', on(letterPosted)),
    release: only('approve', noted('batch-released', on(release), 'thing')),

    refreshRows: only('administer', on(refreshRows)),
    checkReports: only('administer', on(checkReports)),

    importFiles: only('work', noted('files-imported', on(importFiles))),
    giveUploads: only('work', on(giveUploads)),
    importUploads: only('work', noted('files-imported', on(importUploads))),
    importProgress: only('look', notForSales(on(importProgress))),
    listImports: only('look', notForSales(on(listImports))),
  };
};
