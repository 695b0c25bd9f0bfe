import type { ComponentChildren } from 'preact';

/** A sheet of paper: where the letter or the table stands. */
export const Sheet = ({ label, children }: { label?: string; children: ComponentChildren }) => (
  <section class="sheet" aria-label={label}>
    {children}
  </section>
);
