/**
 * Discord's own request schemas. They take half a second to load, so they are loaded once, on
 * first use, beside whatever else starts.
 */
import type { Fault } from "./refusal.ts";

/** A problem as zod reports it, of which this file reads what it needs. */
interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly maximum?: unknown;
  readonly minimum?: unknown;
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
}

interface Schema {
  readonly safeParse: (
    value: unknown,
  ) =>
    | { readonly success: true }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}

const load = async () =>
  (await import("discord-api-spec/zod")) as unknown as Readonly<Record<string, Schema>>;

/** What a value breaks in one of Discord's schemas, by the schema's name without its ending. */
export async function schemaFaults(name: string, value: unknown): Promise<readonly Fault[]> {
  const schema = (await load())[`${name}Schema`];
  if (!schema) throw new Error(`Discord's API description has no schema named ${name}`);
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.flatMap((issue) => toFaults(issue, []));
}

/** Of a union's branches, the one that was meant: it agrees about `type`. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const agreeing = branches.filter(
    (issues) => !issues.some((issue) => issue.path.length === 1 && issue.path[0] === "type"),
  );
  const candidates = agreeing.length > 0 ? agreeing : branches;
  return [...candidates].sort((a, b) => a.length - b.length)[0] ?? [];
}

function toFaults(issue: Issue, above: readonly (string | number)[]): readonly Fault[] {
  const own = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const path = [...above, ...own];
  if (issue.code === "invalid_union" && issue.errors && issue.errors.length > 0) {
    return meantBranch(issue.errors).flatMap((each) => toFaults(each, path));
  }
  return [{ path, ...words(issue) }];
}

function words(issue: Issue): { readonly code: string; readonly message: string } {
  switch (issue.code) {
    case "too_big":
      return {
        code: "BASE_TYPE_MAX_LENGTH",
        message: `Must be ${String(issue.maximum)} or fewer.`,
      };
    case "too_small":
      return {
        code: "BASE_TYPE_MIN_LENGTH",
        message: `Must be ${String(issue.minimum)} or more.`,
      };
    case "invalid_value":
      return {
        code: "BASE_TYPE_CHOICES",
        message: `Value must be one of {${(issue.values ?? []).join(", ")}}.`,
      };
    case "invalid_type":
      return {
        code: "BASE_TYPE_REQUIRED",
        message: `This field is required and must be of type ${String(issue.expected)}.`,
      };
    default:
      return { code: "BASE_TYPE_INVALID", message: issue.message };
  }
}
