import type { ComponentChildren } from 'preact';

/** The shape beside a word of state; colour is never the only sign. */
export type StateShape = 'dot' | 'ring' | 'bar';
export type StateTone = 'soft' | 'ink' | 'paid' | 'hold' | 'wait';

/** A word of state with its shape. */
export const StateMark = (props: { shape: StateShape; tone: StateTone; children: ComponentChildren }) => (
  <span class="state" data-shape={props.shape} data-tone={props.tone}>
    {props.children}
  </span>
);
