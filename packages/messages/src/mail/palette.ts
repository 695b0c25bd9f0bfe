/** The colour roles of the house style; a mail cannot read custom properties, so they are written inline. */
export const light = {
  paper: '#F6F4EE',
  sheet: '#FFFFFF',
  ink: '#1B2330',
  inkSoft: '#4A5362',
  rule: '#D8D3C6',
  action: '#1F4B8F',
  onAction: '#FFFFFF',
  paid: '#0B6B47',
} as const;

export const dark: Record<keyof typeof light, string> = {
  paper: '#12161C',
  sheet: '#1A2028',
  ink: '#ECEAE3',
  inkSoft: '#B4BAC4',
  rule: '#36404C',
  action: '#8DB4F2',
  onAction: '#12161C',
  paid: '#6FCF9F',
};
