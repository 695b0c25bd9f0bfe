import { LogoSeen } from '../desk/logo.ts';
import type { Route } from './route.ts';
import { FILES_OF_FORM } from './upload-routes.ts';

const tag = 'Settings';

/** The picture by which debtors know the administration. */
export const DESK_LOGO_ROUTES: readonly Route[] = [
  {
    method: 'put',
    path: '/settings/logo',
    tag,
    summary: 'Set the logo: one PNG or JPEG of at most 200 kB and 2,000 pixels a side',
    query: LogoSeen,
    body: { schema: FILES_OF_FORM, files: true },
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/settings/logo',
    tag,
    summary: 'Take the logo away; the name stands in its place. Mails that were sent keep it',
    query: LogoSeen,
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/settings/logo/:sha256',
    tag,
    summary: 'The logo of the administration, as a picture',
    answers: { 200: { types: ['image/png', 'image/jpeg'] } },
  },
];
