import { describe, expect, test } from 'vitest';
import { instant } from '../../calendar/instant.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import { evolveAll } from '../evolve.ts';
import { anInvoice, BUSINESS } from '../fixture.ts';
import { after, agreed, called, FRIDAY, NEXT_FRIDAY, PLAN, types } from '../testing/call.ts';
import { endPromise } from './end-promise.ts';
import { recordCall } from './record-call.ts';

describe('a part that is not paid', () => {
  test('is called about on the next working day, and the rest stays promised', () => {
    const { state } = after(
      called(),
      agreed([
        [600_00, FRIDAY],
        [646_30, NEXT_FRIDAY],
      ]),
    );
    const [first] = state.holds;
    // Friday 18 and a working day for the bank, Monday 21: it ends on Tuesday, when somebody calls.
    const events = endPromise(state, first?.id ?? '', plainDate('2026-09-22'), PLAN);
    expect(types(events)).toEqual(['PromiseBroken', 'TaskOpened', 'CallOpened']);
    const broken = evolveAll(state, events);
    expect(broken.call).toMatchObject({ since: '2026-09-22', why: 'promise-broken' });
    expect(broken.promises).toMatchObject([{ amount: 646_30 }]);
    const spoken = recordCall(
      broken,
      {
        callId: broken.call?.id ?? '',
        said: { outcome: 'other' },
        at: instant('2026-09-22T08:20:00Z'),
        today: plainDate('2026-09-22'),
      },
      PLAN,
    );
    expect(spoken.ok && types(spoken.events)).toEqual(['CallAttempted', 'TaskClosed', 'CallClosed']);
  });

  test('on a Thursday before a weekend the call waits for Monday', () => {
    const { state } = after(called(), agreed([[1_246_30, plainDate('2026-09-17')]]));
    const events = endPromise(state, state.holds[0]?.id ?? '', plainDate('2026-09-19'), PLAN);
    expect(evolveAll(state, events).call?.since).toBe('2026-09-21');
  });

  test('without a number there is nobody to call before one is found', () => {
    const { state } = after(
      called([anInvoice()], { ...BUSINESS, phone: false }),
      agreed([[1_246_30, FRIDAY]]),
    );
    const events = endPromise(state, state.holds[0]?.id ?? '', plainDate('2026-09-21'), PLAN);
    expect(evolveAll(state, events).tasks.map(({ task }) => task)).toEqual(['promise-broken', 'find-number']);
  });
});
