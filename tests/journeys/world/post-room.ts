import {
  fourteenDayNoticeProblems,
  noticeFactsOf,
} from '@voldaan/messages/checks/fourteen-day-notice-problems.ts';
import { missingFacts } from '@voldaan/messages/checks/missing-facts.ts';
import { compose } from '@voldaan/messages/compose/compose.ts';
import type { Message } from '@voldaan/messages/content/message.ts';
import { letterText } from '@voldaan/messages/letter/letter-text.ts';
import { expect } from 'vitest';
import { deskOf } from './desk.ts';
import { stateOf } from './seen.ts';
import type { World } from './world.ts';

/** A letter as its receiver reads it, who sees no difference between spaces. */
export const wordsOf = (message: Message): string =>
  letterText(compose(message, 'letter'), message.addressee).replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ');

/** Prints every letter of an account, holds each to what the law wants it to say, and puts it in the post. */
export const postAll = async (world: World, account: string): Promise<readonly Message[]> => {
  const desk = deskOf(world);
  const messages: Message[] = [];
  for (const { id } of (await stateOf(world, account)).letters) {
    const printed = await desk.print(account, id);
    if (!printed.ok) throw new Error(`Letter ${id} was not printed: ${printed.why}.`);
    const { message } = printed;
    expect(missingFacts(message)).toEqual([]);
    if (message.kind === 'fourteen-day-notice')
      expect(fourteenDayNoticeProblems(wordsOf(message), noticeFactsOf(message))).toEqual([]);
    expect(await desk.post(account, id, '3STEST0003')).toMatchObject({ ok: true });
    messages.push(message);
  }
  return messages;
};

/** The same for the one letter that lies there. */
export const postIt = async (world: World, account: string): Promise<Message> => {
  const [message, ...more] = await postAll(world, account);
  if (!message || more.length > 0)
    throw new Error(`${more.length + (message ? 1 : 0)} letters lie to be posted.`);
  return message;
};

/** Goes on to a day, says yes to what waits for it two working days ahead, and posts the letter of that day. */
export const notified = async (
  world: World,
  account: string,
  yesOn: string,
  day: string,
): Promise<Message> => {
  await world.on(yesOn, '10:00');
  await deskOf(world).approveAll(account);
  await world.on(day, '14:00');
  return postIt(world, account);
};
