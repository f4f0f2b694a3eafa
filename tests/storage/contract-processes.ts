import { beforeAll, expect, test } from "vitest";
import { opened } from "./opening.ts";
import { buildChild, rest, type StartChild } from "./processes.ts";

/** Several processes, and one that is killed. */
export function describeProcesses(url: () => string): void {
  let start: StartChild;
  beforeAll(async () => {
    start = await buildChild();
  });

  test("two processes that start at once migrate once", async () => {
    const both = [start("open", url()), start("open", url())];
    for (const { lines } of both) expect((await lines.next()).value).toBe("waiting");
    for (const { process } of both) process.stdin?.write("go\n");
    const said = (await Promise.all(both.map(rest))).map((lines) => lines.join(" ")).sort();
    expect(said).toEqual(["database migrated open", "open"]);
  });

  test("a process killed while it writes loses nothing that it said was stored", async () => {
    const writer = start("write", url());
    const said: string[] = [];
    while (said.length < 40) {
      const { value, done } = await writer.lines.next();
      if (done) throw new Error(`It ended after: ${said.join(" ")}`);
      said.push(value);
    }
    writer.process.kill("SIGKILL");
    said.push(...(await rest(writer)));
    await writer.ended;
    const stored = said.filter((line) => /^\d+$/.test(line));
    expect(stored.length).toBeGreaterThan(30);

    const { settings, close } = await opened(url());
    for (const person of stored) expect(await settings.personLanguage(person)).toBe("es");
    await close();
  });
}
