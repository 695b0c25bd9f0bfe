/** The colours of the page as a canvas can take them: looked up, because a canvas knows no custom properties. */
export type Colours = {
  readonly ink: string;
  readonly soft: string;
  readonly planned: string;
  readonly rule: string;
  readonly font: string;
};

const ROLES = ['ink', 'soft', 'planned', 'rule'] as const;

/** @param within - an element that has a hidden element for each role */
export const coloursOf = (within: HTMLElement): Colours => {
  const [ink = '', soft = '', planned = '', rule = ''] = ROLES.map((role) => {
    const sample = within.querySelector(`[data-role="${role}"]`);
    return sample ? getComputedStyle(sample).color : '';
  });
  return { ink, soft, planned, rule, font: getComputedStyle(within).fontFamily };
};

/** The hidden elements that the colours are read from. */
export const COLOUR_ROLES = ROLES;
