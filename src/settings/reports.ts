import type { ServerSettings } from "./ports.ts";

/** Whether a report of a mistake would reach anybody: a staff channel, or Docent's authors. */
export function canReport(server: ServerSettings, reportUrl: string | null): boolean {
  return reportUrl !== null || server.staffChannelId !== null;
}

/** How often one person may report: once in so many milliseconds. */
const pause = 60_000;

/**
 * Whether a person may send a report now; saying yes starts the pause. Only the last minute is
 * remembered, and only in memory.
 */
export function createReportLimit(now: () => number): (personId: string) => boolean {
  const last = new Map<string, number>();
  return (personId) => {
    const at = now();
    for (const [id, time] of last) {
      if (time + pause > at) break;
      last.delete(id);
    }
    if (last.has(personId)) return false;
    last.set(personId, at);
    return true;
  };
}
