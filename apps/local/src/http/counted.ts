import type { InFlight } from '../clock/in-flight.ts';
import type { Fetch } from './listen.ts';

/** The same server, but the clock waits for its requests. */
export const counted =
  (inFlight: InFlight, fetch: Fetch): Fetch =>
  (request, bindings) =>
    inFlight.track(() => fetch(request, bindings));
