import type { ComponentChildren } from 'preact';

/** What a bar is about: our answer is due, paused, paid, or something went wrong. */
export type NoticeKind = 'wait' | 'hold' | 'paid' | 'error';

type NoticeProps = {
  readonly kind: NoticeKind;
  readonly title: string;
  /** Announces itself to a screen reader when it appears or changes. */
  readonly live?: boolean;
  readonly children?: ComponentChildren;
};

/** A bar with a wash behind it: a title, and in plain words what it means. */
export const Notice = ({ kind, title, live, children }: NoticeProps) => (
  <div class="notice" data-kind={kind} role={live ? 'status' : undefined}>
    <h2>{title}</h2>
    {children}
  </div>
);
