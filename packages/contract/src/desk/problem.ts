import { type Problem, problems } from '../http/problem.ts';
import type { ImportProblem } from './imports.ts';
import { DESK_FACTS, type DeskRefusalCode } from './refusal.ts';
import { DESK_TEXTS_EN } from './refusal-texts.en.ts';
import { DESK_TEXTS_NL } from './refusal-texts.nl.ts';
import type { PastEntry } from './timeline.ts';

/**
 * A problem of the desk; `fields` are the wrong ones of a form, `problems` those of a file, `earlier` what somebody
 * else did first.
 */
export type DeskProblem = Problem<DeskRefusalCode> & {
  readonly fields?: readonly string[];
  readonly problems?: readonly ImportProblem[];
  readonly earlier?: PastEntry;
};

/** @example deskProblem('nothing-open', 'nl').title // 'Er staat niets meer open' */
export const deskProblem = problems<DeskRefusalCode>(DESK_FACTS, { nl: DESK_TEXTS_NL, en: DESK_TEXTS_EN });
