import { type ComponentType, h, hydrate } from 'preact';

/** Where a page keeps its island. */
export const ISLAND = 'island';

/**
 * The part of a page that answers to its reader: drawn into the page when it is built, awake as soon as this script
 * runs. No framework's loader stands in between, so a phone fetches the script and what it imports, nothing else.
 *
 * @example export const PayNl = island(() => <PayIsland language="nl" texts={nl} />);
 */
export const island = (Part: ComponentType): ComponentType => {
  const place = typeof document === 'undefined' ? null : document.getElementById(ISLAND);
  if (place) hydrate(h(Part, {}), place);
  return Part;
};
