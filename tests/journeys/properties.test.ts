import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import { NO_ACCOUNT, openTotal } from '@voldaan/domain/account/state.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { life, lived } from './world/random-life.ts';
import {
  eachStepOnce,
  mailsFollowTheHistory,
  moneyIsConserved,
  oneVoice,
  onlyWhoOwes,
} from './world/rules.ts';
import {
  claimsNeverRise,
  costsOnlyAfterTheTerm,
  lettersLeaveWhole,
  oneAmountEverywhere,
  paymentsAreDivided,
} from './world/rules-of-law.ts';
import { listOnDesk } from './world/seen.ts';

test('whatever happens to an account, money is conserved, one voice speaks, each step is taken once', async () => {
  await fc.assert(
    fc.asyncProperty(life, async (one) => {
      const { world, account, state, timeline, letters, refused } = await lived(one);
      moneyIsConserved(timeline, state);
      eachStepOnce(timeline);
      onlyWhoOwes(timeline);
      oneVoice(timeline);
      mailsFollowTheHistory(world, timeline);
      costsOnlyAfterTheTerm(timeline);
      claimsNeverRise(timeline);
      paymentsAreDivided(timeline);
      oneAmountEverywhere(timeline, state);
      lettersLeaveWhole(world, timeline, letters, refused);
      const replayed = evolveAll(
        NO_ACCOUNT,
        timeline.map(({ event }) => event),
      );
      expect(JSON.parse(JSON.stringify(replayed))).toEqual(state);
      expect(world.rescued).toBe(0);
      expect((await listOnDesk(world, 'debtors')).find((row) => row.account === account)?.data['open']).toBe(
        openTotal(state),
      );
    }),
    { numRuns: 60, seed: 20260904 },
  );
}, 120_000);
