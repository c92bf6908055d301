import { Late } from "../probe/errors.ts";
import type { JsonObject } from "../probe/wire/index.ts";
import { show } from "../runner/show.ts";
import type { Notice } from "./context.ts";

/** The notices of one client. */
export interface NoticeList {
  readonly all: readonly Notice[];
  add(notice: Notice["notice"], about: JsonObject): void;
  /** The first one not taken before that fits, now or within so many milliseconds. Throws Late. */
  take(kind: Notice["notice"], predicate: (about: JsonObject) => boolean, ms: number): Promise<Notice>;
}

/** Of those that came instead, so many are shown. */
const SHOWN = 5;

/** @param onTaken - called for each notice that was waited for and came */
export function noticeList(onTaken: () => void): NoticeList {
  const all: Notice[] = [];
  const taken = new Set<Notice>();
  const waiting = new Set<(notice: Notice) => boolean>();
  const observed = (): string => {
    const last = all.filter((one) => !taken.has(one)).slice(-SHOWN);
    return last.length === 0 ? "no other notice" : last.map(({ notice, about }) => `${notice} ${show(about)}`).join("\n");
  };
  const take = (kind: Notice["notice"], predicate: (about: JsonObject) => boolean, ms: number): Promise<Notice> =>
    new Promise((resolve, reject) => {
      const look = (notice: Notice): boolean => {
        if (notice.notice !== kind || taken.has(notice) || !predicate(notice.about)) return false;
        taken.add(notice);
        waiting.delete(look);
        clearTimeout(timer);
        onTaken();
        resolve(notice);
        return true;
      };
      const timer = setTimeout(() => {
        waiting.delete(look);
        reject(new Late(`no notice \`${kind}\` that fits`, { expected: `a notice \`${kind}\` within ${ms} ms`, observed: observed() }));
      }, ms);
      if (!all.some(look)) waiting.add(look);
    });
  return {
    all,
    take,
    add(notice, about) {
      const one: Notice = { notice, about, at: performance.now() };
      all.push(one);
      for (const look of waiting) if (look(one)) return;
    },
  };
}
