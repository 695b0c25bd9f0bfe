import type { UnansweredTexts } from '@voldaan/contract/desk/request.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { ACCESS as ACCESS_EN } from './en/access.ts';
import { ACTIONS as ACTIONS_EN } from './en/actions.ts';
import { ADMINISTRATION as ADMINISTRATION_EN } from './en/administration.ts';
import { ANSWERS as ANSWERS_EN } from './en/answers.ts';
import { AUDIT as AUDIT_EN } from './en/audit.ts';
import { CALLS as CALLS_EN } from './en/calls.ts';
import { CARD as CARD_EN } from './en/card.ts';
import { CLAIMS as CLAIMS_EN } from './en/claims.ts';
import { CONNECTIONS as CONNECTIONS_EN } from './en/connections.ts';
import { DESK as DESK_EN } from './en/desk.ts';
import * as happeningsEn from './en/happenings.ts';
import { INBOX as INBOX_EN } from './en/inbox.ts';
import { INTAKE as INTAKE_EN } from './en/intake.ts';
import { LEGAL as LEGAL_EN } from './en/legal.ts';
import { LISTS as LISTS_EN } from './en/lists.ts';
import { MAILS as MAILS_EN } from './en/mails.ts';
import * as planEn from './en/plan.ts';
import { REPORT as REPORT_EN } from './en/report.ts';
import * as reviewEn from './en/review.ts';
import { SALES as SALES_EN } from './en/sales.ts';
import { SETTINGS as SETTINGS_EN } from './en/settings.ts';
import { SIMULATION as SIMULATION_EN } from './en/simulation.ts';
import { TASK as TASK_EN } from './en/tasks.ts';
import { TERMS as TERMS_EN } from './en/terms.ts';
import * as wordsEn from './en/words.ts';
import { ACCESS } from './nl/access.ts';
import { ACTIONS } from './nl/actions.ts';
import { ADMINISTRATION } from './nl/administration.ts';
import { ANSWERS } from './nl/answers.ts';
import { AUDIT } from './nl/audit.ts';
import { CALLS } from './nl/calls.ts';
import { CARD } from './nl/card.ts';
import { CLAIMS } from './nl/claims.ts';
import { CONNECTIONS } from './nl/connections.ts';
import { DESK } from './nl/desk.ts';
import * as happenings from './nl/happenings.ts';
import { INBOX } from './nl/inbox.ts';
import { INTAKE } from './nl/intake.ts';
import { LEGAL } from './nl/legal.ts';
import { LISTS } from './nl/lists.ts';
import { MAILS } from './nl/mails.ts';
import * as plan from './nl/plan.ts';
import { REPORT } from './nl/report.ts';
import * as review from './nl/review.ts';
import { SALES } from './nl/sales.ts';
import { SETTINGS } from './nl/settings.ts';
import { SIMULATION } from './nl/simulation.ts';
import { TASK } from './nl/tasks.ts';
import { TERMS } from './nl/terms.ts';
import * as words from './nl/words.ts';

/** The shape of the Dutch texts with any words in it: what another language has to be complete in. */
type Worded<Texts> = Texts extends string
  ? string
  : Texts extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Texts]: Worded<Texts[Key]> };

export type DeskTexts = Worded<{
  administration: typeof ADMINISTRATION;
  answers: typeof ANSWERS;
  claims: typeof CLAIMS;
  connections: typeof CONNECTIONS;
  desk: typeof DESK;
  access: typeof ACCESS;
  actions: typeof ACTIONS;
  audit: typeof AUDIT;
  calls: typeof CALLS;
  card: typeof CARD;
  inbox: typeof INBOX;
  intake: typeof INTAKE;
  review: typeof review;
  legal: typeof LEGAL;
  settings: typeof SETTINGS;
  lists: typeof LISTS;
  mails: typeof MAILS;
  words: typeof words;
  plan: typeof plan;
  happenings: typeof happenings;
  sales: typeof SALES;
  report: typeof REPORT;
  simulation: typeof SIMULATION;
  task: typeof TASK;
  terms: typeof TERMS;
}>;

const nl: DeskTexts = {
  administration: ADMINISTRATION,
  answers: ANSWERS,
  claims: CLAIMS,
  connections: CONNECTIONS,
  desk: DESK,
  access: ACCESS,
  actions: ACTIONS,
  audit: AUDIT,
  calls: CALLS,
  card: CARD,
  inbox: INBOX,
  intake: INTAKE,
  review,
  legal: LEGAL,
  settings: SETTINGS,
  lists: LISTS,
  mails: MAILS,
  words,
  plan,
  happenings,
  sales: SALES,
  report: REPORT,
  simulation: SIMULATION,
  task: TASK,
  terms: TERMS,
};

const en: DeskTexts = {
  administration: ADMINISTRATION_EN,
  answers: ANSWERS_EN,
  claims: CLAIMS_EN,
  connections: CONNECTIONS_EN,
  desk: DESK_EN,
  access: ACCESS_EN,
  actions: ACTIONS_EN,
  audit: AUDIT_EN,
  calls: CALLS_EN,
  card: CARD_EN,
  inbox: INBOX_EN,
  intake: INTAKE_EN,
  review: reviewEn,
  legal: LEGAL_EN,
  settings: SETTINGS_EN,
  lists: LISTS_EN,
  mails: MAILS_EN,
  words: wordsEn,
  plan: planEn,
  happenings: happeningsEn,
  sales: SALES_EN,
  report: REPORT_EN,
  simulation: SIMULATION_EN,
  task: TASK_EN,
  terms: TERMS_EN,
};

/** Every text of the desk; a text that a language lacks does not compile. */
export const TEXTS: Readonly<Record<Language, DeskTexts>> = { nl, en };

/** What the browser says when the server did not. */
export const UNANSWERED: UnansweredTexts = {
  nl: {
    offline: {
      title: 'Geen verbinding',
      detail: 'Wat u typte, staat er nog. Er is niets verstuurd.',
      next: 'Probeer het opnieuw als u weer verbinding heeft.',
    },
    failed: {
      title: 'Het ligt aan ons',
      detail: 'Wij kregen geen goed antwoord. Wat u typte, staat er nog.',
      next: 'Probeer het over een minuut opnieuw.',
    },
    tooLarge: {
      title: 'Dit is te groot om in één keer te versturen',
      detail: 'Er is niets veranderd.',
      next: 'Verstuur minder tegelijk.',
    },
  },
  en: {
    offline: {
      title: 'No connection',
      detail: 'What you typed is still there. Nothing was sent.',
      next: 'Try again when you are connected.',
    },
    failed: {
      title: 'It is our fault',
      detail: 'We got no good answer. What you typed is still there.',
      next: 'Try again in a minute.',
    },
    tooLarge: {
      title: 'This is too large to send at once',
      detail: 'Nothing has changed.',
      next: 'Send less at a time.',
    },
  },
};
