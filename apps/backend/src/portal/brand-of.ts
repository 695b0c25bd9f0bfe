import type { Brand } from '@voldaan/contract/portal/brand.ts';
import type { Context, MiddlewareHandler } from 'hono';
import { hostOf } from './host-of.ts';
import type { PortalPorts } from './ports.ts';
import { wantsHtml } from './wants-html.ts';

/** Finds out whose page it is before anything can go wrong with it; a page without a name still works. */
export const knowBrand =
  <Session>(ports: PortalPorts<Session>): MiddlewareHandler =>
  async (c, next) => {
    if (wantsHtml(c)) {
      const brand = await ports.brand(hostOf(c)).catch(() => undefined);
      if (brand?.ok) c.set('brand', brand.value);
    }
    await next();
  };

/** Who stands behind the page that is asked for, when that is known. */
export const brandOf = (c: Context): Brand | undefined => c.get('brand');
