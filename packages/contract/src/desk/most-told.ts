/** What waits is counted so far for the number beside a place; one more says "more than". */
export const MOST_TOLD = 99;

/**
 * So many pieces of work are looked through for a list of what waits: those that are late by their day, and as many
 * of those that have until today or longer.
 */
export const MOST_WAITING = 1_000;

/** Calls or letters of a kind on one screen: more than anybody makes or prints in a day. */
export const MOST_LISTED = 200;
