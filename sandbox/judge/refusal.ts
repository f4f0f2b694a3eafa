/** Discord's way to say no. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 429 | 500 | 501 | 503;
  readonly code: number;
  readonly message: string;
  readonly errors?: unknown;
}

/** One thing that is wrong with a body, and where. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** A fault at a place in a body. */
export function fault(path: Fault["path"], code: string, message: string): Fault {
  return { path, code, message };
}

/** The refusals that Docent can meet, with Discord's codes and words. */
export const refusals = {
  unauthorized: { status: 401, code: 0, message: "401: Unauthorized" },
  unknownChannel: { status: 404, code: 10003, message: "Unknown Channel" },
  unknownGuild: { status: 404, code: 10004, message: "Unknown Guild" },
  unknownMember: { status: 404, code: 10007, message: "Unknown Member" },
  unknownMessage: { status: 404, code: 10008, message: "Unknown Message" },
  unknownUser: { status: 404, code: 10013, message: "Unknown User" },
  unknownWebhook: { status: 404, code: 10015, message: "Unknown Webhook" },
  unknownInteraction: { status: 404, code: 10062, message: "Unknown interaction" },
  unknownCommand: { status: 404, code: 10063, message: "Unknown application command" },
  alreadyAcknowledged: {
    status: 400,
    code: 40060,
    message: "Interaction has already been acknowledged.",
  },
  tooLarge: { status: 413, code: 40005, message: "Request entity too large" },
  tooManyFollowUps: {
    status: 400,
    code: 40094,
    message: "Reached maximum number of follow-up messages for this interaction",
  },
  missingAccess: { status: 403, code: 50001, message: "Missing Access" },
  notYourMessage: {
    status: 403,
    code: 50005,
    message: "Cannot edit a message authored by another user",
  },
  emptyMessage: { status: 400, code: 50006, message: "Cannot send an empty message" },
  cannotDirect: { status: 403, code: 50007, message: "Cannot send messages to this user" },
  archivedThread: { status: 400, code: 50083, message: "Thread is archived" },
  lockedThread: { status: 400, code: 160_005, message: "This thread is locked" },
  missingPermissions: { status: 403, code: 50013, message: "Missing Permissions" },
  invalidToken: { status: 401, code: 50027, message: "Invalid Webhook Token" },
  invalidJson: {
    status: 400,
    code: 50109,
    message: "The request body contains invalid JSON.",
  },
} as const satisfies Record<string, Refusal>;

interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

/** Discord's nested error object for a list of faults. */
export function formErrors(faults: readonly Fault[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, message } of faults) {
    let node = root;
    for (const step of path) {
      const next = node[String(step)];
      const child: ErrorTree = next && !Array.isArray(next) ? next : {};
      node[String(step)] = child;
      node = child;
    }
    const list = node._errors;
    node._errors = [...(Array.isArray(list) ? list : []), { code, message }];
  }
  return root;
}

/** `Invalid Form Body` with everything that is wrong, or undefined when nothing is. */
export function invalidForm(faults: readonly Fault[]): Refusal | undefined {
  if (faults.length === 0) return undefined;
  return { status: 400, code: 50035, message: "Invalid Form Body", errors: formErrors(faults) };
}
