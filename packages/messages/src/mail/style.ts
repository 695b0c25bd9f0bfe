import type { CSSProperties } from 'preact';
import { dark, light } from './palette.ts';

export const SERIF = '"Iowan Old Style", Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif';
export const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';

const figures: CSSProperties = {
  textAlign: 'right',
  whiteSpace: 'nowrap',
  fontVariantNumeric: 'tabular-nums lining-nums',
  fontWeight: 600,
};

const cell: CSSProperties = {
  font: `400 15px/22px ${SANS}`,
  color: light.ink,
  textAlign: 'left',
  verticalAlign: 'top',
  padding: '10px 8px 9px 0',
  borderBottom: `1px solid ${light.rule}`,
};

/** Inline styles by what they are for; clients that drop the style sheet still show the light page. */
export const style = {
  page: { margin: 0, padding: 0, background: light.paper },
  sheet: { background: light.sheet, border: `1px solid ${light.rule}`, borderRadius: '2px' },
  text: { margin: '0 0 16px', font: `17px/26px ${SANS}`, color: light.ink },
  soft: { font: `15px/22px ${SANS}`, color: light.inkSoft },
  name: { margin: 0, font: `600 20px/26px ${SERIF}`, letterSpacing: '-0.01em', color: light.ink },
  salutation: {
    margin: '0 0 16px',
    font: `600 22px/28px ${SERIF}`,
    letterSpacing: '-0.01em',
    color: light.ink,
  },
  heading: { margin: '0 0 8px', font: `600 18px/24px ${SERIF}`, color: light.ink, textAlign: 'left' },
  head: {
    font: `400 14px/20px ${SANS}`,
    color: light.inkSoft,
    textAlign: 'left',
    verticalAlign: 'bottom',
    padding: '0 8px 6px 0',
    borderBottom: `1px solid ${light.rule}`,
  },
  cell,
  cellWithNote: { ...cell, paddingBottom: 0, borderBottom: 0 },
  note: { ...cell, color: light.inkSoft, paddingTop: 0 },
  section: { font: `400 15px/22px ${SANS}`, color: light.inkSoft, textAlign: 'left', padding: '24px 0 0' },
  figures: { ...figures, paddingRight: 0 },
  totalLabel: { font: `600 17px/24px ${SANS}`, color: light.ink, textAlign: 'left', padding: '14px 8px 0 0' },
  total: { ...figures, font: `600 30px/36px ${SANS}`, color: light.ink, padding: '8px 0 0' },
  button: {
    display: 'inline-block',
    padding: '14px 28px',
    font: `600 18px/24px ${SANS}`,
    color: light.onAction,
    textDecoration: 'none',
  },
  buttonCell: { background: light.action, borderRadius: '2px', textAlign: 'center' },
  link: { color: light.action, textDecoration: 'underline', wordBreak: 'break-all' },
  stamp: {
    border: `3px double ${light.paid}`,
    borderRadius: '6px',
    padding: '10px 22px 8px',
    textAlign: 'center',
    color: light.paid,
  },
  stampWord: {
    margin: 0,
    font: `700 28px/34px ${SERIF}`,
    letterSpacing: '.12em',
    color: light.paid,
  },
  stampDate: {
    margin: 0,
    font: `400 13px/18px ${SANS}`,
    fontVariantNumeric: 'tabular-nums',
    color: light.paid,
  },
  hidden: { display: 'none', maxHeight: 0, overflow: 'hidden', fontSize: '1px', color: light.paper },
} satisfies Record<string, CSSProperties>;

/** What inline styles cannot say: dark mode and narrow screens. No quotes: it stands in a style element. */
export const STYLE_SHEET = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 599px) {
  .sheet { border-left: 0 !important; border-right: 0 !important; }
  .inner { padding: 24px 16px !important; }
  .outer { padding: 0 !important; }
  .wide { width: 100% !important; }
  .cell, .head { font-size: 13px !important; line-height: 19px !important; }
  .total { font-size: 26px !important; line-height: 32px !important; }
}
@media (prefers-color-scheme: dark) {
  .paper { background: ${dark.paper} !important; }
  .sheet { background: ${dark.sheet} !important; border-color: ${dark.rule} !important; }
  .plate { background: ${light.sheet} !important; padding: 8px !important; border-radius: 2px !important; }
  .ink { color: ${dark.ink} !important; }
  .soft { color: ${dark.inkSoft} !important; }
  .rule { border-color: ${dark.rule} !important; }
  .link { color: ${dark.action} !important; }
  .button { background: ${dark.action} !important; }
  .on-action { color: ${dark.onAction} !important; }
  .stamp, .paid { color: ${dark.paid} !important; border-color: ${dark.paid} !important; }
  .filled { background: ${dark.paid} !important; }
  .unfilled { background: ${dark.rule} !important; }
}
`;
