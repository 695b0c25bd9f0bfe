import base from '@voldaan/ui/base.css?raw';
import components from '@voldaan/ui/components.css?raw';
import portal from '@voldaan/ui/portal/portal.css?raw';
import tokens from '@voldaan/ui/tokens.css?raw';

/** One stylesheet at one address, for these pages and for those that the backend renders. */
export const GET = () =>
  new Response([tokens, base, components, portal].join('\n'), { headers: { 'content-type': 'text/css' } });
