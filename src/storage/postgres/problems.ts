import { errorCode, errorWords, type StorageProblem } from "../problems.ts";

const unreachable = (where: string): StorageProblem => ({
  problem: "unreachable",
  sentence: `PostgreSQL at ${where} cannot be reached.`,
  remedy:
    "Check that it is running and that host and port in DATABASE_URL are right, then start Docent again.",
});

/** By Node.js's code or PostgreSQL's SQLSTATE; `where` is host and database, never the password. */
const words: readonly (readonly [RegExp, (where: string) => StorageProblem])[] = [
  [/^(ECONN|ENOTFOUND|ETIMEDOUT|EHOST|ENET|EAI_|EPIPE|ENOENT|08|57P0)/, unreachable],
  [
    /^28/,
    (where) => ({
      problem: "refused",
      sentence: `PostgreSQL at ${where} refuses the user name or the password.`,
      remedy: "Correct user and password in DATABASE_URL; special characters are percent-encoded.",
    }),
  ],
  [
    /^3D000$/,
    (where) => ({
      problem: "missing",
      sentence: `PostgreSQL at ${where} has no such database.`,
      remedy: "Create it with: createdb --encoding=UTF8 --template=template0 NAME",
    }),
  ],
  [
    /^42501$/,
    (where) => ({
      problem: "read-only",
      sentence: `The user of PostgreSQL at ${where} lacks the right to create or use tables.`,
      remedy: "As the database's owner run: GRANT CREATE, USAGE ON SCHEMA public TO USER",
    }),
  ],
  [
    /^25006$/,
    (where) => ({
      problem: "read-only",
      sentence: `PostgreSQL at ${where} is read-only.`,
      remedy: "Point DATABASE_URL at the primary server rather than at a standby.",
    }),
  ],
  [
    /^42P07$/,
    (where) => ({
      problem: "foreign",
      sentence: `The database ${where} has a table of another program under a name that Docent needs.`,
      remedy: "Give Docent a database of its own; this one has not been changed.",
    }),
  ],
  [
    /^53(100|200)$/,
    (where) => ({
      problem: "full",
      sentence: `PostgreSQL at ${where} has no room left.`,
      remedy: "Make room on its disk, then start Docent again.",
    }),
  ],
  [
    /^53/,
    (where) => ({
      problem: "unreachable",
      sentence: `PostgreSQL at ${where} takes no more connections.`,
      remedy: "Close other clients or raise max_connections, then start Docent again.",
    }),
  ],
];

/** pg and its pool give these no code. */
const unreachableWords = /timeout|terminated|closed the connection|not queryable/i;
const closedWords = /after calling end|been destroyed/i;

/** Host and database of an address, without user and password. */
export function placeOf(url: string): string {
  if (!URL.canParse(url)) return "the address in DATABASE_URL";
  const parsed = new URL(url);
  const host = parsed.host || parsed.searchParams.get("host") || "localhost";
  return `${host}${parsed.pathname}`;
}

/** The words for an error of pg at this address. */
export function postgresProblemOf(error: unknown, url: string): StorageProblem {
  const where = placeOf(url);
  const code = errorCode(error);
  const known = words.find(([codes]) => codes.test(code))?.[1];
  if (known !== undefined) return known(where);
  const message = errorWords(error);
  if (closedWords.test(message)) {
    return {
      problem: "closed",
      sentence: `The connection to PostgreSQL at ${where} has been closed.`,
      remedy: "Start Docent again.",
    };
  }
  if (unreachableWords.test(message)) return unreachable(where);
  return {
    problem: "unexpected",
    sentence: `PostgreSQL at ${where} cannot be used: ${message}.`,
    remedy: "Check DATABASE_URL and the server's log, then start Docent again.",
  };
}
