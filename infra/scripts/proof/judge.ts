import type { Mocked } from './mocked.ts';
import { complete } from './rules/complete.ts';
import { kept } from './rules/kept.ts';
import { leastPrivilege } from './rules/least-privilege.ts';
import { nothingLost } from './rules/nothing-lost.ts';
import { nothingPublic } from './rules/nothing-public.ts';

/**
 * What is wrong with the resources of a stage; nothing, when all is well.
 *
 * @param handlers - the functions of the backend that belong on AWS
 */
export const judge = (mocked: Mocked, stage: string, handlers: readonly string[]): readonly string[] => [
  ...complete(mocked, handlers),
  ...leastPrivilege(mocked),
  ...nothingLost(mocked),
  ...nothingPublic(mocked),
  ...kept(mocked, stage === 'production'),
];
