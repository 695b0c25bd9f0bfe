import { BadInput } from '../bad-input.ts';

/** A web address without what stands behind its last slash. */
export const url = (text: string): string => {
  const read = URL.parse(text);
  if (read?.protocol === 'http:' || read?.protocol === 'https:') return read.origin;
  throw new BadInput(({ bad }) => bad.url(text));
};

/** Where `npm start` puts the desk. */
export const LOCAL_DESK = 'http://localhost:4310';
