import { createLog, type Log } from "../../src/app/log.ts";

/** One line of the log, as it would be written. */
export interface LogLine {
  readonly level: string;
  readonly msg: string;
  readonly reference?: string;
  readonly err?: { readonly type?: string; readonly message: string };
  readonly [field: string]: unknown;
}

/** A log whose lines a test can read. */
export interface CapturedLog {
  readonly log: Log;
  readonly lines: () => readonly LogLine[];
  /** Everything that was written, as text. */
  readonly text: () => string;
  /** The first line whose message holds these words, now or as soon as it is written. */
  readonly says: (words: string) => Promise<LogLine>;
}

/** The real log, written into memory. */
export function captureLog(level = "debug"): CapturedLog {
  const written: string[] = [];
  const waiting = new Set<() => void>();
  const lines = () => written.map((line) => JSON.parse(line) as LogLine);
  const find = (words: string) => lines().find(({ msg }) => msg.includes(words));
  const log = createLog(level, {
    write(line) {
      written.push(line);
      for (const check of [...waiting]) check();
    },
  });
  return {
    log,
    lines,
    text: () => written.join(""),
    says: (words) =>
      new Promise((resolve) => {
        const check = () => {
          const line = find(words);
          if (line === undefined) return;
          waiting.delete(check);
          resolve(line);
        };
        waiting.add(check);
        check();
      }),
  };
}
