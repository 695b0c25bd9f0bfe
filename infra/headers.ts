/**
 * Headers of the static files, which the router adds where an answer lacks them; a test holds them against
 * those of the backend. Pages limit scripts and styles by the hashed policy inside them; what only a header can
 * say is said here.
 */
export const headers = {
  'content-security-policy': "base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;
