import { decideOn } from '@voldaan/application/account/decide-on.ts';
import { planningContext } from '@voldaan/application/account/planning.ts';
import { attend } from '@voldaan/application/attend/attend.ts';
import { recordMailEvent } from '@voldaan/application/attend/record-mail-event.ts';
import { printLetterOf } from '@voldaan/application/letter/print-letters.ts';
import { approveStep } from '@voldaan/domain/account/decide/approve.ts';
import { closeTask } from '@voldaan/domain/account/decide/close-task.ts';
import { confirmPosted } from '@voldaan/domain/account/decide/post-letter.ts';
import { sendAgain } from '@voldaan/domain/account/decide/record-message.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { nextAction } from '@voldaan/domain/plan/next-action.ts';
import { DEMO } from '../administrations.ts';
import { JORIS, SANNE } from '../people.ts';
import { accepted } from './accepted.ts';
import { clockTime, nextAt } from './days.ts';
import type { Hand, Scene } from './scene.ts';

const waits = ({ entry }: Scene, what: NonNullable<Scene['entry']['waits']>[number]): boolean =>
  entry.waits?.includes(what) ?? false;

/** The plan itself, at the moment that it names. */
export const plan: Hand = ({ services, key, state, now }) => {
  const next = nextAction(state, planningContext(key.id, state, DEMO, now), now);
  return next && { at: next.at, play: () => attend(services, key) };
};

/** The mail provider, a minute after each mail; a confirmation always arrives. */
export const mailProvider: Hand = ({ services, key, entry, state }) => {
  const message = state.messages.find((candidate) => candidate.state === 'sent');
  if (!message) return undefined;
  const { id: messageId } = message;
  const bounces = entry.mail === 'bounces' && message.message !== 'payment-received';
  const kind = bounces ? 'bounced' : 'delivered';
  const { administration, id: account } = key;
  return {
    at: addSeconds(message.at, 60),
    play: () => recordMailEvent(services, { administration, account, messageId, kind }),
  };
};

/** Sanne says yes to hard letters on the afternoon that she is asked. */
export const approver: Hand = (scene) => {
  const { services, key, state, now } = scene;
  const approval = state.approvals.find(({ granted }) => !granted);
  if (!approval || waits(scene, 'approval')) return undefined;
  const { id: approvalId } = approval;
  return {
    at: nextAt(now, clockTime(16, 5)),
    play: () =>
      accepted(decideOn(services, key, { actor: SANNE }, (current) => approveStep(current, { approvalId }))),
  };
};

/** Joris prints at eleven. */
export const printer: Hand = (scene) => {
  const { services, key, state, now } = scene;
  const letter = state.letters.find(({ printed }) => !printed);
  if (!letter || waits(scene, 'letter')) return undefined;
  return {
    at: nextAt(now, clockTime(11, 0)),
    play: () => printLetterOf(services, key, letter.id, JORIS),
  };
};

/** And takes the letters to the post in the afternoon. */
export const postman: Hand = (scene) => {
  const { services, key, state, now } = scene;
  const letter = state.letters.find(({ printed }) => printed);
  if (!letter || waits(scene, 'post')) return undefined;
  const at = nextAt(now, clockTime(15, 30));
  const on = amsterdamDate(at);
  const tracking = letter.post === 'registered' ? { tracking: `3SVLDN${key.id.slice(1, 8)}` } : {};
  const posted = { letterId: letter.id, on, today: on, ...tracking };
  return {
    at,
    play: () =>
      accepted(decideOn(services, key, { actor: JORIS }, (current) => confirmPosted(current, posted))),
  };
};

/** Sanne does what else waits at the end of the day; a mail of which nobody knows goes again. */
export const clerk: Hand = (scene) => {
  const { services, key, state, now } = scene;
  const task = state.tasks.find(({ task: kind }) => kind !== 'letter-not-posted');
  if (!task || waits(scene, 'task')) return undefined;
  const { id: taskId, ref: messageId } = task;
  const at = nextAt(now, clockTime(16, 50));
  const today = amsterdamDate(at);
  return {
    at,
    play: () =>
      accepted(
        decideOn(services, key, { actor: SANNE }, (current, rules) =>
          task.task === 'message-uncertain' && messageId
            ? sendAgain(current, { messageId, now: services.clock.now() }, rules)
            : closeTask(current, { taskId, today }),
        ),
      ),
  };
};
