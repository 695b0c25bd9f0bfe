import { type Context, Hono } from 'hono';
import type { Advanced, VirtualClock } from '../clock/virtual-clock.ts';
import type { Lambda } from '../lambda/lambda.ts';
import type { Link } from '../page/page.ts';
import { styleRoute } from '../page/style.ts';
import type { Scheduler } from '../scheduler/scheduler.ts';
import { controlPage } from './control-page.ts';
import { destination, Travel } from './travel.ts';

export type ControlSiteOptions = {
  readonly clock: VirtualClock;
  readonly lambda: Lambda;
  readonly scheduler: Scheduler;
  readonly links: () => readonly Link[];
};

const sentence = (c: Context): string | undefined => {
  const { delivered, refused } = c.req.query();
  if (refused) return 'Terugreizen kan niet. Kies een later moment.';
  if (delivered === undefined) return undefined;
  return 'Aangekomen. Alles onderweg gebeurde op zijn eigen moment.';
};

/**
 * The page of the clock, and for programs `GET /api/clock` and `POST /advance` with JSON
 * `{ "to": "2026-10-01" | moment }`, `{ "days": 7 }` or `{ "toNext": true }`.
 */
export const controlSite = ({ clock, lambda, scheduler, links }: ControlSiteOptions): Hono => {
  const travel = async (wish: Travel): Promise<Advanced> => clock.advance(destination(wish, clock));
  return new Hono()
    .route('/', styleRoute())
    .get('/', (c) =>
      c.html(
        controlPage({
          clock,
          failures: lambda.failures(),
          deadLetters: scheduler.deadLetters(),
          links: links(),
          said: sentence(c),
        }),
      ),
    )
    .get('/api/clock', (c) =>
      c.json({
        now: clock.now(),
        mode: clock.mode,
        entries: clock.entries().map(({ at, kind, id }) => ({ at, kind, id })),
        failures: lambda.failures(),
        deadLetters: scheduler.deadLetters(),
      }),
    )
    .post('/advance', async (c) => {
      const json = (c.req.header('content-type') ?? '').includes('json');
      const wish = Travel.safeParse(json ? await c.req.json().catch(() => null) : await c.req.parseBody());
      if (!wish.success) return c.json({ message: 'Geef to, days of toNext. Give to, days or toNext.' }, 400);
      const arrived = await travel(wish.data);
      if (json) return c.json(arrived, arrived.ok ? 200 : 409);
      return c.redirect(arrived.ok ? `/?delivered=${arrived.delivered}` : '/?refused=1', 303);
    });
};
