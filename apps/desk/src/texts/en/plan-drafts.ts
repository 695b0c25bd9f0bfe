/** A draft that outlives its page. */
export const KEPT = {
  of: (at: string) => `Your draft of ${at}`,
  explain: 'This draft is yours alone. It counts only when you let it.',
  open: 'Go on with the draft',
  drop: 'Throw the draft away',
  dropped: 'The draft was thrown away. The plan has not changed.',
  keeping: {
    untouched: 'What you change is kept as a draft.',
    waiting: 'The draft is being kept.',
    kept: 'The draft is kept. You can close the page.',
    failed: 'The draft is not kept yet. We try again with your next change.',
  },
} as const;

/** A colleague's version came to count while one's own was being thought up. */
export const NEWER = {
  title: (version: number) => `Meanwhile version ${version} counts`,
  changed: 'This is otherwise than when you began:',
  explain: 'Your draft is still there. The differences beneath are those with the plan that counts now.',
  goOn: (version: number) => `Read, go on from version ${version}`,
  readFirst: 'First read above what has changed meanwhile. Then you can let your version count.',
} as const;
