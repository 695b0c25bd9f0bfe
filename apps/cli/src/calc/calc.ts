import type { Command } from 'commander';
import type { Shell } from '../shell.ts';
import { allocateCommand } from './allocate.ts';
import { costsCommand } from './costs.ts';
import { epcQrCommand } from './epc-qr.ts';
import { holidaysCommand } from './holidays.ts';
import { interestCommand } from './interest.ts';
import { noticeCommand } from './notice.ts';
import { rateCommand } from './rate.ts';
import { referenceCommands } from './references.ts';
import { termCommand } from './term.ts';

/** `voldaan calc …`: the law as a calculator, without any administration. */
export const calcCommands = (program: Command, shell: Shell): void => {
  const calc = program.command('calc').helpCommand(false).description(shell.texts.help.calc);
  for (const add of [
    costsCommand,
    rateCommand,
    interestCommand,
    noticeCommand,
    termCommand,
    holidaysCommand,
    allocateCommand,
    referenceCommands,
    epcQrCommand,
  ]) {
    add(calc, shell);
  }
};
