import { borderPatrol } from "./series/border-patrol.ts";
import { children } from "./series/children.ts";
import { encounters } from "./series/encounters.ts";
import { fiscalYears } from "./series/fiscal-years.ts";
import { groups } from "./series/groups.ts";
import { januaries } from "./series/januaries.ts";
import { mpp } from "./series/mpp.ts";
import { refugees } from "./series/refugees.ts";
import { revisions } from "./series/revisions.ts";
import { sectors } from "./series/sectors.ts";
import { title42 } from "./series/title-42.ts";

/** The numbers over time behind figures and charts of this subject. */
export const series = {
  ...encounters,
  ...groups,
  ...title42,
  ...fiscalYears,
  ...borderPatrol,
  ...januaries,
  ...children,
  ...mpp,
  ...refugees,
  ...sectors,
  ...revisions,
};
