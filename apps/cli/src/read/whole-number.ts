import { BadInput } from '../bad-input.ts';

/** A whole number between two bounds, both included. */
export const wholeNumber =
  (name: string, from: number, until: number) =>
  (text: string): number => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= from && value <= until) return value;
    throw new BadInput(({ bad }) => bad.wholeNumber(name, text, from, until));
  };
