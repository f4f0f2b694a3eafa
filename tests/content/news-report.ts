/** A news report of March 1, 2021, as such reports told it, with what each paragraph names. */
export const newsReport: readonly {
  readonly paragraph: string;
  readonly names: readonly string[];
}[] = [
  {
    paragraph:
      "WASHINGTON — President Biden met by video on Monday with Andrés Manuel López Obrador, the president of Mexico. Afterward the two governments published a joint declaration on migration and its root causes.",
    names: ["amlo", "joint-declaration", "root-causes"],
  },
  {
    paragraph:
      "Under the Remain in Mexico program, formally the Migrant Protection Protocols, asylum seekers waited south of the border for their day in immigration court. New enrollments in MPP stopped in January.",
    names: ["mpp", "asylum", "immigration-judge", "enrollment"],
  },
  {
    paragraph:
      "A separate order of the Centers for Disease Control and Prevention, known as Title 42, remains. Border Patrol agents used it to send back most of the people whom they stopped; lawyers say that it denies due process.",
    names: ["cdc", "title-42", "border-patrol", "due-process"],
  },
  {
    paragraph:
      "CBP counted about 78,000 encounters in January 2021. More than 80 percent were expulsions, the agency said. Many were repeat crossers, and single adults were the largest group.",
    names: ["cbp", "encounter", "january-2021", "expulsion", "repeat-crosser", "single-adult"],
  },
  {
    paragraph:
      "Unaccompanied children are no longer expelled. Within 72 hours they go to HHS, whose Office of Refugee Resettlement looks for a relative or another sponsor. A shelter at Carrizo Springs, Texas, opened again in February.",
    names: ["unaccompanied-child", "expulsion", "hhs", "orr", "sponsor", "orr-shelters"],
  },
  {
    paragraph:
      "At the White House, Alejandro Mayorkas, the secretary of Homeland Security, spoke of a challenge and not a crisis. He presented a task force for families that were separated under zero tolerance, led by Michelle Brané.",
    names: ["mayorkas", "dhs", "family-separation", "reunification-task-force"],
  },
  {
    paragraph:
      "In the Rio Grande Valley, family units have been released with a notice to appear. Officials named a change in Mexican law as one reason; Tamaulipas borders South Texas. Representative Henry Cuellar asked for COVID testing.",
    names: [
      "rio-grande-valley",
      "family-unit",
      "notice-to-appear",
      "mexico-child-law",
      "cuellar",
      "family-releases",
    ],
  },
  {
    paragraph:
      "Mr. López Obrador had proposed a new Bracero program for guest workers. Jen Psaki said that it would need a bill in Congress, as would the U.S. Citizenship Act with its path to citizenship for 11 million people.",
    names: ["amlo", "guest-workers", "bill", "citizenship-act", "undocumented-population"],
  },
  {
    paragraph:
      "The cap on refugees was still 15,000; a presidential determination would have to change it. The land border stays closed to nonessential travel. A judge’s stay, or an injunction, may yet change more.",
    names: ["refugee", "presidential-determination", "essential-travel", "stay", "injunction"],
  },
  {
    paragraph:
      "Relations had been strained by the arrest of Gen. Salvador Cienfuegos in 2020 and by the limits that Mexico’s national security law put on agents of the DEA, and before that by the tariff threat of 2019.",
    names: ["cienfuegos", "dea", "tariffs-2019"],
  },
  {
    paragraph:
      "At CPAC on Sunday, Donald J. Trump attacked the new policy. Most of those arriving come from the Northern Triangle; the metering of earlier years and the Asylum Cooperative Agreements were meant for them too.",
    names: ["politics", "northern-triangle", "metering", "asylum-agreements"],
  },
  {
    paragraph:
      "Executive Order 14010 ended the pilots called PACR and HARP, which the inspector general of DHS and the GAO had both examined. ICE, USCIS and the immigration judges of EOIR wait for new rules.",
    names: ["root-causes", "pacr-harp", "inspector-general", "dhs", "gao", "ice", "uscis", "eoir"],
  },
];
