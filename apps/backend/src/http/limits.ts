import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { timeout } from 'hono/timeout';
import type { Refuse } from './refuse.ts';

/**
 * What a function is ever asked with, in bytes: the edge that signs for it takes 1,048,576 in base64. Files that
 * are larger go straight to the bucket.
 */
export const MOST_BODY_BYTES = 768 * 1024;

/** The functions are ended after twenty seconds; whoever waits must have read a sentence before that. */
const LONGEST_MS = 18_000;

/** An answer within the time that a person gets, or the refusal that says so. */
export const withinTime = (refuse: Refuse<'too-slow'>, longestMs: number = LONGEST_MS) => {
  const limited = timeout(longestMs, new HTTPException(503, { message: 'too slow' }));
  return createMiddleware(async (c, next) => {
    const late = Symbol('late');
    const ended = await limited(c, next).then(
      () => undefined,
      (error: unknown) =>
        error instanceof HTTPException && error.status === 503 ? late : Promise.reject(error),
    );
    return ended === late ? refuse(c, 'too-slow') : undefined;
  });
};

/** A body of so many bytes at most, counted while it comes in and not as it announces itself. */
export const smallBody = (most: number, refuse: Refuse<'too-large'>) =>
  bodyLimit({ maxSize: most, onError: (c) => refuse(c, 'too-large') });
