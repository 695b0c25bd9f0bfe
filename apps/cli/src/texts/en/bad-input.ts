import type { BAD_NL } from '../nl/bad-input.ts';

export const BAD_EN: typeof BAD_NL = {
  domain: (name, found) => `${name}: "${found}" is not a domain. Use for example voldaan.example.`,
  amount: (name, found) =>
    `${name}: "${found}" is not an amount. Use a point and at most two decimals, for example 1752.79.`,
  negative: (name) => `${name}: the amount cannot be below zero. Use for example 0.00.`,
  notPositive: (name) => `${name}: the amount must be above zero. Use for example 0.01.`,
  tooLarge: () => 'Together these amounts are too large to calculate with. Use smaller amounts.',
  date: (name, found) =>
    `${name}: "${found}" is not a date between 1900 and 2199. Use for example 2026-02-28.`,
  tooEarly: (name, first) => `${name}: this calculation works from ${first}. Choose a later day.`,
  choice: (name, found, choices) => `${name}: "${found}" is not possible. Choose from ${choices.join(', ')}.`,
  wholeNumber: (name, found, from, until) =>
    `${name}: "${found}" is not possible. Use a whole number from ${from} up to ${until}.`,
  percentage: (name, found) =>
    `${name}: "${found}" is not a percentage. Use a number from 0 up to 1000 with at most two decimals, for example 6.5.`,
  payment: (found) => `--paid: "${found}" is not possible. Use DATE=AMOUNT, for example 2026-02-01=500.00.`,
  changedStep: (found: string) =>
    `--step: "${found}" is not possible. Use PLAN:RUNG=DAY, for example business:3=14.`,
  assumption: () =>
    'Use --monthly or --disputed, not both, with a day in --from, for example --from 2026-12-01.',
  outsideTable: (name, found, from, until) =>
    `${name}: the legal numbers of ${found} are not known. Choose a day from ${from} up to ${until}.`,
  untilBeforeFrom: (until, from) =>
    `--until: ${until} lies before the first day ${from}. Choose ${from} or later.`,
  paymentAfterUntil: (on, until) =>
    `--paid: ${on} lies after the last day ${until}. Leave this payment out or choose a later --until.`,
  rateWithoutAgreed: (option) =>
    `${option} belongs to an agreed rate. Add --kind agreed or leave ${option} out.`,
  agreedWithoutRate: () => '--kind agreed needs a percentage. Add for example --rate 6.',
  digits: (found) => `"${found}" is not possible. Use 1 to 15 digits, for example 000056789012345.`,
  creditorReference: (found) =>
    `"${found}" is not possible. Use 1 to 21 letters and digits, for example 539007547034.`,
  iban: (found) => `--iban: "${found}" is not a valid IBAN. Check its digits.`,
  epcAmount: () => '--amount: a QR code can hold 0.01 up to 999999999.99. Choose another amount.',
  epcReference: (found) => `--reference: "${found}" is not an RF reference. Put another reference in --text.`,
  epcBoth: () => 'Use --reference or --text, not both.',
  epcFit: () =>
    'This does not fit in a QR code: name 1 to 70 characters, text at most 140, together 331 bytes without control characters, BIC of 8 or 11 characters. Make it shorter.',
  file: (name) => `The file "${name}" cannot be read. Check its name and folder.`,
  url: (found) => `--url: "${found}" is not a web address. Use for example http://localhost:4310.`,
  administration: (found, known) =>
    `--administration: "${found}" is not possible. Choose from ${known.join(', ')}.`,
  noOneClick: (url) => `At ${url} nobody can sign in with one click. Use a Voldaan on your own computer.`,
  notUnderstood: (url) => `What answers at ${url} is not a Voldaan of this version. Check --url.`,
  unknownCommand: (found) => `The command "${found}" does not exist. Type voldaan --help for a list.`,
  unknownOption: (found) => `The option "${found}" does not exist here. Add --help for a list.`,
  optionNeedsValue: (option) => `${option} needs a value behind it.`,
  optionMissing: (option) => `The option ${option} is missing. Add it.`,
  argumentMissing: (argument) => `Something is missing: ${argument}. Add it.`,
  tooMany: () => 'There is too much behind this command. Put text with spaces between quotation marks.',
  line: () => 'The command cannot be read. Add --help for an explanation.',
  ours: () =>
    'Something went wrong on our side; your input is not the cause. Report it with the command that you typed.',
};
