import { deskClient } from '@voldaan/contract/desk/client.ts';
import { UNANSWERED } from '../texts/texts.ts';
import { language } from './reader.ts';

/** The desk's API, asked in the reader's language. */
export const api = deskClient(
  (...request) => fetch(...request),
  () => language.value,
  UNANSWERED,
);
