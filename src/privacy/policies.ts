import { z } from "zod";

/** Where the operator's privacy policy and terms can be read; `null` where nothing was said. */
export interface Policies {
  readonly privacy: string | null;
  readonly terms: string | null;
}

/** Of an application that says nothing, or was not asked yet. */
export const noPolicies: Policies = { privacy: null, terms: null };

/** An address that Discord takes behind a button. */
const address = z
  .url({ protocol: /^https?$/ })
  .max(512)
  .nullable()
  .catch(null);

/** What an application says of itself; an address that no button could open counts as none. */
export function policiesOf(application: {
  readonly privacyPolicyURL: unknown;
  readonly termsOfServiceURL: unknown;
}): Policies {
  return {
    privacy: address.parse(application.privacyPolicyURL),
    terms: address.parse(application.termsOfServiceURL),
  };
}
