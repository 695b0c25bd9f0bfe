import { SimulateAccount, SimulatePortfolio } from '@voldaan/contract/desk/simulation.ts';
import { Hono } from 'hono';
import { answer } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { SimulationPorts } from './desk-ports.ts';
import { readBody } from './read-body.ts';

/** What would happen; nothing is written. */
export const simulationRoutes = (ports: SimulationPorts) =>
  new Hono<DeskEnv>()
    .post('/debtors/:id/simulation', async (c) => {
      const body = await readBody(c, SimulateAccount);
      if (!body.ok) return body.response;
      return answer(c, await ports.simulateAccount(c.var.staff, c.req.param('id'), body.value));
    })
    .get('/simulations', async (c) => answer(c, await ports.currentPlans(c.var.staff)))
    .post('/simulations', async (c) => {
      const body = await readBody(c, SimulatePortfolio);
      return body.ok ? answer(c, await ports.simulatePortfolio(c.var.staff, body.value)) : body.response;
    });
