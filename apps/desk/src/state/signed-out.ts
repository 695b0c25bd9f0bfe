import type { Trouble } from '@voldaan/contract/desk/request.ts';

/** Nobody is signed in: to the page that asks who it is, and back here afterwards. */
export const leaveWhenSignedOut = (trouble: Trouble): void => {
  if (trouble.code === 'signed-out' && location.pathname !== '/sign-in') location.assign('/sign-in');
};
