import { describe, expect, test } from "vitest";
import { noPolicies, policiesOf } from "../../src/privacy/policies.ts";

describe("the addresses of policy and terms", () => {
  test("are those that an application says", () => {
    const said = { privacyPolicyURL: "https://a.example/p", termsOfServiceURL: "http://b.example" };
    expect(policiesOf(said)).toEqual({ privacy: "https://a.example/p", terms: "http://b.example" });
  });

  test.each([
    null,
    undefined,
    "",
    "not an address",
    "javascript:alert(1)",
    `https://a.example/${"x".repeat(500)}`,
  ])("are none where no button could open %j", (address) => {
    const said = { privacyPolicyURL: address, termsOfServiceURL: address };
    expect(policiesOf(said)).toEqual(noPolicies);
  });
});
