import type { Services } from '@voldaan/application/services.ts';
import type { DeskPorts, Result, StaffSession } from '../../desk/desk-ports.ts';
import { bookReceipt } from './acts/book-receipt.ts';
import { recordCall } from './acts/calls.ts';
import { changeDebtor } from './acts/change-debtor.ts';
import { endHold, placeHold } from './acts/holds.ts';
import { makePortalLink } from './acts/portal-link.ts';
import { revokeLinks } from './acts/revoke-links.ts';
import { approveStep, decide, sendAgain } from './acts/steps.ts';
import { answerArrival, closeTask, keepCredit } from './acts/tasks.ts';
import { cardVersion, debtorCard } from './card/card.ts';
import { listDebtors } from './debtors/list-debtors.ts';
import { readDocument } from './documents/read-document.ts';
import { importFiles, importProgress, listImports } from './imports/import-ports.ts';
import { only } from './permission.ts';
import { sessionPorts } from './session/session-ports.ts';
import { letterPosted, listLetters, printLetters } from './work/letters.ts';
import { listCalls } from './work/list-calls.ts';
import { listTasks } from './work/list-tasks.ts';
import { listReleases, release } from './work/releases.ts';

type UseCase<Asked extends readonly unknown[], Value> = (
  services: Services,
  staff: StaffSession,
  ...asked: Asked
) => Promise<Result<Value>>;

/**
 * The desk's API on the use cases. The administration is that of the session, always: an id of another one
 * is not found.
 *
 * @param options - whether the demo users may sign in with one click; on a deployed stage they may not
 */
export const deskPorts = (services: Services, options: { readonly demoUsers: boolean }): DeskPorts => {
  const on =
    <Asked extends readonly unknown[], Value>(use: UseCase<Asked, Value>) =>
    (staff: StaffSession, ...asked: Asked): Promise<Result<Value>> =>
      use(services, staff, ...asked);
  return {
    ...sessionPorts(services, options),

    listDebtors: on(listDebtors),
    debtorCard: on(debtorCard),
    cardVersion: on(cardVersion),
    readDocument: on(readDocument),
    makePortalLink: only('contact', on(makePortalLink)),
    revokeLinks: only('work', on(revokeLinks)),
    placeHold: only('contact', on(placeHold)),
    recordCall: only('contact', on(recordCall)),
    endHold: only('work', on(endHold)),
    changeDebtor: only('work', on(changeDebtor)),
    bookReceipt: only('work', on(bookReceipt)),
    sendAgain: only('work', on(sendAgain)),
    closeTask: only('work', on(closeTask)),
    keepCredit: only('work', on(keepCredit)),
    answerArrival: only('contact', on(answerArrival)),
    approveStep: only('approve', on(approveStep)),
    decide: only('approve', on(decide)),

    listTasks: on(listTasks),
    listCalls: on(listCalls),
    listLetters: on(listLetters),
    listReleases: on(listReleases),
    printLetters: only('work', on(printLetters)),
    letterPosted: only('work', on(letterPosted)),
    release: only('approve', on(release)),

    importFiles: only('work', on(importFiles)),
    importProgress: on(importProgress),
    listImports: on(listImports),
  };
};
