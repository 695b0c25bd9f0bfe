/** Largest file that is taken as a logo: 200 kB. */
export const MOST_LOGO_BYTES = 200 * 1024;
