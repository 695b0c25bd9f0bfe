import {
  KeepPlanDraft,
  PlanFollowers,
  PlanSettings,
  PreviewPage,
  PreviewPlan,
  PublishPlan,
} from '../desk/settings-plans.ts';
import { ChangeRules, RuleSettings } from '../desk/settings-rules.ts';
import { ChangeText, OwnText, TextPreview, TextSettings } from '../desk/settings-texts.ts';
import type { Route } from './route.ts';

const tag = 'Settings';

/** Plans with their versions, and the rules beside them. */
export const DESK_SETTINGS_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/settings/plans',
    tag,
    summary: 'The plan of each class, and every version with who, when and why',
    answers: { 200: PlanSettings },
  },
  {
    method: 'post',
    path: '/settings/plans',
    tag,
    summary: 'Publish the next version of a plan; the accounts go over to it one by one',
    body: { schema: PublishPlan },
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/settings/plans/followers',
    tag,
    summary: 'How many accounts follow each version of a plan',
    answers: { 200: PlanFollowers },
  },
  {
    method: 'post',
    path: '/settings/plans/preview',
    tag,
    summary: 'What a draft would change for the accounts that are there, some at a time; nothing is written',
    body: { schema: PreviewPlan },
    answers: { 200: PreviewPage },
  },
  {
    method: 'put',
    path: '/settings/plans/drafts/:debtors',
    tag,
    summary: 'Keep your own draft of a plan; another one of a colleague stays as it is',
    body: { schema: KeepPlanDraft },
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/settings/plans/drafts/:debtors',
    tag,
    summary: 'Throw your own draft of a plan away',
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/settings/rules',
    tag,
    summary: 'Arrangements, disputes, and the days and hours of sending',
    answers: { 200: RuleSettings },
  },
  {
    method: 'put',
    path: '/settings/rules',
    tag,
    summary: 'Set one part of the rules anew; it counts for what is decided from now on',
    body: { schema: ChangeRules },
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/settings/texts/:language',
    tag,
    summary: "Every kind of message as it would go out now, with what is said of one's own",
    answers: { 200: TextSettings },
  },
  {
    method: 'get',
    path: '/settings/texts/:language/:kind/:as',
    tag,
    summary: 'A kind of message to nobody, as a mail or on paper',
    answers: { 200: { types: ['text/html', 'application/pdf'] } },
  },
  {
    method: 'post',
    path: '/settings/texts/preview',
    tag,
    summary: 'A message with words that are not saved yet, and what is wrong with them',
    body: { schema: OwnText },
    answers: { 200: TextPreview },
  },
  {
    method: 'put',
    path: '/settings/texts',
    tag,
    summary: "Say something of one's own in messages from now on",
    body: { schema: ChangeText },
    answers: { 204: null },
  },
];
