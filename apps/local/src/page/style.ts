import { Hono } from 'hono';

/** Looks of the pages of the local stack: paper, ink and hairlines, as the product itself. */
const STYLE = `
:root{color-scheme:light dark;--paper:#F6F4EE;--sheet:#FFF;--well:#ECE9E0;--ink:#1B2330;--ink-soft:#4A5362;--rule:#D8D3C6;--edge:#7A7F88;--action:#1F4B8F;--on-action:#FFF;--paid:#0B6B47;--paid-wash:#E3F1EA;--wait:#7A4B00;--wait-wash:#FBF0DA;--error:#A3241C;--error-wash:#FBE9E6;--serif:"Iowan Old Style",Charter,"Bitstream Charter","Sitka Text",Cambria,serif}
@media(prefers-color-scheme:dark){:root{--paper:#12161C;--sheet:#1A2028;--well:#232B35;--ink:#ECEAE3;--ink-soft:#B4BAC4;--rule:#36404C;--edge:#8690A0;--action:#8DB4F2;--on-action:#12161C;--paid:#6FCF9F;--paid-wash:#15302A;--wait:#F0BE66;--wait-wash:#33290F;--error:#F49A8F;--error-wash:#3A1D1B}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/24px system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
p{margin:0}
h1,h2{font-family:var(--serif);font-weight:600;letter-spacing:-.01em;margin:0}
h1{font-size:26px;line-height:32px}h2{font-size:20px;line-height:26px}
a{color:var(--action)}
.top{display:flex;flex-wrap:wrap;gap:4px 24px;align-items:baseline;padding:16px;border-bottom:1px solid var(--rule)}
.top p{color:var(--ink-soft);font-size:15px;line-height:22px}
.top nav{margin-left:auto;display:flex;flex-wrap:wrap;gap:4px 16px}
.top nav a{min-height:32px;display:inline-flex;align-items:center}
.soft{color:var(--ink-soft)}.small{font-size:15px;line-height:22px}
.large{font-size:30px;line-height:36px}
.figure{font-variant-numeric:tabular-nums lining-nums}
.sheet{background:var(--sheet);border:1px solid var(--rule);padding:16px}
.column{max-width:640px;margin:0 auto;padding:16px}
.stack>*+*{margin-top:16px}
button,.button{font:inherit;min-height:44px;padding:8px 16px;border:1px solid var(--edge);border-radius:2px;background:var(--sheet);color:var(--ink);cursor:pointer;text-decoration:none;display:inline-flex;align-items:center;justify-content:center}
button.first,.button.first{background:var(--action);border-color:var(--action);color:var(--on-action)}
input,select,textarea{font:inherit;min-height:44px;padding:8px;border:1px solid var(--edge);border-radius:2px;background:var(--well);color:var(--ink);max-width:100%}
textarea{width:100%;min-height:112px}
label{display:block}
fieldset{border:0;padding:0;margin:0}legend{padding:0;font-weight:600;margin-bottom:8px}
.choice{display:flex;gap:8px;align-items:center;min-height:44px}.choice input{min-height:20px;width:20px;height:20px;accent-color:var(--action)}
.row{display:flex;flex-wrap:wrap;gap:8px;align-items:end}
.state{padding:0 8px;white-space:nowrap}
.state.good{color:var(--paid);background:var(--paid-wash)}.state.wait{color:var(--wait);background:var(--wait-wash)}.state.bad{color:var(--error);background:var(--error-wash)}
ul.ledger{list-style:none;margin:0;padding:0}
ul.ledger>li{border-bottom:1px solid var(--rule);padding:12px 0}
ul.ledger>li:first-child{border-top:1px solid var(--rule)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:0}dt{color:var(--ink-soft)}dd{margin:0;overflow-wrap:anywhere}
pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:0;font:14px/20px ui-monospace,Menlo,Consolas,monospace}
summary{cursor:pointer;min-height:44px;display:flex;align-items:center;color:var(--action)}
iframe{width:100%;height:70vh;min-height:420px;border:1px solid var(--rule);background:#fff;display:block}
:focus-visible{outline:3px solid var(--ink);outline-offset:0;box-shadow:0 0 0 6px #FFBF3F}
@media(max-width:767px){.top nav{margin-left:0}}
@media(max-width:479px){form.full button,.full .button{width:100%}}
`;

const DAY_SECONDS = 86_400;

/** Serves `/style.css`. */
export const styleRoute = (): Hono =>
  new Hono().get('/style.css', (c) =>
    c.body(STYLE, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': `max-age=${DAY_SECONDS}`,
    }),
  );
