import { expect, test } from "vitest";
import { tooOld } from "../../scripts/node-version.mjs";

test.each(["20.19.0", "20.20.2", "22.0.0", "26.1.0"])("Node.js %s is new enough", (version) => {
  expect(tooOld(version)).toBeUndefined();
});

test.each(["18.20.4", "20.18.3", "14.0.0"])(
  "Node.js %s gets one sentence with the remedy",
  (version) => {
    expect(tooOld(version)).toMatch(
      /^Docent needs Node\.js 20\.19 or later, and this is .*nodejs\.org.*$/,
    );
  },
);
