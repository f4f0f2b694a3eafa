import { snowflakeAt } from "../snowflakes.ts";
import type { Channel, Direct, Guild, Overwrite, Person, Role, World } from "./model.ts";
import { invitedPermissions, permission } from "./permissions.ts";

const founded = Date.UTC(2020, 7, 31, 14);
const day = 86_400_000;

/** Ids are fixed, so that the same world is the same in every run. */
const id = (n: number) => snowflakeAt(founded + n * day, n);

const botId = id(1);
const person = (
  n: number,
  name: string,
  locale: string,
  part: string,
  color: string,
  { installed = false, pupil = null }: Partial<Pick<Person, "installed" | "pupil">> = {},
): Person => ({
  id: id(10 + n),
  name,
  username: name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]+/g, ""),
  locale,
  part,
  color,
  installed,
  pupil,
  crowd: false,
});

const rivera = person(0, "Ms. Rivera", "en-US", "teacher", "#3f7d58");
const ana = person(1, "Ana", "es-419", "student", "#b4532a", {
  installed: true,
  pupil: 0.75,
});
const ben = person(2, "Ben", "en-US", "student", "#2f6db3", { pupil: 0.6 });
const chloe = person(3, "Chloe", "en-GB", "student", "#7a4fb0", { pupil: 0.85 });
const priya = person(4, "Priya", "en-US", "student, quiz host", "#a63d6b", { pupil: 0.9 });
const okafor = person(5, "Mr. Okafor", "en-US", "school administrator", "#5b6470");
const ortega = person(6, "Marta Ortega", "es-ES", "teacher", "#8a6d1f");
const diego = person(7, "Diego", "es-ES", "student", "#1f7f86", { pupil: 0.7 });
const sam = person(8, "Sam", "en-US", "outsider", "#6b5b4b", { installed: true });

/** Thirty more in the class, who know more or less. */
const crowd = [
  "Aaliyah, Aiden, Alejandra, Andrés, Brooke, Camila, Carter, Daniela, Dylan, Elena",
  "Emma, Esteban, Grace, Hannah, Isaiah, Jasmine, Jayden, Joaquín, Kayla, Liam",
  "Lucía, Malik, Mateo, Mei, Noah, Olivia, Rosa, Sofía, Tyler, Valeria",
]
  .flatMap((names) => names.split(", "))
  .map(
    (name, n): Person => ({
      ...person(50 + n, name, n % 3 === 0 ? "es-419" : "en-US", "student", "#6b7280"),
      pupil: 0.35 + ((n * 7) % 30) / 50,
      crowd: true,
    }),
  );
const crowdMembers = crowd.map(({ id: userId }) => ({ userId, roleIds: [] }));

const everyone =
  permission.viewChannel |
  permission.sendMessages |
  permission.addReactions |
  permission.embedLinks |
  permission.attachFiles |
  permission.readHistory |
  permission.useCommands |
  permission.useExternalApps |
  permission.sendInThreads |
  permission.createPublicThreads;
const teaching =
  permission.manageServer |
  permission.manageEvents |
  permission.manageMessages |
  permission.mentionEveryone;
const role = (roleId: string, name: string, permissions: bigint, color = 0): Role => ({
  id: roleId,
  name,
  permissions,
  color,
  mentionable: color !== 0,
  ofBot: false,
});
const channel = (
  channelId: string,
  name: string,
  topic: string,
  overwrites: readonly Overwrite[] = [],
  type: 0 | 5 = 0,
): Channel => ({ id: channelId, name, topic, type, overwrites });
const only = (guildId: string, ...allowed: readonly [string, "role" | "member"][]) => [
  { id: guildId, kind: "role" as const, allow: 0n, deny: permission.viewChannel },
  ...allowed.map(([allowedId, kind]) => ({
    id: allowedId,
    kind,
    allow: permission.viewChannel,
    deny: 0n,
  })),
];
const mute = (userId: string): Overwrite => ({
  id: userId,
  kind: "member",
  allow: 0n,
  deny: permission.sendMessages,
});

function chicago(): Guild {
  const guildId = id(100);
  const teachers = id(101);
  const hosts = id(102);
  const ofBot = id(103);
  return {
    id: guildId,
    name: "Civics 7, Lincoln School",
    locale: "en-US",
    timeZone: "America/Chicago",
    community: false,
    ownerId: okafor.id,
    rulesChannelId: null,
    updatesChannelId: null,
    roles: [
      role(guildId, "@everyone", everyone),
      role(hosts, "Quiz hosts", 0n, 0x7a4fb0),
      role(teachers, "Teachers", teaching, 0x3f7d58),
      { ...role(ofBot, "Docent", invitedPermissions), ofBot: true },
    ],
    channels: [
      channel(id(110), "general", "Hello, and how to find things"),
      channel(id(111), "civics", "What we read and talk about in class"),
      channel(id(112), "quiz-night", "Thursdays, 6 pm"),
      {
        ...channel(id(115), "quiz-corner", "A thread of quiz-night"),
        ...{ type: 11, thread: { parentId: id(112), archived: false, locked: false } },
      },
      channel(id(113), "announcements", "From the school office", [mute(botId)], 5),
      channel(
        id(114),
        "staff-room",
        "Teachers only",
        only(guildId, [teachers, "role"], [botId, "member"]),
      ),
    ],
    members: [
      { userId: okafor.id, roleIds: [] },
      { userId: rivera.id, roleIds: [teachers] },
      { userId: priya.id, roleIds: [hosts] },
      { userId: ana.id, roleIds: [] },
      { userId: ben.id, roleIds: [] },
      { userId: chloe.id, roleIds: [] },
      { userId: botId, roleIds: [ofBot] },
      ...crowdMembers,
    ],
  };
}

function madrid(): Guild {
  const guildId = id(200);
  const teachers = id(201);
  const ofBot = id(203);
  return {
    id: guildId,
    name: "Club de Actualidad, Madrid",
    locale: "es-ES",
    timeZone: "Europe/Madrid",
    community: true,
    ownerId: ortega.id,
    rulesChannelId: id(212),
    updatesChannelId: id(213),
    roles: [
      role(guildId, "@everyone", everyone),
      role(teachers, "Profesores", teaching, 0x8a6d1f),
      { ...role(ofBot, "Docent", invitedPermissions), ofBot: true },
    ],
    channels: [
      channel(id(210), "general", "Para todo lo demás"),
      channel(id(211), "actualidad", "Lo que leemos esta semana"),
      channel(id(212), "normas", "Las normas del club", [mute(botId)]),
      channel(
        id(213),
        "profesores",
        "Solo profesores",
        only(guildId, [teachers, "role"], [botId, "member"]),
      ),
    ],
    members: [
      { userId: ortega.id, roleIds: [teachers] },
      { userId: rivera.id, roleIds: [] },
      { userId: diego.id, roleIds: [] },
      { userId: ana.id, roleIds: [] },
      { userId: botId, roleIds: [ofBot] },
      ...crowdMembers,
    ],
  };
}

/** A server that the bot was never added to: people bring it along on their own account. */
function debateClub(): Guild {
  const guildId = id(300);
  return {
    id: guildId,
    name: "Riverside Debate Club",
    locale: "en-US",
    timeZone: "America/Chicago",
    community: false,
    ownerId: chloe.id,
    rulesChannelId: null,
    updatesChannelId: null,
    roles: [role(guildId, "@everyone", everyone)],
    channels: [
      channel(id(310), "lobby", "Before and after meetings"),
      channel(id(311), "rounds", "No outside apps in public, please", [
        { id: guildId, kind: "role", allow: 0n, deny: permission.useExternalApps },
      ]),
    ],
    members: [
      { userId: sam.id, roleIds: [] },
      { userId: ana.id, roleIds: [] },
      { userId: chloe.id, roleIds: [] },
    ],
  };
}

/** The world that every sandbox starts with: two classrooms, a club and the people in them. */
export function classroom(): World {
  const people = [rivera, ana, ben, chloe, priya, okafor, ortega, diego, sam, ...crowd];
  return {
    bot: {
      id: botId,
      applicationId: botId,
      name: "Docent",
      description: "Explains and quizzes, with sources. Type /help.",
    },
    people,
    guilds: [chicago(), madrid(), debateClub()],
    directs: people.map((each, n): Direct => ({ id: id(400 + n), personId: each.id })),
  };
}
