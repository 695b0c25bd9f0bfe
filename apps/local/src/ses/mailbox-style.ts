/** The list at the left and the message at the right; on a phone one after the other. */
export const MAILBOX_STYLE = `
.mailbox{display:grid;grid-template-columns:minmax(320px,420px) 1fr;height:calc(100vh - 66px)}
.mailbox>nav{border-right:1px solid var(--rule);overflow:auto}
.mailbox>nav a{display:block;padding:12px 16px;border-bottom:1px solid var(--rule);color:inherit;text-decoration:none}
.mailbox>nav a[aria-current]{background:var(--sheet);box-shadow:inset 4px 0 var(--action)}
.mailbox>nav strong{display:block;overflow-wrap:anywhere}
.mailbox>nav .row{justify-content:space-between;flex-wrap:nowrap;gap:8px}
.mailbox>nav .row>:first-child{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.mailbox>nav .row>:last-child{flex:none}
.mailbox>article{padding:16px 24px;min-width:0;overflow:auto}
.mailbox iframe{height:72vh}
.mailbox .back{display:none}
@media(max-width:767px){.mailbox{display:block;height:auto}.mailbox>article{padding:16px}.mailbox>nav{border-right:0}.mailbox.reading>nav{display:none}.mailbox:not(.reading)>article{display:none}.mailbox .back{display:inline-flex;min-height:44px;align-items:center}.mailbox iframe{height:60vh}}
`;
