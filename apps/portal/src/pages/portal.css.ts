import base from '@voldaan/ui/base.css?inline';
import components from '@voldaan/ui/components.css?inline';
import portal from '@voldaan/ui/portal/portal.css?inline';
import tokens from '@voldaan/ui/tokens.css?inline';

/** One stylesheet at one address, for these pages and for those that the backend renders. */
export const GET = () =>
  new Response([tokens, base, components, portal].join('\n'), { headers: { 'content-type': 'text/css' } });
