import type { ShownLogo } from '@voldaan/application/upload/logo.ts';
import { LogoSeen } from '@voldaan/contract/desk/logo.ts';
import { Hono } from 'hono';
import { pictureResponse } from '../http/picture.ts';
import { type SentFile, sentFiles } from '../http/sent-files.ts';
import { done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { Result, StaffSession } from './desk-ports.ts';
import { readQuery } from './read-body.ts';
import { refuse } from './refuse.ts';

/** The logo of an administration; administrators alone change it. */
export interface LogoPorts {
  /** `logo-too-large`, `logo-too-many-pixels`, `logo-svg`, `logo-wrong-type`, `logo-broken`, `changed-meanwhile`. */
  putLogo: (staff: StaffSession, version: number, file: SentFile) => Promise<Result<void>>;
  removeLogo: (staff: StaffSession, version: number) => Promise<Result<void>>;
  seeLogo: (staff: StaffSession, sha256: string) => Promise<Result<ShownLogo>>;
}

/** The picture by which debtors know the administration. */
export const logoRoutes = (ports: LogoPorts) =>
  new Hono<DeskEnv>()
    .put('/settings/logo', async (c) => {
      const seen = readQuery(c, LogoSeen);
      if (!seen.ok) return seen.response;
      const [file] = (await sentFiles(c, 1)) ?? [];
      if (!file) return refuse(c, { code: 'request-not-understood' }, ['file']);
      return done(c, await ports.putLogo(c.var.staff, seen.value.version, file));
    })
    .delete('/settings/logo', async (c) => {
      const seen = readQuery(c, LogoSeen);
      return seen.ok ? done(c, await ports.removeLogo(c.var.staff, seen.value.version)) : seen.response;
    })
    .get('/settings/logo/:sha256', async (c) => {
      const logo = await ports.seeLogo(c.var.staff, c.req.param('sha256'));
      return logo.ok ? pictureResponse(c, logo.value, 'us') : refuse(c, logo.refusal);
    });
