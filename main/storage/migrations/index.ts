import { library } from './0001-library.ts';
import { passages } from './0002-passages.ts';
import { intake } from './0003-intake.ts';
import { doors } from './0004-doors.ts';
import { models } from './0005-models.ts';
import { unfinished } from './0006-unfinished.ts';
import { hidden } from './0007-hidden.ts';
import { drafts } from './0008-drafts.ts';
import { doubts } from './0009-doubts.ts';
import type { Migration } from './migration.ts';

/** In order; the position of a step is its number. */
export const migrations: readonly Migration[] = [
  library,
  passages,
  intake,
  doors,
  models,
  unfinished,
  hidden,
  drafts,
  doubts,
];
