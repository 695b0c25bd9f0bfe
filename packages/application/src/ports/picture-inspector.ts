import type { Logo } from '@voldaan/domain/party/logo.ts';

/**
 * What a picture really is, by its content. `bytes`: the picture alone, without what a camera or a program wrote
 * along, such as the place where it was taken. `drawing`: an SVG, which may carry script; `too-many-pixels`: on a
 * side; `broken`: cut off, damaged, or of a kind that is not drawn on paper.
 */
export type InspectedPicture =
  | ({ readonly is: 'picture'; readonly bytes: Uint8Array } & Pick<
      Logo,
      'type' | 'width' | 'height' | 'sha256'
    >)
  | { readonly is: 'drawing' | 'too-many-pixels' | 'broken' | 'other' };

/**
 * Looks into a picture of at most some hundreds of kilobytes; its name does not count.
 *
 * @param longestSide - in pixels; what has more is not unpacked
 */
export type InspectPicture = (bytes: Uint8Array, longestSide: number) => Promise<InspectedPicture>;
