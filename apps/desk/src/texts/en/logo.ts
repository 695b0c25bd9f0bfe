/** The words of the logo of the administration. */
export const LOGO = {
  title: 'Logo',
  explain: 'It stands above the payment page, in mails and on letters. Without a logo the name stands there.',
  size: (width: number, height: number, kilobytes: number) => `${width} by ${height} pixels, ${kilobytes} kB`,
  file: 'Choose a PNG or JPEG',
  hint: 'At most 200 kB and 2,000 pixels. Not an SVG: it can carry a script.',
  missing: 'Choose a file first',
  tooLarge: 'This file is larger than 200 kB',
  put: 'Save the logo',
  replace: 'Replace the logo',
  remove: 'Take the logo away',
  done: 'The logo has been saved. New pages, mails and letters show it.',
  removed: 'The logo is gone. The name is back. Mails that were sent keep it.',
} as const;
