type Headers = Readonly<Record<string, string>>;

/** On every answer of both sites, files and API alike; the router on AWS and the local gateway say the same. */
export const EVERYWHERE: Headers = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not "no-referrer": with that a browser sends `Origin: null`, and the check of the origin would refuse our own forms.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
};

/**
 * Where a form may end: here, or at the checkout that an answer of ours redirects to. A browser applies
 * `form-action` to every redirect after it, from the provider on to the bank, so no narrower list works.
 */
export const CHECKOUT_ANYWHERE = 'https:';

const framing = (formAction: string): string =>
  `base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action ${formAction}`;

/**
 * Headers of the static pages of both sites, for the gateway that serves them. Scripts and styles are limited by
 * the hashed policy inside each page; here stands what a page cannot say itself.
 */
export const STATIC_HEADERS: Headers = { ...EVERYWHERE, 'content-security-policy': framing("'self'") };

/**
 * Headers of every answer of the portal's API: no script at all, styles and images of our own, nothing kept.
 *
 * @param checkout - sources that a payment form may lead to; locally the origin of the stand-in
 */
export const portalHeaders = (checkout: string = CHECKOUT_ANYWHERE): Headers => ({
  ...EVERYWHERE,
  'content-security-policy': `default-src 'none'; style-src 'self'; img-src 'self' data:; ${framing(`'self' ${checkout}`)}`,
  'cache-control': 'no-store',
});

/** Headers of every answer of the desk's API: data for our own script; a document sets a policy of its own. */
export const DESK_HEADERS: Headers = {
  ...EVERYWHERE,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'private, no-store',
};
