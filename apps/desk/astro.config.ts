import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

/** Its own host, and where a page puts large files by itself; on a laptop the gateway adds that. */
const connecting = ["'self'", process.env['UPLOAD_ORIGIN']].filter(Boolean).join(' ');

/** Static files under one host with `/api`; every script and style is named by its hash. */
export default defineConfig({
  output: 'static',
  integrations: [preact()],
  devToolbar: { enabled: false },
  build: { format: 'file', inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        `connect-src ${connecting}`,
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
