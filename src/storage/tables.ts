/** The tables as rows come out of them; ids are Discord's, as text. */
export interface Tables {
  readonly docent_schema_version: {
    readonly version: number;
    readonly name: string;
  };
  readonly servers: {
    readonly guild_id: string;
    readonly language: string | null;
    readonly host_role_id: string | null;
    readonly staff_channel_id: string | null;
  };
  readonly people: {
    readonly user_id: string;
    readonly language: string;
  };
}
