import { isBetalingskenmerk, toBetalingskenmerk } from '@voldaan/formats/reference/betalingskenmerk.ts';
import { isCreditorReference, toCreditorReference } from '@voldaan/formats/reference/creditor-reference.ts';
import type { Command } from 'commander';
import { BadInput } from '../bad-input.ts';
import type { Shell } from '../shell.ts';
import type { Texts } from '../texts/texts.ts';

type Kind = {
  readonly name: 'reference' | 'rf';
  readonly isValid: (text: string) => boolean;
  readonly make: (text: string) => string;
  readonly refused: (texts: Texts, text: string) => string;
};

const KINDS: readonly Kind[] = [
  {
    name: 'reference',
    isValid: isBetalingskenmerk,
    make: toBetalingskenmerk,
    refused: ({ bad }, text) => bad.digits(text),
  },
  {
    name: 'rf',
    isValid: isCreditorReference,
    make: toCreditorReference,
    refused: ({ bad }, text) => bad.creditorReference(text),
  },
];

const made = ({ make, refused }: Kind, text: string): string => {
  try {
    return make(text);
  } catch (problem) {
    if (problem instanceof RangeError) throw new BadInput((texts) => refused(texts, text));
    throw problem;
  }
};

/** `calc reference` and `calc rf`: a Dutch betalingskenmerk and an ISO 11649 reference, made or checked. */
export const referenceCommands = (calc: Command, { texts: { calc: words }, give }: Shell): void => {
  for (const kind of KINDS) {
    calc
      .command(kind.name)
      .description(words[kind.name])
      .argument('<text>', words.referenceText)
      .option('--check', words.check)
      .action((text: string, { check }: { readonly check?: true }) => {
        if (check) {
          const valid = kind.isValid(text);
          give({ json: { valid }, text: valid ? words.valid : words.notValid });
        } else {
          const reference = made(kind, text);
          give({ json: { reference }, text: reference });
        }
      });
  }
};
