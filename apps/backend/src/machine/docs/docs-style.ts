/** How the description of the APIs looks: the paper and ink of the desk, without its components. */
export const DOCS_STYLE = `
:root { color-scheme: light dark; --paper: #f6f4ee; --ink: #1b2330; --soft: #4a5362; --line: #d8d3c6; --box: #ece9e0; --link: #1f4b8f; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14181f; --ink: #e9e6de; --soft: #b4bac4; --line: #3a4250; --box: #1f2530; --link: #9cc2ff; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
header, main { max-width: 54rem; margin: 0 auto; padding: 1rem 1.25rem; }
h1, h2 { font-family: "Iowan Old Style", Charter, "Bitstream Charter", Cambria, serif; }
h1 { font-size: 1.6rem; margin: 1rem 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
h4 { font-size: .9rem; margin: 1rem 0 .25rem; }
p { margin: .4rem 0; max-width: 44rem; }
a { color: var(--link); }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
nav a { display: inline-block; padding: .25rem 0; }
code, pre { font: .86rem/1.5 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
pre { background: var(--box); padding: .75rem 1rem; border-radius: 4px; white-space: pre-wrap; }
.operation { border-bottom: 1px solid var(--line); }
.operation summary { padding: .6rem 0; min-height: 2.75rem; cursor: pointer; display: list-item; }
.operation summary span { margin-left: .75rem; color: var(--soft); }
.operation[open] { padding-bottom: 1rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.fields { list-style: none; margin: .25rem 0; padding: 0 0 0 1rem; border-left: 2px solid var(--line); }
.fields li { padding: .15rem 0; }
.name { font-weight: 600; }
.kind, .say { color: var(--soft); font-size: .9rem; }
.case { margin: .4rem 0 .4rem 1rem; }
@media (max-width: 40rem) { .operation summary span { display: block; margin-left: 1.1rem; } }
`;
