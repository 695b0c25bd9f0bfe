import type { LocalFunction } from './local-function.ts';

/** A function of the backend with what calls it: `http`, `scheduler`, `ses-events`, `s3:<prefix>`, `invoke`. */
export type SubscribedFunction = LocalFunction & { readonly events?: readonly string[] | undefined };

/** Names of the functions that want the events of SES. */
export const sesSubscribers = (functions: readonly SubscribedFunction[]): string[] =>
  functions.filter(({ events }) => events?.includes('ses-events')).map(({ name }) => name);

/** Names of the functions that want to know of an object with this key. */
export const objectSubscribers = (functions: readonly SubscribedFunction[], key: string): string[] =>
  functions
    .filter(({ events }) =>
      events?.some((event) => event.startsWith('s3:') && key.startsWith(event.slice(3))),
    )
    .map(({ name }) => name);
