import { hostOf } from './stage.ts';

// Static pages carry their own hashed policy for scripts; what only a header can say is said here.
const injection = `
  var own = event.response.headers;
  var set = {
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'content-security-policy': "frame-ancestors 'none'"
  };
  for (var name in set) if (!own[name]) own[name] = { value: set[name] };
`;

const edge = { viewerResponse: { injection } };

/** One origin per site: its static files, and its API under `/api`. */
export const portalRouter = new sst.aws.Router('PortalRouter', { ...hostOf('betalen'), edge });
export const deskRouter = new sst.aws.Router('DeskRouter', { ...hostOf('kantoor'), edge });
