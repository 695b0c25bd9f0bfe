import { formOf } from '../http/upload.ts';
import type { requester } from './request.ts';

/** The logo of an administration, put there by somebody who saw this version of it. */
export const logoClient = ({ send }: ReturnType<typeof requester>) => ({
  putLogo: (version: number, file: File) =>
    send<null>('PUT', `/settings/logo?version=${version}`, formOf([file])),
  removeLogo: (version: number) => send<null>('DELETE', `/settings/logo?version=${version}`),
});
