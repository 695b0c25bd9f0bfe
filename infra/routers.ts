import { headersPolicy } from './headers-policy.ts';
import { hostOf } from './settings.ts';

/** Whoever reads a site may tell us his address only as the edge saw it. */
const injection = `event.request.headers['x-voldaan-viewer'] = { value: event.viewer.ip };`;

/**
 * One origin: the static files of a site, and its functions below a path. The functions' own addresses answer
 * to this router alone (it signs what it passes on), so nobody goes round it. A signed body is at most 1 MB.
 */
const router = (name: string, host: string) =>
  new sst.aws.Router(name, {
    ...hostOf(host),
    protection: 'oac-with-edge-signing',
    edge: { viewerRequest: { injection } },
    transform: {
      cdn: (args) => {
        args.defaultCacheBehavior = $output(args.defaultCacheBehavior).apply((behavior) => ({
          ...behavior,
          responseHeadersPolicyId: headersPolicy.id,
        }));
      },
    },
  });

export const portalRouter = router('PortalRouter', 'betalen');
export const deskRouter = router('DeskRouter', 'kantoor');
