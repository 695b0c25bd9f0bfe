import type { Cents } from '@voldaan/domain/money/cents.ts';
import { isIban } from '@voldaan/formats/iban.ts';
import { epcQrPayload } from '@voldaan/formats/qr/epc-qr-payload.ts';
import { isCreditorReference } from '@voldaan/formats/reference/creditor-reference.ts';
import type { Command } from 'commander';
import { BadInput } from '../bad-input.ts';
import { positiveAmount } from '../read/amount.ts';
import type { Shell } from '../shell.ts';

const MOST = 999_999_999_99;

type Options = {
  readonly name: string;
  readonly iban: string;
  readonly amount: Cents;
  readonly bic?: string;
  readonly reference?: string;
  readonly text?: string;
};

const payloadOf = ({ reference, text, ...transfer }: Options): string => {
  const { iban, amount } = transfer;
  if (!isIban(iban)) throw new BadInput(({ bad }) => bad.iban(iban));
  if (amount > MOST) throw new BadInput(({ bad }) => bad.epcAmount());
  if (reference !== undefined && text !== undefined) throw new BadInput(({ bad }) => bad.epcBoth());
  if (reference !== undefined && !isCreditorReference(reference)) {
    throw new BadInput(({ bad }) => bad.epcReference(reference));
  }
  try {
    return epcQrPayload(
      reference === undefined ? { ...transfer, text: text ?? '' } : { ...transfer, reference },
    );
  } catch (problem) {
    if (problem instanceof RangeError) throw new BadInput(({ bad }) => bad.epcFit());
    throw problem;
  }
};

/** `calc epc-qr`: the text that stands in the QR code of a SEPA transfer. */
export const epcQrCommand = (calc: Command, { texts: { calc: words }, give }: Shell): void => {
  calc
    .command('epc-qr')
    .description(words.epcQr)
    .requiredOption('--name <name>', words.payee)
    .requiredOption('--iban <iban>', words.iban)
    .requiredOption('--amount <amount>', words.amount, positiveAmount('--amount'))
    .option('--bic <bic>', words.bic)
    .option('--reference <reference>', words.rfReference)
    .option('--text <text>', words.freeText)
    .action((options: Options) => {
      const payload = payloadOf(options);
      give({ json: { payload }, text: payload });
    });
};
