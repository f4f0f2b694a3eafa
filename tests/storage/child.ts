import { once } from "node:events";
import { writeSync } from "node:fs";
import Libsql from "libsql";
import { openStorage } from "../../src/storage/open.ts";
import { isStorageProblem } from "../../src/storage/problems.ts";

// A process of its own that uses a database: `open <url> [user]` waits for a line and opens it, `write
// <url>` opens it and stores one person after the other, naming each once it is stored, `hold <url>
// <kind>` keeps a transaction open until its input ends.

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

async function hold(file: string, kind: string): Promise<void> {
  const database = new Libsql(file);
  database.exec(`begin ${kind}`);
  say("held");
  await once(process.stdin.resume(), "end");
}

const [task, url = "", detail = ""] = process.argv.slice(1);
if (task === "hold") {
  await hold(url.slice("file:".length), detail);
  process.exit();
}
if (task === "open") {
  if (detail !== "") process.setuid?.(Number(detail));
  say("waiting");
  await once(process.stdin, "data");
}
const opened = await openStorage({
  url,
  log: { info: (_fields, message) => say(message), warn: (_fields, message) => say(message) },
});
if (isStorageProblem(opened)) {
  say(opened.problem === "unexpected" ? opened.sentence : opened.problem);
} else {
  say("open");
  for (let person = 1; task === "write"; person += 1) {
    await opened.settings.choosePersonLanguage(String(person), "es");
    say(String(person));
  }
  await opened.close();
}
process.stdin.destroy();
