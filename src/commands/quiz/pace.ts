import type { Pace } from "../../quiz/live/settings.ts";

const shortest = 10;
const longest = 600;
const shape = /^(\d{1,3})\s*(s|sec|secs|seconds?|seg|segundos?|m|min|minutes?|minutos?)?$/;

/**
 * The pace that a person wrote: `auto`, `untimed`, or seconds or minutes such as `30`, `45 s`,
 * `2 min`; `undefined` for what else stands there, or is under 10 or over 600 seconds.
 */
export function readPace(written: string): Pace | undefined {
  const text = written.trim().toLowerCase();
  if (text === "auto" || text === "untimed") return { kind: text };
  const [, digits, unit = "s"] = shape.exec(text) ?? [];
  if (digits === undefined) return;
  const seconds = Number(digits) * (unit.startsWith("m") ? 60 : 1);
  return seconds >= shortest && seconds <= longest ? { kind: "seconds", seconds } : undefined;
}
