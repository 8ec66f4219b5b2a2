import type { Case, DueCases } from './contract/documents.ts';
import type { Emit } from './contract/emit.ts';
import { AppError } from './contract/errors.ts';
import type { Id, Time } from './contract/types.ts';
import { logUnexpected } from './log.ts';
import type { PolicyState } from './policy.ts';
import { casesTouchedBefore, getCase, listCases, setRetention } from './storage/cases.ts';
import type { Database } from './storage/database.ts';
import { getMoment, setMoment } from './storage/moments.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Further from the last look than that, the clock may be wrong. */
const LARGEST_STEP = 48 * HOUR;
/** Clocks are put right by so much all the time. */
const SMALLEST_STEP_BACK = 10 * 60_000;

/**
 * How long cases are kept. What a person chose is only told when its time is over; what the organisation demands is done, but
 * never by a clock that jumped or went back, until a person says that the date is right.
 */
export type Retention = {
  /** As they act: no case is kept longer than the organisation allows. Newest first. */
  readonly cases: () => readonly Case[];
  readonly get: (id: Id) => Case;
  readonly set: (id: Id, keepDays: number | null) => Case;
  readonly due: () => DueCases;
  readonly confirmDate: () => Promise<DueCases>;
  /** Looks now, and then every hour. */
  readonly start: () => void;
  /** Resolves when everything that the organisation demands by now is done. */
  readonly look: () => Promise<void>;
  readonly stop: () => void;
};

export function createRetention(options: {
  readonly db: Database;
  readonly policy: PolicyState;
  readonly remove: (id: Id) => Promise<void>;
  readonly emit: Emit;
  readonly now?: () => Time;
}): Retention {
  const { db, policy, remove, emit, now = Date.now } = options;
  const longest = policy.kind === 'policy' ? (policy.policy.retention?.days ?? null) : null;
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();

  /** Null: the first look of all, which has nothing to be compared with. */
  function clockMoved(time: Time): boolean {
    const seen = getMoment(db, 'clock-seen');
    return seen !== null && (time - seen > LARGEST_STEP || seen - time > SMALLEST_STEP_BACK);
  }

  /** In which nothing was done for longer than the organisation allows. */
  function demanded(time: Time): readonly Id[] {
    return longest === null ? [] : casesTouchedBefore(db, time - longest * DAY);
  }

  function due(): DueCases {
    const time = now();
    const cases = listCases(db, longest).filter((one) => one.due !== null && one.due <= time);
    return { cases, clockMoved: demanded(time).length > 0 && clockMoved(time) };
  }

  async function lookOnce(): Promise<void> {
    const time = now();
    // A time that is not believed is not remembered either: it would be believed an hour later.
    if (!clockMoved(time)) {
      setMoment(db, 'clock-seen', time);
      for (const id of demanded(time)) await remove(id);
    }
    const found = due();
    if (found.cases.length > 0) emit('cases.due', found);
  }

  function look(): Promise<void> {
    last = last.then(async () => {
      try {
        if (db.open) await lookOnce();
      } catch (error) {
        // Closed meanwhile, or the disk is full: the next look makes up for it.
        if (db.open && !(error instanceof AppError)) logUnexpected('retention.failed', error);
      }
    });
    return last;
  }

  return {
    cases: () => listCases(db, longest),
    get: (id) => getCase(db, id, longest),
    set(id, keepDays) {
      setRetention(db, id, keepDays);
      return getCase(db, id, longest);
    },
    due,
    async confirmDate() {
      setMoment(db, 'clock-seen', now());
      await look();
      return due();
    },
    start() {
      timer ??= setInterval(() => void look(), HOUR);
      timer.unref();
      void look();
    },
    look,
    stop: () => clearInterval(timer),
  };
}
