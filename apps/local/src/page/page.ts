import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export type Link = { readonly label: string; readonly href: string };

export type Page = {
  readonly title: string;
  /** One line of English under the Dutch title. */
  readonly english: string;
  readonly links?: readonly Link[];
  readonly main: Html;
  /** Rules of this page only. */
  readonly style?: string;
};

/** A whole page of the local stack. Works without JavaScript. */
export const page = ({ title, english, links = [], main, style }: Page): Html => html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
${style ? html`<link rel="stylesheet" href="${style}">` : ''}
</head>
<body>
<header class="top">
<h1>${title}</h1><p lang="en">${english}</p>
<nav aria-label="Andere pagina's">${links.map(({ label, href }) => html`<a href="${href}">${label}</a>`)}</nav>
</header>
<main>${main}</main>
</body>
</html>`;
