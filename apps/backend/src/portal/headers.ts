type Headers = Readonly<Record<string, string>>;

/**
 * Where a form may end: here, or at the checkout that an answer of ours redirects to. A browser applies
 * `form-action` to every redirect after it, from the provider on to the bank, so no narrower list works.
 */
export const CHECKOUT_ANYWHERE = 'https:';

const EVERYWHERE: Headers = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not "no-referrer": with that a browser sends `Origin: null`, and the check of the origin would refuse our own forms.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
};

const framing = (checkout: string): string =>
  `base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self' ${checkout}`;

/**
 * Headers of the static pages, for the gateway that serves them. Scripts and styles are limited by the hashed
 * policy inside each page; here stands what a page cannot say itself.
 *
 * @param checkout - sources that a payment form may lead to; locally the origin of the stand-in
 * @example staticHeaders('http://localhost:4010')
 */
export const staticHeaders = (checkout: string = CHECKOUT_ANYWHERE): Headers => ({
  ...EVERYWHERE,
  'content-security-policy': framing(checkout),
});

/** Headers of every answer of the portal API: no script at all, styles and images of our own, nothing kept. */
export const apiHeaders = (checkout: string = CHECKOUT_ANYWHERE): Headers => ({
  ...EVERYWHERE,
  'content-security-policy': `default-src 'none'; style-src 'self'; img-src 'self' data:; ${framing(checkout)}`,
  'cache-control': 'no-store',
});
