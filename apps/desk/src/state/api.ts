import { deskClient } from '@voldaan/contract/desk/client.ts';
import { UNANSWERED } from '../texts/texts.ts';
import { language } from './reader.ts';

let leaving = false;

/** From now on requests outlive the page. */
export const leave = (): void => {
  leaving = true;
};

/** The desk's API, asked in the reader's language. */
export const api = deskClient(
  (address, init) => fetch(address, leaving ? { ...init, keepalive: true } : init),
  () => language.value,
  UNANSWERED,
);
