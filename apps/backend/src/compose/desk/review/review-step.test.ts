import { StepReview } from '@voldaan/contract/desk/approvals.ts';
import { expect, test } from 'vitest';
import { answering, withoutMark } from '../testing/answering.ts';
import { code, value } from '../testing/desk.ts';

/** On Thursday 8 October a yes is asked to the notice of default of Monday the 12th. */
const asked = async () => {
  const world = await answering();
  await world.travel('2026-10-08T12:00:00Z');
  const [approval] = (await world.card()).approvals;
  const approvalId = approval?.id ?? '';
  const review = async () =>
    StepReview.parse(value(await world.desk.reviewStep(world.sanne, world.id, approvalId)));
  return { ...world, approvalId, review };
};

test('before a yes one reads what it lets leave: the day, the post, and every amount', async () => {
  const { review, card } = await asked();
  const before = (await card()).version;
  const { on, post, mail } = await review();
  expect(on).toBe('2026-10-12');
  expect(post).not.toBeNull();
  expect(mail).toMatchObject({ to: 'crediteuren@degroot.test', language: 'nl' });
  // 15% of 1.246,30.
  expect(mail?.text).toContain('186,95');
  expect((await card()).version).toBe(before);
});

test('the mail that leaves with the letter says the same', async () => {
  const { review, desk, sanne, id, approvalId, travel, settle, archived } = await asked();
  const { mail } = await review();
  value(await desk.approveStep(sanne, id, approvalId));
  await travel('2026-10-12T12:00:00Z');
  const [letter] = value(await desk.listLetters(sanne)).letters;
  const letterId = letter?.id ?? '';
  value(await desk.printLetters(sanne, [{ accountId: id, letterId }]));
  await settle();
  const sent = await archived();
  expect(mail?.subject).toBe(sent.subject);
  expect(withoutMark(mail?.text ?? '')).toBe(withoutMark(sent.text));
});

test('a step that was answered meanwhile is told', async () => {
  const { desk, sanne, id, approvalId, travel } = await asked();
  value(await desk.approveStep(sanne, id, approvalId));
  await travel('2026-10-26T12:00:00Z');
  expect(code(await desk.reviewStep(sanne, id, approvalId))).toBe('already-done');
  expect(code(await desk.reviewStep(sanne, 'nobody', approvalId))).toBe('not-found');
});
