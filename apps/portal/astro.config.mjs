import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { preloadImports } from './preload-imports.mjs';

/** What the pages for answers have between them; who only pays never fetches it. */
const isAnswer = (id) => /\/answer\/(?!.*texts\/)|\/answers-client|\/http\/(?:upload|put-file)/.test(id);

/** Words come per language, QR code and stamp come later, and nobody calculates while paying: not in what all share. */
const isShared = (id) =>
  !isAnswer(id) &&
  !/\/texts\/|\/qr-code|\/format\/exact|\/stamp|\/law\/|\/calculator\/|\/start\/|\/arrangement\/|\/dispute\//.test(
    id,
  );

/** What the calculators have between them. */
const isCalculator = (id) => /\/(?:law|calculator)\/(?!texts\/|add-months)/.test(id);

/** One file for what at least three pages use: a first visit on a phone pays for every request. */
const groups = [
  { name: 'portal', test: isShared, minShareCount: 3 },
  { name: 'answer', test: isAnswer, minShareCount: 3 },
  { name: 'calculator', test: isCalculator, minShareCount: 3 },
];

export default defineConfig({
  integrations: [preact(), preloadImports()],
  build: { inlineStylesheets: 'never' },
  vite: {
    // The stylesheets are pages to Astro: a server that nobody runs writes them, and would leave them as they are.
    build: { cssMinify: true },
    environments: {
      client: {
        build: {
          assetsInlineLimit: 0,
          rolldownOptions: { output: { codeSplitting: { groups }, entryFileNames: '_astro/page.[hash].js' } },
        },
      },
    },
  },
});
