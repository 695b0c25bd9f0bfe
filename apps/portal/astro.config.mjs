import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

/** Words come per language and the QR code comes later, so neither belongs in what all pages share. */
const isShared = (id) => !/\/texts\/|\/qr-code/.test(id);

/** One file for what at least three pages use: a first visit on a phone pays for every request. */
const groups = [{ name: 'portal', test: isShared, minShareCount: 3 }];

export default defineConfig({
  integrations: [preact()],
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        // The pay form posts from the statement that the API renders, which says where its checkout is.
        "form-action 'self'",
      ],
    },
  },
  vite: {
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
  },
});
