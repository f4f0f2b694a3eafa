/** `resolved` of an interaction: the users, roles, channels and files that its values name. */
import type { Realm } from "../realm.ts";
import { findPlace, permissionsIn } from "../world/lookup.ts";
import type { Place } from "../world/model.ts";
import { serverPermissions } from "../world/permissions.ts";
import { anyUserShape, channelShape, memberShape, roleShape } from "../world/shapes.ts";

export type Reference = {
  readonly kind: "user" | "role" | "channel" | "mentionable" | "attachment";
  readonly id: string;
  /** Of channels: the types that are allowed; all where absent. */
  readonly channelTypes?: readonly number[];
};

/** A reference as an option or a select asks for it. */
export function reference(
  kind: Reference["kind"],
  id: string,
  channelTypes: readonly number[] | undefined,
): Reference {
  return { kind, id, ...(channelTypes?.length ? { channelTypes } : {}) };
}

type Table = Record<string, unknown>;

/** The `resolved` object, or the first reference that names nothing here. */
export function resolve(
  realm: Realm,
  place: Place,
  personId: string,
  references: readonly Reference[],
):
  | { readonly ok: true; readonly resolved: Readonly<Record<string, Table>> }
  | { readonly ok: false; readonly missing: Reference } {
  const tables: Record<string, Table> = {};
  const add = (table: string, id: string, value: unknown) => {
    if (!value) return false;
    tables[table] = { ...tables[table], [id]: value };
    return true;
  };
  for (const reference of references) {
    if (!resolveOne(realm, place, personId, reference, add)) {
      return { ok: false, missing: reference };
    }
  }
  return { ok: true, resolved: tables };
}

function resolveOne(
  realm: Realm,
  place: Place,
  personId: string,
  { kind, id, channelTypes }: Reference,
  add: (table: string, id: string, value: unknown) => boolean,
): boolean {
  const world = realm.world.get();
  switch (kind) {
    case "user": {
      if (!add("users", id, anyUserShape(world, id))) return false;
      if (place.kind === "guild") {
        const member = memberShape(world, place.guild, id);
        if (member) {
          const { user: _user, mute: _mute, deaf: _deaf, ...rest } = member;
          const permissions = String(serverPermissions(place.guild, id));
          add("members", id, { ...rest, permissions });
        }
      }
      return true;
    }
    case "role": {
      const roles = place.kind === "guild" ? place.guild.roles : [];
      const at = roles.findIndex((role) => role.id === id);
      const role = roles[at];
      return role ? add("roles", id, roleShape(world, role, at)) : false;
    }
    case "mentionable":
      return (
        resolveOne(realm, place, personId, { kind: "role", id }, add) ||
        resolveOne(realm, place, personId, { kind: "user", id }, add)
      );
    case "channel":
      return add("channels", id, resolvedChannel(realm, place, personId, id, channelTypes));
    case "attachment":
      return add("attachments", id, realm.files.attachment(id));
  }
}

function resolvedChannel(
  realm: Realm,
  place: Place,
  personId: string,
  id: string,
  types: readonly number[] | undefined,
) {
  const world = realm.world.get();
  const found = findPlace(world, id);
  if (found?.kind !== "guild" || place.kind !== "guild") return undefined;
  if (found.guild.id !== place.guild.id) return undefined;
  if (types && !types.includes(found.channel.type)) return undefined;
  return {
    ...channelShape(found.guild, found.channel, null),
    permissions: String(permissionsIn(world, found, personId)),
    app_permissions: String(permissionsIn(world, found, world.bot.id)),
  };
}
