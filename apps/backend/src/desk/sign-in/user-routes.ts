import { ChangeRole, InviteUser } from '@voldaan/contract/desk/sign-in.ts';
import { Hono } from 'hono';
import { answer, done } from '../answer.ts';
import type { DeskEnv } from '../desk-env.ts';
import { readBody } from '../read-body.ts';
import type { UserPorts } from './sign-in-ports.ts';

/** "Gebruikers": who works in the administration of the session. */
export const userRoutes = (ports: UserPorts) =>
  new Hono<DeskEnv>()
    .get('/users', async (c) => answer(c, await ports.listUsers(c.var.staff)))
    .post('/users', async (c) => {
      const body = await readBody(c, InviteUser);
      return body.ok ? done(c, await ports.inviteUser(c.var.staff, body.value)) : body.response;
    })
    .put('/users/:id/role', async (c) => {
      const body = await readBody(c, ChangeRole);
      return body.ok
        ? done(c, await ports.changeRole(c.var.staff, c.req.param('id'), body.value.role))
        : body.response;
    })
    .post('/users/:id/reset', async (c) => done(c, await ports.resetUser(c.var.staff, c.req.param('id'))))
    .delete('/users/:id', async (c) => done(c, await ports.removeUser(c.var.staff, c.req.param('id'))));
