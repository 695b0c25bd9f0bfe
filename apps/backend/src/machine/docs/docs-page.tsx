import { type ApiName, apiDocument } from '@voldaan/contract/openapi/api-document.ts';
import { renderToString } from 'preact-render-to-string';
import { type ApiDocument, ApiView } from './api-view.tsx';
import { FirstCalls } from './first-calls.tsx';

const APIS: readonly ApiName[] = ['machine', 'desk', 'portal'];

const Page = () => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>API · Voldaan</title>
      <link rel="stylesheet" href="/api/v1/docs.css" />
    </head>
    <body>
      <header>
        <h1>Voldaan: the API</h1>
        <nav aria-label="APIs">
          <ul>
            <li>
              <a href="#machine">For machines</a> (<a href="/api/v1/openapi.json">OpenAPI</a>)
            </li>
            <li>
              <a href="#desk">The desk</a> (<a href="/api/v1/openapi/desk.json">OpenAPI</a>)
            </li>
            <li>
              <a href="#portal">The portal</a> (<a href="/api/v1/openapi/portal.json">OpenAPI</a>)
            </li>
          </ul>
        </nav>
      </header>
      <main>
        <FirstCalls />
        {APIS.map((api) => (
          <ApiView key={api} id={api} document={apiDocument(api) as unknown as ApiDocument} />
        ))}
      </main>
    </body>
  </html>
);

let page: string | undefined;

/** The description of the APIs as a page that needs no script; made once per process. */
export const docsPage = (): string => {
  page ??= `<!doctype html>${renderToString(<Page />)}`;
  return page;
};
