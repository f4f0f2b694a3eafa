import { defineCustomId, type Field, matching, maybe, wholeNumber } from "../discord/custom-id.ts";

/** As many terms of a message as fit into a custom id. */
export const mostTerms = 24;
const codeLength = 3;

/** The terms that were found, three characters each: nothing else is known of the message. */
const codes: Field<readonly string[]> = {
  encode: (value) => value.join(""),
  decode(wire) {
    const pattern = new RegExp(`^(?:[0-9a-zA-Z]{${codeLength}}){1,${mostTerms}}$`);
    return pattern.test(wire)
      ? Array.from({ length: wire.length / codeLength }, (_, index) =>
          wire.slice(index * codeLength, (index + 1) * codeLength),
        )
      : undefined;
  },
};

/** Shows a page of the terms of a message, in a language that is then kept where one is named. */
export const termsId = defineCustomId("terms", {
  codes,
  page: wholeNumber(mostTerms),
  language: maybe(matching(/^[a-z]{2,3}(-[A-Z]{2})?$/)),
});

/** Offers the languages, where there are more than two. */
export const termsLanguagesId = defineCustomId("termlangs", {
  codes,
  page: wholeNumber(mostTerms),
});
