import type { Act, ActRequest, ActResult } from "../../page-api.ts";

/** Does something as a person; a sandbox that cannot be reached is a failure like any other. */
export async function postAct(as: string, act: Act): Promise<ActResult> {
  const body: ActRequest = { as, act };
  try {
    const response = await fetch("/page/act", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return (await response.json()) as ActResult;
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
