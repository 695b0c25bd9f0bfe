import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

/** Its own host, and where a page puts large files by itself; on a laptop the gateway adds that. */
const connecting = ["'self'", process.env['UPLOAD_ORIGIN']].filter(Boolean).join(' ');

/** Words come per language, the QR code comes later, and nobody calculates while paying: not in what all share. */
const isShared = (id) =>
  !/\/texts\/|\/qr-code|\/law\/|\/calculator\/|\/answer\/|\/start\/|\/arrangement\/|\/dispute\//.test(id);

/** What the calculators have between them. */
const isCalculator = (id) => /\/(?:law|calculator)\/(?!texts\/|add-months)/.test(id);

/** What the pages for answers have between them; who only pays never fetches it. */
const isAnswer = (id) => /\/answer\/(?!.*texts\/)/.test(id);

/** One file for what at least three pages use: a first visit on a phone pays for every request. */
const groups = [
  { name: 'portal', test: isShared, minShareCount: 3 },
  { name: 'answer', test: isAnswer, minShareCount: 3 },
  { name: 'calculator', test: isCalculator, minShareCount: 3 },
];

export default defineConfig({
  integrations: [preact()],
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        `connect-src ${connecting}`,
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
