import { attend } from '@voldaan/application/attend/attend.ts';
import { sweep } from '@voldaan/application/attend/sweep.ts';
import { resumeImports } from '@voldaan/application/intake/resume-imports.ts';
import { resumeJobs } from '@voldaan/application/job/resume-jobs.ts';
import { runJob } from '@voldaan/application/machine/run-job.ts';
import type { Mail } from '@voldaan/application/ports/mailer.ts';
import type { StreamKey } from '@voldaan/application/ports/stream.ts';
import type { Services } from '@voldaan/application/services.ts';
import { addSeconds, type Instant } from '@voldaan/domain/calendar/instant.ts';
import { BAKKER, openBooks, TIMMER } from './books.ts';
import { moment } from './moment.ts';
import { type Process, startProcess } from './process.ts';
import { type Stored, stored } from './stored.ts';

export type WorldOptions = {
  /** How often each wake-up is delivered. */
  readonly deliveries: number;
  /** Whether a new process takes over before every delivery. */
  readonly restarts: boolean;
  /** Whether wake-ups get lost, so that only the sweep finds what is due. */
  readonly wakeUpsLost: boolean;
};

/** A mail that left, with the moment at which it did. */
export type SentMail = Mail & { readonly at: Instant };

/** As a person reads it, who sees no difference between spaces. */
const asRead = (mail: Mail, at: Instant): SentMail => ({
  ...mail,
  at,
  subject: mail.subject.replaceAll('\u00a0', ' '),
  text: mail.text.replaceAll('\u00a0', ' '),
});

const DAY_SECONDS = 86_400;
/** More than this many deliveries in one journey: something wakes itself for ever. */
const MOST_DELIVERIES = 100_000;

/**
 * The product over in-memory ports with a clock that travels: weeks pass in milliseconds, every wake-up is
 * delivered at its moment, in order and more than once, and a sweep runs once a day.
 */
export class World {
  readonly stored: Stored;
  readonly mails: SentMail[] = [];
  /** Accounts that only the sweep found: none, as long as nothing is lost. */
  rescued = 0;
  private readonly options: WorldOptions;
  private process: Process;
  private nextSweep: Instant;
  private deliveries = 0;

  constructor(start: Instant, options: Partial<WorldOptions> = {}) {
    this.options = { deliveries: 2, restarts: false, wakeUpsLost: false, ...options };
    const kept = stored(start);
    const { mailer, clock } = kept;
    const send = async (mail: Mail) => {
      const outcome = await mailer.send(mail);
      if (outcome.outcome === 'sent') this.mails.push(asRead(mail, clock.now()));
      return outcome;
    };
    this.stored = { ...kept, mailer: { ...mailer, send } };
    this.process = startProcess(this.stored);
    this.nextSweep = addSeconds(start, DAY_SECONDS);
  }

  get services(): Services {
    return this.process.services;
  }

  get now(): Instant {
    return this.stored.clock.now();
  }

  /** A new process over the same stored data; what the old one had only in mind is gone. */
  restart(over: Stored = this.stored): void {
    this.process = startProcess(over);
  }

  /** Lets every kick and every started job run until nothing is left to do at this moment. */
  async untilQuiet(): Promise<void> {
    for (;;) {
      const jobs = this.process.takeJobs();
      const kicked = this.process.kick.take();
      if (jobs.length + kicked.length === 0) return;
      for (const { administration, jobId } of jobs) await runJob(this.services, administration, jobId);
      for (const key of kicked) await this.attend(key);
    }
  }

  /** Goes on to a moment, stopping at every wake-up and every sweep on the way. */
  async travelTo(until: Instant): Promise<void> {
    await this.untilQuiet();
    for (;;) {
      const wake = this.options.wakeUpsLost ? undefined : this.stored.wakeUps.planned()[0]?.wake.at;
      const next = wake !== undefined && wake <= this.nextSweep ? wake : this.nextSweep;
      if (next > until) break;
      if (next > this.now) this.stored.clock.moveTo(next);
      if (next === wake) await this.wake();
      else await this.sweep();
    }
    this.stored.clock.moveTo(until);
  }

  /** @example await world.on('2026-09-08', '12:00') */
  on(day: string, time = '23:00'): Promise<void> {
    return this.travelTo(moment(day, time));
  }

  async sweep(): Promise<void> {
    this.nextSweep = addSeconds(this.now, DAY_SECONDS);
    this.rescued += await sweep(this.services);
    await resumeImports(this.services);
    await resumeJobs(this.services);
    await this.untilQuiet();
  }

  private async wake(): Promise<void> {
    for (const { key } of this.stored.wakeUps.take(this.now)) {
      for (let time = 0; time < this.options.deliveries; time += 1) {
        if (this.options.restarts) this.restart();
        await this.attend(key);
        await this.untilQuiet();
      }
    }
  }

  private async attend(key: StreamKey): Promise<void> {
    this.deliveries += 1;
    if (this.deliveries > MOST_DELIVERIES) throw new Error(`No end of wake-ups at ${this.now}.`);
    await attend(this.services, key);
  }
}

/** A world in which two creditors keep their books. */
export const aWorld = async (start: Instant, options: Partial<WorldOptions> = {}): Promise<World> => {
  const world = new World(start, options);
  await openBooks(world.stored.items, TIMMER, BAKKER);
  return world;
};
