/** Standards that a question may be tagged with: only codes whose wording was verified.
 * C3: NCSS, College, Career, and Civic Life Framework (2013); EAD: themes of the Educating for
 * American Democracy Roadmap. */
export const standards = {
  "C3.D2.Civ.3.6-8":
    "Examine the origins, purposes, and impact of constitutions, laws, treaties, and international agreements.",
  "C3.D2.Civ.12.6-8":
    "Assess specific rules and laws (both actual and proposed) as means of addressing public problems.",
  "C3.D2.Civ.13.6-8":
    "Analyze the purposes, implementation, and consequences of public policies in multiple settings.",
  "EAD.2": "Our Changing Landscapes",
  "EAD.3": "We the People",
  "EAD.6": "A People in the World",
  "EAD.7": "A People with Contemporary Debates and Possibilities",
} as const satisfies Record<string, string>;
