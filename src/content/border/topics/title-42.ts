import { defineTopic, number, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "2020-03-20",
  aliases: {
    en: [
      "t42",
      "title42",
      "title forty-two",
      "expulsion rule",
      "expulsion order",
      "emergency rule",
      "public health rule",
      "health rule",
      "cdc order",
      "covid order",
      "section 265",
      "42 usc 265",
    ],
    es: [
      "título 42",
      "titulo 42",
      "título42",
      "título cuarenta y dos",
      "regla de expulsión",
      "regla de emergencia",
      "norma de salud pública",
      "orden de los CDC",
      "orden por covid",
      "sección 265",
    ],
  },
  wrongForms: [
    ...[
      "deported under Title 42",
      "deportation under Title 42",
      "deportations under Title 42",
      "Title 42 deportation",
      "Title 42 deportations",
      "deportado bajo el Título 42",
      "deportada bajo el Título 42",
      "deportados bajo el Título 42",
      "deportadas bajo el Título 42",
      "deportaciones bajo el Título 42",
    ].map((form) => ({
      form,
      note: {
        en: "People were expelled under Title 42, which was a health order. A deportation, or removal, is something else: it follows from an order under immigration law.",
        es: "Bajo el Título 42, que era una orden sanitaria, se expulsaba a las personas. Una deportación o remoción es otra cosa: viene de una orden conforme a la ley de inmigración.",
      },
    })),
    {
      form: "public well being rule",
      note: {
        en: "Garbled in print: it means the CDC’s public health order, known as Title 42.",
        es: "Forma deformada: se refiere a la orden sanitaria de los CDC, conocida como Título 42.",
      },
    },
    {
      form: "Trump-rule",
      note: {
        en: "Garbled in print: it means the Title 42 order, which two administrations used.",
        es: "Forma deformada: se refiere a la orden del Título 42, que usaron dos gobiernos.",
      },
    },
  ],
  sources: {
    "cdc-order-2020-03": {
      title: "Order Suspending Introduction of Certain Persons",
      publisher: "Centers for Disease Control and Prevention",
      date: "2020-03-20",
      citation: "CDC order of March 20, 2020, published at 85 Fed. Reg. 17060 (Mar. 26, 2020)",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "iptp-cdc-order": {
      title: "CDC order authorizes expulsion under 42 U.S.C. 265 (tracker entry)",
      publisher: "Immigration Policy Tracking Project",
      date: "2020-03-20",
      url: "https://immpolicytracking.org/policies/covid-19-cdc-order-authorizes-border-patrol-expulsion-of-all-persons-arriving-by-land-from-mexico-or-canada-without-valid-documents-under-42-usc-265-public-health-act",
      kind: "reference",
      accessed: "2026-11-24",
    },
    "cdc-extension-2020-05": {
      title: "Amendment and extension of the order, 85 Fed. Reg. 31503",
      publisher: "Centers for Disease Control and Prevention",
      date: "2020-05-26",
      url: "https://regulations.justia.com/regulations/fedreg/2020/05/26/2020-11179.html",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "cdc-order-2020-10": {
      title: "Order suspending the right to introduce certain persons, 85 Fed. Reg. 65806",
      publisher: "Centers for Disease Control and Prevention",
      date: "2020-10-16",
      url: "https://regulations.justia.com/regulations/fedreg/2020/10/16/2020-22978.html",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "cdc-order-2021-08": {
      title: "Public health reassessment and order, 86 Fed. Reg. 42828",
      publisher: "Centers for Disease Control and Prevention",
      date: "2021-08-05",
      url: "https://regulations.justia.com/regulations/fedreg/2021/08/05/2021-16856.html",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "cdc-termination-2022-04": {
      title: "Public Health Determination and Order (termination)",
      publisher: "Centers for Disease Control and Prevention",
      date: "2022-04-01",
      citation: "CDC order of April 1, 2022, published at 87 Fed. Reg. 19941 (Apr. 6, 2022)",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "louisiana-v-cdc": {
      title: "Louisiana v. Centers for Disease Control & Prevention, 603 F. Supp. 3d 406",
      publisher: "U.S. District Court, Western District of Louisiana",
      date: "2022-05-20",
      url: "https://www.casetext.com/case/louisiana-v-ctrs-for-disease-control-prevention",
      kind: "court",
      accessed: "2026-11-24",
    },
    "wh-statement-2022-05-20": {
      title: "Statement by the Press Secretary on the District Court Ruling on Title 42",
      publisher: "The White House",
      date: "2022-05-20",
      url: "https://bidenwhitehouse.archives.gov/briefing-room/statements-releases/2022/05/20/statement-by-white-house-press-secretary-karine-jean-pierre-on-the-district-court-ruling-on-title-42/",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "scotus-docket-22-592": {
      title: "Docket No. 22-592, Arizona v. Mayorkas (order of December 27, 2022)",
      publisher: "Supreme Court of the United States",
      date: "2022-12-27",
      url: "https://www.supremecourt.gov/docket/docketfiles/html/public/22-592.html",
      kind: "court",
      accessed: "2026-11-24",
    },
    "scotusblog-22-592": {
      title: "Arizona v. Mayorkas, No. 22-592 (orders and docket)",
      publisher: "SCOTUSblog",
      date: "2023-05-18",
      url: "https://www.scotusblog.com/case-files/cases/arizona-v-mayorkas-2/",
      kind: "court",
      accessed: "2026-11-24",
    },
    "upi-2020-06-25": {
      title: "CBP chief Morgan defends expulsion of migrants at border during pandemic",
      publisher: "UPI",
      date: "2020-06-25",
      url: "https://www.upi.com/Top_News/US/2020/06/25/CBP-chief-Morgan-defends-expulsion-of-migrants-at-border-during-pandemic/4751593086180/",
      kind: "news",
      accessed: "2026-11-24",
    },
    "wapo-2020-03-21": {
      title: "Mexico to begin taking back Central American deportees",
      publisher: "The Washington Post (copy at Witness at the Border)",
      date: "2020-03-21",
      url: "https://witnessattheborder.org/posts/32120-1",
      kind: "news",
      accessed: "2026-11-24",
    },
    "reuters-2020-03-22": {
      title: "Some Central Americans waiting U.S. asylum to be allowed legal entry to Mexico",
      publisher: "Reuters (via Devdiscourse)",
      date: "2020-03-22",
      url: "https://www.devdiscourse.com/article/law-order/950191-some-central-americans-waiting-us-asylum-to-be-allowed-legal-entry-to-mexico",
      kind: "news",
      accessed: "2026-11-24",
    },
  },
  statements: {
    name: {
      role: "name",
      text: { en: "Title 42 public health order", es: "Orden sanitaria del Título 42" },
      nicknames: [{ en: "Title 42", es: "Título 42" }],
      spans: [{ from: "2020-03-20" }],
      sources: ["cdc-order-2020-03"],
    },
    definition: {
      role: "definition",
      text: {
        en: "Title 42 is the common name of a U.S. public health order, first issued in March 2020 because of COVID-19, for quickly expelling people who come by land from Mexico or Canada without valid papers.",
        es: "El Título 42 es el nombre común de una orden sanitaria de EE. UU., emitida por primera vez en marzo de 2020 por la COVID-19, para expulsar con rapidez a quienes llegan por tierra desde México o Canadá sin documentos válidos.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["cdc-order-2020-03", "iptp-cdc-order"],
    },
    "status-first": {
      role: "status",
      text: {
        en: "in force since March 20, 2020, for a limited time",
        es: "vigente desde el 20 de marzo de 2020, por tiempo limitado",
      },
      spans: [{ from: "2020-03-20", until: "2020-05-19" }],
      sources: ["cdc-order-2020-03"],
    },
    "status-in-force": {
      role: "status",
      text: {
        en: "in force since March 20, 2020, with no end date",
        es: "vigente desde el 20 de marzo de 2020, sin fecha de término",
      },
      spans: [{ from: "2020-05-19", until: "2022-04-01" }],
      sources: ["cdc-extension-2020-05"],
    },
    "status-end-announced": {
      role: "status",
      text: {
        en: "in force; its end announced for May 23, 2022",
        es: "vigente; su fin, anunciado para el 23 de mayo de 2022",
      },
      spans: [{ from: "2022-04-01", until: "2022-05-20" }],
      announces: ["2022-05-23"],
      sources: ["cdc-termination-2022-04"],
    },
    "status-end-blocked": {
      role: "status",
      text: {
        en: "in force; a federal court blocked its end",
        es: "vigente; un tribunal federal bloqueó su fin",
      },
      spans: [{ from: "2022-05-20", until: "2022-11-15" }],
      sources: ["louisiana-v-cdc"],
    },
    "status-ruled-unlawful": {
      role: "status",
      text: {
        en: "in force; a federal judge ruled it unlawful",
        es: "vigente; un juez federal lo declaró ilegal",
      },
      spans: [{ from: "2022-11-15", until: "2022-12-27" }],
      sources: ["crs-lsb10874"],
    },
    "status-ruling-paused": {
      role: "status",
      text: {
        en: "in force; the Supreme Court paused a ruling against it",
        es: "vigente; la Corte Suprema suspendió un fallo en su contra",
      },
      spans: [{ from: "2022-12-27", until: "2023-05-12" }],
      sources: ["scotus-docket-22-592"],
    },
    "status-ended": {
      role: "status",
      text: { en: "ended on May 11, 2023", es: "terminó el 11 de mayo de 2023" },
      spans: [{ from: "2023-05-12" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["dhs-borders-2023"],
    },
    "quick-now": {
      role: "fact",
      text: {
        en: "Under Title 42, people are expelled quickly, with limited access to asylum.",
        es: "Bajo el Título 42 se expulsa a las personas con rapidez y con acceso limitado al asilo.",
      },
      spans: [{ from: "2020-03-20", until: "2023-05-12" }],
      sources: ["iptp-cdc-order", "crs-r46999"],
      alone: true,
    },
    quick: {
      role: "fact",
      text: {
        en: "Under Title 42, people were expelled quickly, with limited access to asylum.",
        es: "Bajo el Título 42 se expulsaba a las personas con rapidez y con acceso limitado al asilo.",
      },
      spans: [{ from: "2023-05-12" }],
      sources: ["iptp-cdc-order", "crs-r46999"],
      alone: true,
    },
    "cdc-issued": {
      role: "fact",
      text: {
        en: "The CDC, a health agency, issued the Title 42 order on March 20, 2020; CBP carried it out.",
        es: "Los CDC, una agencia de salud, emitieron la orden del Título 42 el 20 de marzo de 2020; la CBP la aplicó.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["cdc-order-2020-03", "cbp-t8-t42-fy2021"],
      alone: true,
    },
    total: {
      role: "fact",
      text: {
        en: "CBP recorded 2,912,200 expulsions under Title 42 at the southwest land border from March 2020 to May 2023.",
        es: "La CBP registró 2,912,200 expulsiones bajo el Título 42 en la frontera terrestre suroeste de marzo de 2020 a mayo de 2023.",
      },
      spans: [{ from: "2023-05-12" }],
      known: "2023",
      sources: ["cbp-nationwide-encounters", "cbp-sw-fy22-25"],
      figures: [
        {
          value: 2_912_200,
          counts: "expulsions-sw",
          when: "2020-03/2023-05",
          revisable: true,
          series: {
            id: "sw-title-42-fiscal-years",
            periods: ["FY2020", "FY2021", "FY2022", "FY2023"],
          },
        },
      ],
      alone: true,
    },
    events: {
      role: "fact",
      text: {
        en: "Title 42 counts are expulsions, not people: someone who was expelled, came back, and was expelled again counts twice.",
        es: "Las cifras del Título 42 cuentan expulsiones, no personas: quien fue expulsado, regresó y fue expulsado otra vez cuenta dos veces.",
      },
      spans: [{ from: "2020-03-31" }],
      known: "2021-02-10",
      sources: ["cbp-jan-2021-update", "mpi-title-42-2022"],
      alone: true,
    },
    law: {
      role: "fact",
      text: {
        en: "The name comes from Title 42, section 265, of the U.S. Code, a public health law that lets federal health officials suspend entry to keep a disease from spreading.",
        es: "El nombre viene del Título 42, sección 265, del Código de EE. UU., una ley de salud pública que permite a las autoridades sanitarias federales suspender la entrada para evitar que se propague una enfermedad.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["cdc-order-2020-03", "crs-lsb10874"],
    },
    covered: {
      role: "fact",
      text: {
        en: "The first Title 42 order covered people of any nationality who came by land from Mexico or Canada without valid travel documents.",
        es: "La primera orden del Título 42 abarcaba a personas de cualquier nacionalidad que llegaran por tierra desde México o Canadá sin documentos de viaje válidos.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["cdc-order-2020-03", "iptp-cdc-order"],
      alone: true,
    },
    "before-and-after": {
      role: "fact",
      text: {
        en: "At the southwest land border, CBP recorded 459,557 Title 42 expulsions before February 2021 and 2,452,643 from February 2021 on.",
        es: "En la frontera terrestre suroeste, la CBP registró 459,557 expulsiones bajo el Título 42 antes de febrero de 2021 y 2,452,643 desde febrero de 2021.",
      },
      spans: [{ from: "2023-05-12" }],
      known: "2023",
      sources: ["cbp-nationwide-encounters"],
      figures: [
        { value: 459_557, counts: "expulsions-sw", when: "2020-03/2021-01", revisable: true },
        { value: 2_452_643, counts: "expulsions-sw", when: "2021-02/2023-05", revisable: true },
      ],
      alone: true,
    },
    "us-on-mexico": {
      role: "fact",
      text: {
        en: "U.S. officials told The Washington Post in March 2020 that Mexico would take back healthy adults from Guatemala, Honduras, and El Salvador, as well as Mexicans.",
        es: "Funcionarios de EE. UU. dijeron a The Washington Post en marzo de 2020 que México recibiría a personas adultas sanas de Guatemala, Honduras y El Salvador, además de mexicanas.",
      },
      spans: [{ from: "2020-03-21" }],
      claim: {
        by: { en: "U.S. border officials", es: "funcionarios fronterizos de EE. UU." },
        on: "2020-03-21",
      },
      sources: ["wapo-2020-03-21"],
    },
    "mexico-case-by-case": {
      role: "fact",
      text: {
        en: "Mexico’s foreign ministry said in March 2020 that it would decide case by case, for a limited number of people.",
        es: "La Secretaría de Relaciones Exteriores de México dijo en marzo de 2020 que decidiría caso por caso y para un número limitado de personas.",
      },
      spans: [{ from: "2020-03-22" }],
      claim: {
        by: {
          en: "Mexico’s foreign ministry",
          es: "Secretaría de Relaciones Exteriores de México",
        },
        on: "2020-03-22",
      },
      sources: ["reuters-2020-03-22"],
    },
    "health-reason-2020": {
      role: "fact",
      text: {
        en: "In June 2020, under President Trump, CBP chief Mark Morgan defended the expulsions as a health measure during the pandemic.",
        es: "En junio de 2020, durante la presidencia de Trump, el jefe de la CBP, Mark Morgan, defendió las expulsiones como medida sanitaria durante la pandemia.",
      },
      spans: [{ from: "2020-06-25" }],
      claim: {
        by: {
          en: "Mark Morgan, acting CBP commissioner",
          es: "Mark Morgan, comisionado interino de la CBP",
        },
        on: "2020-06-25",
      },
      sources: ["upi-2020-06-25"],
      alone: true,
    },
    "health-reason-2021": {
      role: "fact",
      text: {
        en: "On March 1, 2021, under President Biden, Homeland Security Secretary Alejandro Mayorkas said that “in the service of public health” the government was obligated to use Title 42 for families and single adults.",
        es: "El 1 de marzo de 2021, durante la presidencia de Biden, el secretario de Seguridad Nacional, Alejandro Mayorkas, dijo que, «al servicio de la salud pública» (traducción), el gobierno estaba obligado a usar el Título 42 con familias y personas adultas solas.",
      },
      spans: [{ from: "2021-03-01" }],
      claim: {
        by: {
          en: "Alejandro Mayorkas, Secretary of Homeland Security",
          es: "Alejandro Mayorkas, secretario de Seguridad Nacional",
        },
        on: "2021-03-01",
      },
      sources: ["wh-briefing-2021-03-01"],
      alone: true,
    },
    critics: {
      role: "fact",
      text: {
        en: "The ACLU of D.C., an advocacy group that sued over the expulsion of children, argued that Title 42 denied them due process, a fair chance to be heard.",
        es: "La ACLU de D. C., una organización de defensa de derechos que demandó por la expulsión de menores, sostuvo que el Título 42 les negaba el debido proceso, es decir, una oportunidad justa de ser escuchados.",
      },
      spans: [{ from: "2020" }],
      claim: {
        by: {
          en: "ACLU of D.C. (advocacy group)",
          es: "ACLU de D. C. (organización de defensa de derechos)",
        },
      },
      also: ["title-42-children"],
      sources: ["aclu-dc-pjes"],
      alone: true,
    },
    "cbp-separate": {
      role: "fact",
      text: {
        en: "CBP said that expulsions were not based on immigration status, and it tracked them separately from immigration actions.",
        es: "La CBP dijo que las expulsiones no se basaban en el estatus migratorio, y las contaba aparte de las medidas migratorias.",
      },
      spans: [{ from: "2020-03-20" }],
      known: "2021",
      claim: { by: { en: "CBP", es: "CBP" } },
      also: ["expulsion-vs-removal"],
      sources: ["cbp-t8-t42-fy2021"],
    },
    issued: {
      role: "event",
      text: {
        en: "On March 20, 2020, the CDC issued the first Title 42 order, for 30 days.",
        es: "El 20 de marzo de 2020, los CDC emitieron la primera orden del Título 42, por 30 días.",
      },
      spans: [{ from: "2020-03-20" }],
      figures: [{ value: 30, counts: "days", when: "2020-03-20", revisable: false }],
      sources: ["cdc-order-2020-03"],
      alone: true,
    },
    extended: {
      role: "event",
      text: {
        en: "On May 19, 2020, the CDC extended the Title 42 order with no end date.",
        es: "El 19 de mayo de 2020, los CDC prorrogaron la orden del Título 42 sin fecha de término.",
      },
      spans: [{ from: "2020-05-19" }],
      sources: ["cdc-extension-2020-05"],
    },
    "second-order": {
      role: "event",
      text: {
        en: "On October 13, 2020, a new CDC order under Title 42 took the place of the first one.",
        es: "El 13 de octubre de 2020, una nueva orden de los CDC bajo el Título 42 reemplazó a la primera.",
      },
      spans: [{ from: "2020-10-13" }],
      sources: ["cdc-order-2020-10"],
    },
    "third-order": {
      role: "event",
      text: {
        en: "On August 2, 2021, a new CDC order under Title 42 took the place of the second one.",
        es: "El 2 de agosto de 2021, una nueva orden de los CDC bajo el Título 42 reemplazó a la segunda.",
      },
      spans: [{ from: "2021-08-02" }],
      sources: ["cdc-order-2021-08"],
    },
    "end-announced": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On April 1, 2022, the CDC announced that Title 42 would end on May 23, 2022.",
        es: "El 1 de abril de 2022, los CDC anunciaron que el Título 42 terminaría el 23 de mayo de 2022.",
      },
      spans: [{ from: "2022-04-01" }],
      announces: ["2022-05-23"],
      sources: ["cdc-termination-2022-04", "mpi-title-42-2022"],
    },
    "end-blocked": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On May 20, 2022, a federal court in Louisiana blocked that end.",
        es: "El 20 de mayo de 2022, un tribunal federal de Luisiana bloqueó ese fin.",
      },
      spans: [{ from: "2022-05-20" }],
      sources: ["louisiana-v-cdc", "wh-statement-2022-05-20"],
    },
    "ruled-unlawful": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On November 15, 2022, a federal judge in Washington ruled Title 42 unlawful.",
        es: "El 15 de noviembre de 2022, un juez federal de Washington declaró ilegal el Título 42.",
      },
      spans: [{ from: "2022-11-15" }],
      sources: ["crs-lsb10874", "scotusblog-22-592"],
      alone: true,
    },
    "ruling-paused": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On December 27, 2022, the Supreme Court paused that ruling and took up only whether states could join the case.",
        es: "El 27 de diciembre de 2022, la Corte Suprema suspendió ese fallo y aceptó decidir solo si unos estados podían sumarse al caso.",
      },
      spans: [{ from: "2022-12-27" }],
      sources: ["scotus-docket-22-592", "scotusblog-22-592"],
    },
    ended: {
      role: "event",
      turningPoint: true,
      text: {
        en: "On May 11, 2023, at 11:59 p.m. Eastern time, Title 42 ended.",
        es: "El 11 de mayo de 2023, a las 11:59 p. m. (hora del Este), terminó el Título 42.",
      },
      spans: [{ from: "2023-05-11" }],
      sources: ["dhs-borders-2023"],
      alone: true,
    },
    moot: {
      role: "event",
      text: {
        en: "On May 18, 2023, the Supreme Court set aside the refusal to let the states join the case, and had their request dismissed as moot (overtaken by events).",
        es: "El 18 de mayo de 2023, la Corte Suprema anuló el rechazo a que los estados se sumaran al caso y mandó desechar su solicitud, que ya no tenía objeto.",
      },
      spans: [{ from: "2023-05-18" }],
      sources: ["scotusblog-22-592"],
    },
    "not-deportation": {
      role: "confusion",
      with: "expulsion-vs-removal",
      text: {
        en: "A Title 42 expulsion is not a deportation. A deportation (in law, “removal”) falls under immigration law, Title 8, and bars a person from coming back for at least five years.",
        es: "Una expulsión bajo el Título 42 no es una deportación. La deportación (en la ley, «remoción») se hace bajo la ley de inmigración, el Título 8, e impide volver por al menos cinco años.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["dhs-borders-2023", "cbp-t8-t42-fy2021"],
    },
    "not-mpp": {
      role: "confusion",
      with: "mpp",
      text: {
        en: "MPP is another measure: it includes a date in U.S. immigration court and a wait in Mexico; a Title 42 expulsion includes no court date.",
        es: "El MPP es otra medida: incluye una cita en un tribunal de inmigración de EE. UU. y la espera en México; una expulsión bajo el Título 42 no incluye cita.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["cdc-order-2020-03", "crs-lsb10874"],
    },
    "not-immigration-law": {
      role: "confusion",
      text: {
        en: "Title 42 is not an immigration law. It is a public health law, and a health agency issued the order.",
        es: "El Título 42 no es una ley de inmigración. Es una ley de salud pública, y la orden la emitió una agencia de salud.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["cdc-order-2020-03", "crs-lsb10874"],
      alone: true,
    },
    "not-ended-2021": {
      role: "confusion",
      text: {
        en: "Title 42 did not end when a new president took office on January 20, 2021; the order stayed in force.",
        es: "El Título 42 no terminó cuando asumió un nuevo presidente el 20 de enero de 2021; la orden siguió vigente.",
      },
      spans: [{ from: "2021-01-20" }],
      sources: ["cdc-86-fr-9942", "crs-lsb10874"],
      alone: true,
    },
    "not-travel-limits": {
      role: "confusion",
      text: {
        en: "The pandemic limits on non-essential travel across the border are another matter: a separate measure, under a customs law.",
        es: "Los límites de la pandemia a los viajes no esenciales por la frontera son otra cosa: una medida aparte, basada en una ley de aduanas.",
      },
      spans: [{ from: "2020-03-24" }],
      known: "2021-02-23",
      sources: ["dhs-86-fr-10816"],
    },
    "never-decided": {
      role: "confusion",
      text: {
        en: "The Supreme Court did not decide whether Title 42 was lawful; the order ended first.",
        es: "La Corte Suprema no decidió si el Título 42 era legal; la orden terminó antes.",
      },
      spans: [{ from: "2023-05-18" }],
      sources: ["scotusblog-22-592"],
      alone: true,
    },
    "not-may-12": {
      role: "confusion",
      text: {
        en: "Some pages say that it ended on May 12, 2023. It ended one minute before that day began in Washington.",
        es: "Algunas páginas dicen que terminó el 12 de mayo de 2023. Terminó un minuto antes de que empezara ese día en Washington.",
      },
      spans: [{ from: "2023-05-12" }],
      sources: ["dhs-borders-2023"],
    },
    "share-peak": {
      role: "fact",
      text: {
        en: "In April 2020, 15,522 of 17,106 encounters at the southwest land border ended in expulsion, 90.7 percent.",
        es: "En abril de 2020, 15,522 de 17,106 encuentros en la frontera terrestre suroeste terminaron en expulsión, el 90.7 por ciento.",
      },
      spans: [{ from: "2020-04" }],
      known: "2022-10",
      figures: [
        {
          value: 15522,
          counts: "expulsions-sw",
          when: "2020-04",
          revisable: true,
          series: { id: "sw-monthly-title-42", periods: ["2020-04"] },
        },
        {
          value: 17106,
          counts: "encounters-sw",
          when: "2020-04",
          revisable: true,
          series: { id: "sw-monthly", periods: ["2020-04"] },
        },
        { value: 90.7, counts: "percent", when: "2020-04", revisable: true },
      ],
      sources: ["cbp-sw-fy19-22"],
    },
    "share-2022": {
      role: "fact",
      text: {
        en: "In December 2022, 53,297 of 252,315 did, 21.1 percent.",
        es: "En diciembre de 2022 fueron 53,297 de 252,315, el 21.1 por ciento.",
      },
      spans: [{ from: "2022-12" }],
      known: "2025",
      figures: [
        {
          value: 53_297,
          counts: "expulsions-sw",
          when: "2022-12",
          revisable: true,
          series: { id: "sw-monthly-title-42", periods: ["2022-12"] },
        },
        {
          value: 252315,
          counts: "encounters-sw",
          when: "2022-12",
          revisable: true,
          series: { id: "sw-monthly", periods: ["2022-12"] },
        },
        { value: 21.1, counts: "percent", when: "2022-12", revisable: true },
      ],
      sources: ["cbp-sw-fy22-25"],
    },
    "groups-2021": {
      role: "fact",
      text: {
        en: "In January 2021, 59,654 of 65,193 encounters with single adults ended in expulsion, 91.5 percent.",
        es: "En enero de 2021, 59,654 de 65,193 encuentros con personas adultas solas terminaron en expulsión, el 91.5 por ciento.",
      },
      spans: [{ from: "2021-01" }],
      known: "2022-10",
      figures: [
        {
          value: 59_654,
          counts: "adult-expulsions-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "adult-title-42-monthly", periods: ["2021-01"] },
        },
        {
          value: 65193,
          counts: "adult-encounters-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly-adults", periods: ["2021-01"] },
        },
        { value: 91.5, counts: "percent", when: "2021-01", revisable: true },
      ],
      sources: ["cbp-sw-fy19-22"],
    },
  },
  related: [
    "expulsion-vs-removal",
    "title-42-children",
    "mpp",
    "january-2021",
    "encounters",
    "asylum",
    "who-does-what",
  ],
  questions: {
    "who-issued": one({
      stem: {
        en: "Which agency issued the Title 42 order in March 2020?",
        es: "¿Qué organismo emitió la orden del Título 42 en marzo de 2020?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["cdc-issued"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        cbp: {
          text: {
            en: "Customs and Border Protection",
            es: "Oficina de Aduanas y Protección Fronteriza",
          },
          short: { en: "Customs (CBP)", es: "Aduanas (CBP)" },
          why: {
            en: "CBP’s officers carried out the order at the border, so people link it with CBP; the order itself came from the CDC.",
            es: "Los agentes de la CBP aplicaron la orden en la frontera y por eso se la asocia con la CBP; pero la orden vino de los CDC.",
          },
          misconception: "cbp-issued-title-42",
        },
        cdc: {
          text: {
            en: "Centers for Disease Control and Prevention",
            es: "Centros para el Control y la Prevención de Enfermedades",
          },
          short: { en: "Disease control (CDC)", es: "Enfermedades (CDC)" },
          why: {
            en: "The order rests on a public health law, so the health agency CDC issued it.",
            es: "La orden se basa en una ley de salud pública; por eso la emitió la agencia de salud, los CDC.",
          },
        },
        uscis: {
          text: {
            en: "U.S. Citizenship and Immigration Services",
            es: "Servicio de Ciudadanía e Inmigración de Estados Unidos",
          },
          short: { en: "Citizenship (USCIS)", es: "Ciudadanía (USCIS)" },
          why: {
            en: "USCIS decides immigration applications. Title 42 sounds like immigration law, but it is a health law.",
            es: "USCIS decide solicitudes migratorias. El Título 42 parece ley de inmigración, pero es una ley de salud.",
          },
          misconception: "title-42-is-immigration-law",
        },
      },
      key: "cdc",
      explanation: {
        en: "The CDC, a health agency, issued the order on March 20, 2020. CBP carried it out.",
        es: "Los CDC, una agencia de salud, emitieron la orden el 20 de marzo de 2020. La CBP la aplicó.",
      },
      objective: {
        en: "Tell the agency that issued an order from the agency that carried it out.",
        es: "Distinguir el organismo que emitió una orden del que la aplicó.",
      },
    }),
    timeline: order({
      stem: {
        en: "Put these events in the history of Title 42 in order, from the first to the last.",
        es: "Ordena estos hechos de la historia del Título 42, del primero al último.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["issued", "title-42-children/excepted", "end-announced", "end-blocked", "ended"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        issued: {
          text: { en: "The CDC issues the first order", es: "Los CDC emiten la primera orden" },
          short: { en: "First order issued", es: "Se emite la primera orden" },
          why: {
            en: "It came first, on March 20, 2020, as the pandemic began.",
            es: "Fue lo primero: el 20 de marzo de 2020, al empezar la pandemia.",
          },
        },
        excepted: {
          text: {
            en: "Children who come alone are excepted",
            es: "Se exceptúa a menores no acompañados",
          },
          short: { en: "Children alone excepted", es: "Se exceptúa a menores" },
          why: {
            en: "It took effect on or about January 30, 2021, ten months into the order.",
            es: "Rigió desde alrededor del 30 de enero de 2021, a diez meses de la orden.",
          },
        },
        announced: {
          text: {
            en: "The CDC announces an end date",
            es: "Los CDC anuncian una fecha de término",
          },
          short: { en: "End date announced", es: "Se anuncia su fin" },
          why: {
            en: "The CDC named the date on April 1, 2022, two years after the first order.",
            es: "Los CDC dieron la fecha el 1 de abril de 2022, dos años después de la primera orden.",
          },
        },
        blocked: {
          text: {
            en: "A court in Louisiana blocks that date",
            es: "Un tribunal de Luisiana bloquea esa fecha",
          },
          short: { en: "Court blocks that date", es: "Un tribunal la bloquea" },
          why: {
            en: "May 20, 2022, three days before the planned end.",
            es: "20 de mayo de 2022, tres días antes del fin previsto.",
          },
        },
        ended: {
          text: { en: "The order comes to an end", es: "La orden llega a su fin" },
          why: {
            en: "It came last, on May 11, 2023, a year after the court had blocked the first date.",
            es: "Fue lo último: el 11 de mayo de 2023, un año después de que el tribunal bloqueara la primera fecha.",
          },
        },
      },
      key: ["issued", "excepted", "announced", "blocked", "ended"],
      explanation: {
        en: "Issued March 2020; children alone excepted January 2021; end announced April 2022; blocked by a court May 2022; ended May 2023.",
        es: "Emitida en marzo de 2020; menores no acompañados exceptuados en enero de 2021; fin anunciado en abril de 2022; bloqueado por un tribunal en mayo de 2022; terminada en mayo de 2023.",
      },
      objective: {
        en: "Place the main steps of Title 42 in time, across two administrations.",
        es: "Ubicar en el tiempo los pasos principales del Título 42, en dos gobiernos.",
      },
    }),
    "how-many": number({
      stem: {
        en: "About how many expulsions under Title 42 did CBP record at the southwest land border from March 2020 to May 2023?",
        es: "¿Cuántas expulsiones bajo el Título 42, más o menos, registró la CBP en la frontera terrestre suroeste entre marzo de 2020 y mayo de 2023?",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["total", "before-and-after"],
      standards: ["C3.D2.Civ.13.6-8"],
      key: 2_912_200,
      counts: "expulsions-sw",
      tolerance: 0.06,
      misreadings: [
        {
          value: 459_557,
          why: {
            en: "That is the count before February 2021 alone; most expulsions came later.",
            es: "Esa es la cuenta solo hasta antes de febrero de 2021; la mayoría de las expulsiones vino después.",
          },
          misconception: "title-42-ended-2021",
        },
        {
          value: 2_452_643,
          why: {
            en: "That is the count from February 2021 on; it leaves out the order’s first months, in 2020.",
            es: "Esa es la cuenta desde febrero de 2021; deja fuera los primeros meses de la orden, en 2020.",
          },
          misconception: "title-42-began-2021",
        },
      ],
      explanation: {
        en: "CBP’s files add up to 2,912,200 expulsions, about 2.9 million. One person can be counted more than once.",
        es: "Los archivos de la CBP suman 2,912,200 expulsiones, unos 2.9 millones. Una persona puede contarse más de una vez.",
      },
      objective: {
        en: "Know the scale of Title 42, and what its total counts.",
        es: "Conocer la magnitud del Título 42 y qué cuenta su total.",
      },
    }),
    "share-after": one({
      stem: {
        en: "CBP recorded 459,557 Title 42 expulsions before February 2021 and 2,452,643 from then on. About how many in every 100 came in the second period?",
        es: "La CBP registró 459,557 expulsiones bajo el Título 42 antes de febrero de 2021 y 2,452,643 desde entonces. ¿Cuántas de cada 100, más o menos, fueron del segundo periodo?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["before-and-after"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        low: {
          text: { en: "About 16 in 100", es: "Unas 16 de cada 100" },
          why: {
            en: "That is the share of the first period. This answer is tempting if you think that Title 42 ended early in 2021.",
            es: "Esa es la parte del primer periodo. Confunde si piensas que el Título 42 terminó a principios de 2021.",
          },
          misconception: "title-42-ended-2021",
        },
        half: {
          text: { en: "About 50 in 100", es: "Unas 50 de cada 100" },
          why: {
            en: "Two periods tempt one to split in half, but the second lasted longer and held over five times as many.",
            es: "Al haber dos periodos se piensa en mitades, pero el segundo duró más y tuvo más de cinco veces esa cifra.",
          },
          misconception: "two-periods-are-equal",
        },
        high: {
          text: { en: "About 84 in 100", es: "Unas 84 de cada 100" },
          why: {
            en: "2,452,643 of 2,912,200 is 84.2 percent.",
            es: "2,452,643 de 2,912,200 es el 84.2 %.",
          },
        },
      },
      key: "high",
      explanation: {
        en: "2,452,643 divided by the total, 2,912,200, is about 0.84. Most expulsions came from February 2021 on.",
        es: "2,452,643 entre el total, 2,912,200, da cerca de 0.84. La mayoría de las expulsiones fue desde febrero de 2021.",
      },
      objective: {
        en: "Compare two counts and say what share one has in the whole.",
        es: "Comparar dos cifras y decir qué parte del total es una de ellas.",
      },
    }),
    "who-covered": several({
      stem: {
        en: "Which of these adult travelers, all outside any exception, did the order of March 2020 cover?",
        es: "¿A cuáles de estos viajeros adultos, todos fuera de cualquier excepción, abarcaba la orden de marzo de 2020?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["covered"],
      standards: ["C3.D2.Civ.12.6-8"],
      options: {
        brazil: {
          text: {
            en: "A man from Brazil who walks in from Mexico without papers",
            es: "Un hombre de Brasil que entra a pie desde México sin papeles",
          },
          short: { en: "From Brazil, on foot", es: "De Brasil, a pie" },
          why: {
            en: "Covered: by land, from Mexico, without valid travel documents. His nationality made no difference.",
            es: "Abarcado: por tierra, desde México, sin documentos válidos. Su nacionalidad no cambiaba nada.",
          },
        },
        mexico: {
          text: {
            en: "A woman from Mexico who crosses the river without papers",
            es: "Una mujer de México que cruza el río sin papeles",
          },
          short: { en: "From Mexico, by the river", es: "De México, por el río" },
          why: {
            en: "Covered: the order applied to Mexicans as well.",
            es: "Abarcada: la orden se aplicaba también a personas mexicanas.",
          },
        },
        visa: {
          text: {
            en: "A man from Mexico who drives in with a valid visa",
            es: "Un hombre de México que entra en auto con visa vigente",
          },
          short: { en: "From Mexico, with a visa", es: "De México, con visa" },
          why: {
            en: "Outside the order, which was about people without valid travel documents. Other travel limits were a separate measure.",
            es: "Fuera de la orden, que trataba de personas sin documentos válidos. Otros límites a los viajes eran una medida aparte.",
          },
          misconception: "title-42-is-travel-ban",
        },
        flight: {
          text: {
            en: "A woman from Spain who lands in New York by plane",
            es: "Una mujer de España que llega en avión a Nueva York",
          },
          short: { en: "From Spain, by plane", es: "De España, en avión" },
          why: {
            en: "Outside the order, which was about arrivals from Mexico or Canada by land.",
            es: "Fuera de la orden, que trataba de llegadas por tierra desde México o Canadá.",
          },
          misconception: "title-42-is-travel-ban",
        },
      },
      key: ["brazil", "mexico"],
      explanation: {
        en: "The order covered people of any nationality who came by land from Mexico or Canada without valid travel documents.",
        es: "La orden abarcaba a personas de cualquier nacionalidad que llegaran por tierra desde México o Canadá sin documentos de viaje válidos.",
      },
      objective: {
        en: "Apply the order’s conditions to new cases.",
        es: "Aplicar las condiciones de la orden a casos nuevos.",
      },
    }),
    "next-step": one({
      stem: {
        en: "In June 2022 a man from Honduras is expelled under Title 42. He asks about his hearing in U.S. immigration court. Which answer fits?",
        es: "En junio de 2022, un hombre de Honduras es expulsado bajo el Título 42. Pregunta por su audiencia en un tribunal de inmigración de EE. UU. ¿Qué respuesta corresponde?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["quick", "not-mpp"],
      standards: ["C3.D2.Civ.12.6-8"],
      options: {
        wait: {
          text: {
            en: "He waits in Mexico until his hearing date",
            es: "Espera en México hasta su fecha de audiencia",
          },
          short: { en: "He waits in Mexico", es: "Espera en México" },
          why: {
            en: "That is how MPP worked. It is easily mixed up with Title 42, since both sent people to Mexico.",
            es: "Así funcionaba el MPP. Es fácil confundirlo con el Título 42, porque ambos enviaban gente a México.",
          },
          misconception: "mpp-is-title-42",
        },
        removed: {
          text: {
            en: "A judge held his hearing and ordered removal",
            es: "Ya tuvo audiencia y se ordenó su remoción",
          },
          short: { en: "A judge ordered removal", es: "Se ordenó su remoción" },
          why: {
            en: "That would be a removal under Title 8, in everyday speech a deportation. An expulsion went without a court.",
            es: "Eso sería una remoción bajo el Título 8, en el habla común una deportación. La expulsión no pasaba por un tribunal.",
          },
          misconception: "expulsion-is-deportation",
        },
        none: {
          text: {
            en: "The expulsion came without any hearing date",
            es: "La expulsión vino sin fecha de audiencia",
          },
          short: { en: "No hearing date", es: "Sin fecha de audiencia" },
          why: {
            en: "Title 42 expelled people without a court date.",
            es: "El Título 42 expulsaba sin dar cita en un tribunal.",
          },
        },
      },
      key: "none",
      explanation: {
        en: "Expulsions under Title 42 were quick and gave no court date; MPP and Title 8 work in other ways.",
        es: "Las expulsiones bajo el Título 42 eran rápidas y no daban cita en un tribunal; el MPP y el Título 8 funcionan de otro modo.",
      },
      objective: {
        en: "Tell what Title 42 meant for one person, apart from MPP and Title 8.",
        es: "Decir qué significaba el Título 42 para una persona, a diferencia del MPP y del Título 8.",
      },
    }),
    "headline-check": one({
      stem: {
        en: "CBP’s file lists 2,912,200 Title 42 expulsions. A headline says “2.9 million migrants expelled.” Which weakness of the headline does the file reveal?",
        es: "El archivo de la CBP registra 2,912,200 expulsiones bajo el Título 42. Un titular dice «2.9 millones de migrantes expulsados». ¿Qué debilidad del titular revela el archivo?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["total", "events"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        rounding: {
          text: { en: "It rounds the total far too much", es: "Redondea demasiado el total" },
          short: { en: "It rounds too much", es: "Redondea demasiado" },
          why: {
            en: "2,912,200 rounds to 2.9 million, which is fair. Looking at the digits alone hides what they count.",
            es: "2,912,200 se redondea a 2.9 millones, y eso es correcto. Mirar solo las cifras oculta qué cuentan.",
          },
          misconception: "expulsion-is-person",
        },
        events: {
          text: { en: "It reads events as people", es: "Toma eventos por personas" },
          why: {
            en: "The file counts each expulsion, so one person can be in it several times.",
            es: "El archivo cuenta cada expulsión; una misma persona puede aparecer varias veces.",
          },
        },
        deported: {
          text: { en: "It should call them deported", es: "Debería llamarlos deportados" },
          why: {
            en: "“Expelled” is the right word. An expulsion under Title 42 is not a deportation, which belongs to Title 8.",
            es: "«Expulsados» es la palabra correcta. Una expulsión bajo el Título 42 no es una deportación, que es del Título 8.",
          },
          misconception: "expulsion-is-deportation",
        },
      },
      key: "events",
      explanation: {
        en: "The count is of expulsions. People who came back and were expelled again are in it more than once, so fewer than 2.9 million people were expelled.",
        es: "La cifra cuenta expulsiones. Quienes volvieron y fueron expulsados otra vez aparecen más de una vez; por eso hubo menos de 2.9 millones de personas expulsadas.",
      },
      objective: {
        en: "Check a headline against the data that it rests on.",
        es: "Comparar un titular con los datos en que se basa.",
      },
    }),
    "why-longer": one({
      stem: {
        en: "Why was Title 42 still in force on May 24, 2022, a day after its planned end?",
        es: "¿Por qué el Título 42 seguía vigente el 24 de mayo de 2022, un día después de su fin previsto?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["end-announced", "end-blocked"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        blocked: {
          text: {
            en: "A court in Louisiana blocked the plan",
            es: "Un tribunal de Luisiana bloqueó el plan",
          },
          short: { en: "A court blocked the plan", es: "Un tribunal lo bloqueó" },
          why: {
            en: "The court ruled on May 20, 2022, three days before the planned end.",
            es: "El tribunal falló el 20 de mayo de 2022, tres días antes del fin previsto.",
          },
        },
        supreme: {
          text: {
            en: "The Supreme Court found it lawful",
            es: "La Corte Suprema lo declaró legal",
          },
          short: { en: "Supreme Court upheld it", es: "La Corte Suprema lo avaló" },
          why: {
            en: "The Supreme Court took up a narrow question months later, and the order ended before any answer on its lawfulness.",
            es: "La Corte Suprema tomó una cuestión limitada meses después, y la orden terminó antes de que se resolviera si era legal.",
          },
          misconception: "supreme-court-decided-title-42",
        },
        congress: {
          text: {
            en: "Congress wrote it into immigration law",
            es: "El Congreso lo incluyó en la ley de inmigración",
          },
          short: { en: "Congress made it law", es: "El Congreso lo hizo ley" },
          why: {
            en: "The order rested on a health law that existed already; it was no immigration law.",
            es: "La orden se basaba en una ley de salud que ya existía; no era ley de inmigración.",
          },
          misconception: "title-42-is-immigration-law",
        },
      },
      key: "blocked",
      explanation: {
        en: "The CDC had planned the end for May 23, 2022. On May 20 a federal court in Louisiana blocked it.",
        es: "Los CDC habían previsto el fin para el 23 de mayo de 2022. El 20 de mayo, un tribunal federal de Luisiana lo bloqueó.",
      },
      objective: {
        en: "Explain how a court can change when a policy ends.",
        es: "Explicar cómo un tribunal puede cambiar la fecha en que termina una política.",
      },
    }),
    "chart-share": one({
      stem: {
        en: "By the chart of shares, in which month did the largest part of encounters end in expulsion?",
        es: "Según la gráfica de partes, ¿en qué mes terminó en expulsión la mayor parte de los encuentros?",
      },
      level: "interpret",
      difficulty: "easy",
      facts: ["share-peak"],
      chart: "title-42-share",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        a20: {
          text: { en: "April 2020", es: "Abril de 2020" },
          why: {
            en: "90.7 percent, the tallest column.",
            es: "90.7 por ciento, la columna más alta.",
          },
        },
        m21: {
          text: { en: "March 2021", es: "Marzo de 2021" },
          why: {
            en: "By then the share had fallen to 63 percent.",
            es: "Para entonces la parte había bajado a 63 por ciento.",
          },
          misconception: "neighbor-months",
        },
        d22: {
          text: { en: "December 2022", es: "Diciembre de 2022" },
          why: {
            en: "That month had many encounters and a small share.",
            es: "Ese mes tuvo muchos encuentros y una parte pequeña.",
          },
          misconception: "two-periods-are-equal",
        },
      },
      key: "a20",
      explanation: {
        en: "The share was highest just after the order began.",
        es: "La parte fue mayor justo después de empezar la orden.",
      },
      objective: { en: "Read a maximum from a chart.", es: "Leer un máximo en una gráfica." },
    }),
    "chart-2022": number({
      stem: {
        en: "By the chart and its numbers, about what percent of encounters ended in expulsion in December 2022?",
        es: "Según la gráfica y sus cifras, ¿qué por ciento de los encuentros terminó en expulsión en diciembre de 2022?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["share-2022"],
      chart: "title-42-share",
      standards: ["C3.D2.Civ.13.6-8"],
      key: 21.1,
      counts: "percent",
      tolerance: 0.06,
      misreadings: [
        {
          value: 79,
          why: {
            en: "That is the part that did not end in expulsion.",
            es: "Esa es la parte que no terminó en expulsión.",
          },
          misconception: "rest-is-the-fall",
        },
        {
          value: 91,
          why: { en: "That is the share of April 2020.", es: "Esa es la parte de abril de 2020." },
          misconception: "two-periods-are-equal",
        },
      ],
      explanation: {
        en: "About 21 percent: 53,297 of 252,315.",
        es: "Cerca de 21 por ciento: 53,297 de 252,315.",
      },
      objective: { en: "Read a share from a chart.", es: "Leer una parte en una gráfica." },
    }),
    "chart-groups": one({
      stem: {
        en: "By the chart of groups, who was expelled most often in January 2021, for each hundred encounters?",
        es: "Según la gráfica de grupos, ¿a quiénes se expulsó más en enero de 2021, por cada cien encuentros?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["groups-2021"],
      chart: "title-42-groups",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        fam: {
          text: { en: "Families", es: "Las familias" },
          why: { en: "About 62 of a hundred.", es: "Unas 62 de cada cien." },
          misconception: "two-periods-are-equal",
        },
        ad: {
          text: { en: "Single adults", es: "Adultos solos" },
          why: { en: "About 92 of a hundred.", es: "Cerca de 92 de cada cien." },
        },
        ch: {
          text: { en: "Children alone", es: "Menores solos" },
          why: {
            en: "Almost none, after a court order.",
            es: "Casi ninguno, tras una orden judicial.",
          },
          misconception: "title-42-is-travel-ban",
        },
      },
      key: "ad",
      explanation: {
        en: "The line of single adults is the highest.",
        es: "La línea de personas adultas solas es la más alta.",
      },
      objective: { en: "Compare lines of a chart.", es: "Comparar líneas de una gráfica." },
    }),
    "chart-more": one({
      stem: {
        en: "In late 2022 there were more expulsions than in early 2020, yet they were a smaller share. How?",
        es: "A fines de 2022 hubo más expulsiones que a inicios de 2020, pero fueron una parte menor. ¿Cómo?",
      },
      level: "interpret",
      difficulty: "hard",
      facts: ["share-2022", "share-peak"],
      chart: "title-42-share",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        err: {
          text: { en: "The chart must have a mistake", es: "La gráfica debe tener un error" },
          short: { en: "The chart has a mistake", es: "Hay un error" },
          why: {
            en: "Both numbers are in the same file.",
            es: "Ambas cifras están en el mismo archivo.",
          },
          misconception: "counts-differ-by-time-only",
        },
        law: {
          text: { en: "The order had become a law", es: "La orden se volvió ley" },
          why: { en: "It stayed an order of the CDC.", es: "Siguió siendo una orden de los CDC." },
          misconception: "title-42-is-immigration-law",
        },
        whole: {
          text: { en: "Encounters had grown far more", es: "Los encuentros crecieron más" },
          short: { en: "Encounters grew more", es: "Crecieron los encuentros" },
          why: {
            en: "A share falls when the whole grows faster.",
            es: "Una parte baja cuando el total crece más.",
          },
        },
      },
      key: "whole",
      explanation: {
        en: "252,315 encounters against 17,106 in April 2020.",
        es: "252,315 encuentros frente a 17,106 en abril de 2020.",
      },
      objective: { en: "Tell a share from a number.", es: "Distinguir una parte de un número." },
    }),
  },
  charts: ["title-42-share", "title-42-groups"],
  discussion: [
    {
      text: {
        en: "A health order and a border policy: where do the two meet, and who should decide when they end?",
        es: "Una orden sanitaria y una política fronteriza: ¿dónde se cruzan y quién debe decidir cuándo terminan?",
      },
    },
    {
      text: {
        en: "Two administrations kept the same order. What reasons did each give, and how could one check them?",
        es: "Dos gobiernos mantuvieron la misma orden. ¿Qué razones dio cada uno y cómo se podrían comprobar?",
      },
    },
    {
      text: {
        en: "Expulsions are events, not people. How would you explain that to a friend in one minute?",
        es: "Las expulsiones son hechos, no personas. ¿Cómo se lo explicarías a una amistad en un minuto?",
      },
    },
  ],
});
