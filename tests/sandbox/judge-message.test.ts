import { describe, expect, test } from "vitest";
import { repeatedCustomIds, repeatedIds, selectOptions } from "../../sandbox/judge/components.ts";
import { buttonForm, rowForm } from "../../sandbox/judge/controls.ts";
import {
  attachmentsExist,
  componentCount,
  flagStays,
  legacyBesideV2,
  type MessageDraft,
  type MessageSituation,
  messageFaults,
  messageFlag,
  textLength,
  v2NeedsFlag,
} from "../../sandbox/judge/message.ts";

const text = (content: string, more: object = {}) => ({ type: 10, content, ...more });
const button = (customId: string, more: object = {}) => ({
  type: 2,
  style: 2,
  label: "Press",
  custom_id: customId,
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const container = (...components: object[]) => ({ type: 17, components });
const situation = (
  draft: MessageDraft,
  more: Partial<MessageSituation> = {},
): MessageSituation => ({ before: null, fileNames: [], ...more, draft });
const v2 = (components: object[], more: MessageDraft = {}) =>
  situation({ flags: messageFlag.v2, components, ...more });

describe("a message", () => {
  test("passes when nothing is wrong", () => {
    const draft = v2([container(text("a"), row(button("x"), button("y")))]);
    expect(messageFaults(draft)).toEqual([]);
  });

  test("holds 4,000 characters in all its texts together, and not one more", () => {
    const half = "x".repeat(2000);
    expect(textLength(v2([text(half), container(text(half))]))).toEqual([]);
    expect(textLength(v2([text(half), container(text(`${half}!`))]))).toHaveLength(1);
  });

  test("holds 40 components counted with the nested ones, and not one more", () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => text(String(i)));
    expect(componentCount(v2([container(...many(39))]))).toEqual([]);
    expect(componentCount(v2([container(...many(40))]))).toHaveLength(1);
  });

  test("holds five rows without Components V2", () => {
    const rows = (n: number) => Array.from({ length: n }, (_, i) => row(button(String(i))));
    expect(componentCount(situation({ components: rows(5) }))).toEqual([]);
    expect(componentCount(situation({ components: rows(6) }))).toHaveLength(1);
  });

  test("counts an accessory as a component", () => {
    const section = { type: 9, components: [text("a")], accessory: button("x") };
    const others = Array.from({ length: 37 }, (_, i) => text(String(i)));
    expect(componentCount(v2([section, ...others]))).toEqual([]);
    expect(componentCount(v2([section, ...others, text("b")]))).toHaveLength(1);
  });

  test.each([
    ["content", { content: "hi" }],
    ["embeds", { embeds: [{ title: "hi" }] }],
    ["sticker_ids", { sticker_ids: ["1"] }],
    ["poll", { poll: {} }],
  ])("has no %s beside Components V2", (field, more) => {
    expect(legacyBesideV2(v2([text("a")], more))[0]?.path).toEqual([field]);
  });

  test("that is Components V2 stays so when an edit adds content", () => {
    const before = { flags: messageFlag.v2, loading: false };
    expect(legacyBesideV2(situation({ content: "hi" }, { before }))).toHaveLength(1);
  });

  test("needs the flag for V2 parts", () => {
    expect(v2NeedsFlag(situation({ components: [text("a")] }))).toHaveLength(1);
    expect(v2NeedsFlag(situation({ components: [row(button("a"))] }))).toEqual([]);
    expect(v2NeedsFlag(v2([text("a")]))).toEqual([]);
  });

  test("that fills a deferral carries the flag itself", () => {
    const before = { flags: messageFlag.loading | messageFlag.ephemeral, loading: true };
    expect(v2NeedsFlag(situation({ components: [text("a")] }, { before }))).toHaveLength(1);
  });

  test("keeps the flag in an edit", () => {
    const before = { flags: messageFlag.v2, loading: false };
    expect(flagStays(situation({ flags: 0 }, { before }))).toHaveLength(1);
    expect(flagStays(situation({ flags: messageFlag.v2 }, { before }))).toEqual([]);
    expect(flagStays(situation({ components: [] }, { before }))).toEqual([]);
  });

  test("names only files that it has", () => {
    const gallery = { type: 12, items: [{ media: { url: "attachment://a.png" } }] };
    const file = { type: 13, file: { url: "attachment://a.csv" } };
    const thumbnail = { type: 11, media: { url: "attachment://t.png" } };
    const parts = [gallery, file, { type: 9, components: [text("a")], accessory: thumbnail }];
    const names = ["a.png", "a.csv", "t.png"];
    expect(attachmentsExist({ ...v2(parts), fileNames: names })).toEqual([]);
    expect(attachmentsExist({ ...v2(parts), fileNames: [] })).toHaveLength(3);
  });

  test("shows files from itself only, pictures from anywhere", () => {
    const url = "https://example.org/a.png";
    expect(attachmentsExist(v2([{ type: 13, file: { url } }]))).toHaveLength(1);
    expect(attachmentsExist(v2([{ type: 12, items: [{ media: { url } }] }]))).toEqual([]);
  });

  test("has no custom id twice, wherever it stands", () => {
    const list = [container(row(button("a"))), row(button("a"))];
    expect(repeatedCustomIds(list)).toHaveLength(1);
    expect(messageFaults(v2(list))).toHaveLength(1);
  });

  test("has no component number twice, but may leave many to Discord", () => {
    expect(repeatedIds([text("a", { id: 7 }), text("b", { id: 7 })])).toHaveLength(1);
    expect(repeatedIds([text("a", { id: 0 }), text("b", { id: 0 })])).toEqual([]);
  });

  test("has no select with a value twice", () => {
    const select = (values: string[]) => [
      row({ type: 3, custom_id: "s", options: values.map((value) => ({ label: value, value })) }),
    ];
    expect(selectOptions(select(["a", "b", "a"]))).toHaveLength(1);
    expect(selectOptions(select(["a", "b"]))).toEqual([]);
  });

  test("has links with an address and other buttons with a custom id", () => {
    const one = (fields: object) =>
      buttonForm(situation({ components: [row({ type: 2, ...fields })] }));
    expect(one({ style: 5, label: "a", url: "https://example.org" })).toEqual([]);
    expect(one({ style: 5, label: "a" })).toHaveLength(1);
    expect(one({ style: 1, label: "a" })).toHaveLength(1);
    expect(one({ style: 1, label: "a", custom_id: "x", url: "https://a.org" })).toHaveLength(1);
    expect(one({ style: 1, custom_id: "x" })).toHaveLength(1);
    expect(one({ style: 1, custom_id: "x", emoji: { name: "👋" } })).toEqual([]);
  });

  test("has a select alone in its row", () => {
    const select = { type: 3, custom_id: "s", options: [{ label: "a", value: "a" }] };
    expect(rowForm(situation({ components: [row(select)] }))).toEqual([]);
    expect(rowForm(situation({ components: [row(select, button("x"))] }))).toHaveLength(1);
  });
});
