import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

/** Words come per language and the QR code comes later, so neither belongs in what all pages share. */
const isShared = (id) => !id.includes('node_modules') && !/\/texts\/|\/qr-code/.test(id);

/** Fewer, larger files: a first visit on a phone pays for every request. */
const groups = [
  { name: 'preact', test: /node_modules\/(preact|@astrojs\/preact)\// },
  { name: 'portal', test: isShared, minShareCount: 3 },
];

export default defineConfig({
  integrations: [preact()],
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: ["default-src 'none'", "connect-src 'self'", "img-src 'self' data:", "base-uri 'none'"],
    },
  },
  vite: {
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
  },
});
