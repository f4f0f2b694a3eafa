import type { Pack } from "../schema.ts";

/** Terms that are explained in one line, in at most 15 words. */
export const glossary = {
  mpp: {
    term: {
      en: "Migrant Protection Protocols (MPP)",
      es: "Protocolos de Protección a Migrantes (MPP)",
    },
    aliases: {
      en: ["MPP", "Migrant Protection Protocols", "Remain in Mexico"],
      es: ["MPP", "Protocolos de Protección a Migrantes", "Quédate en México"],
    },
    definition: {
      en: "U.S. program that sent non-Mexicans back to Mexico to wait for U.S. immigration court.",
      es: "Programa que enviaba a México a no mexicanos mientras un tribunal estadounidense decidía su caso.",
    },
    sources: ["crs-lsb10251"],
    topic: "mpp",
  },
  asylum: {
    term: { en: "asylum", es: "asilo" },
    aliases: {
      en: ["asylum seeker", "asylum seekers"],
      es: ["solicitante de asilo", "solicitantes de asilo"],
    },
    definition: {
      en: "Protection for a person in or arriving in the United States who is a refugee.",
      es: "Protección para quien está o llega a Estados Unidos y cumple la definición de refugiado.",
    },
    sources: ["crs-r47399"],
    topic: "asylum",
  },
  refugee: {
    term: { en: "refugee", es: "refugiado" },
    aliases: { en: ["refugees"], es: ["refugiada", "refugiados", "refugiadas"] },
    definition: {
      en: "Someone outside their country with a well-founded fear of persecution on five legal grounds.",
      es: "Persona fuera de su país con temor fundado de persecución por uno de cinco motivos.",
    },
    sources: ["crs-r47399"],
    topic: "asylum",
  },
  "credible-fear": {
    term: { en: "credible fear", es: "temor creíble" },
    aliases: {
      en: ["credible fear screening", "credible fear interview"],
      es: ["entrevista de temor creíble"],
    },
    definition: {
      en: "First check in fast-track removal; passing leads to an immigration judge, not yet asylum.",
      es: "Primera revisión en la remoción acelerada; pasarla lleva ante un juez, todavía no al asilo.",
    },
    sources: ["crs-r46755", "gao-21-144"],
    topic: "asylum",
  },
  "notice-to-appear": {
    term: { en: "notice to appear", es: "aviso de comparecencia" },
    aliases: { en: ["NTA", "notices to appear"], es: ["NTA", "citatorio de inmigración"] },
    definition: {
      en: "A U.S. paper that starts an immigration court case. It gives no legal status.",
      es: "Documento estadounidense que inicia un caso ante un tribunal migratorio. No da estatus legal.",
    },
    sources: ["myrgv-2021-02-04"],
    topic: "family-releases",
  },
  dif: {
    term: { en: "DIF", es: "DIF" },
    aliases: {
      en: ["National System for Integral Family Development"],
      es: ["Sistema Nacional para el Desarrollo Integral de la Familia"],
    },
    definition: {
      en: "Mexico’s national family-welfare agency. It finds shelter places for migrant children.",
      es: "Organismo nacional de asistencia a las familias en México. Busca albergue para la niñez migrante.",
    },
    sources: ["loc-mexico-2021-02"],
    topic: "mexico-child-law",
  },
  "joint-declaration": {
    term: { en: "joint declaration", es: "declaración conjunta" },
    aliases: { en: ["joint statement"], es: ["comunicado conjunto"] },
    definition: {
      en: "A text in which two governments state shared plans. It is not a treaty.",
      es: "Texto en que dos gobiernos dicen juntos qué planean. No es un tratado.",
    },
    sources: ["us-mexico-declaration-2021"],
    topic: "biden-amlo-meeting",
  },
  encounter: {
    term: { en: "encounter", es: "encuentro" },
    aliases: { en: ["encounters"], es: ["encuentros"] },
    definition: {
      en: "One recorded stop of a noncitizen by CBP; it counts stops, not people.",
      es: "Una detención registrada de una persona extranjera por la CBP; cuenta detenciones, no personas.",
    },
    sources: ["ohss-encounters", "mpi-title-42-2022"],
    topic: "encounters",
  },
  "fiscal-year": {
    term: { en: "fiscal year", es: "año fiscal" },
    aliases: { en: ["FY"], es: ["AF", "años fiscales"] },
    definition: {
      en: "The U.S. government’s budget year, from October 1 to September 30.",
      es: "Año presupuestario del gobierno estadounidense, del 1 de octubre al 30 de septiembre.",
    },
    sources: ["cbp-mpp-fy2020", "cbp-mpp-fy2021"],
    topic: "encounters",
  },
  cbp: {
    term: {
      en: "CBP (Customs and Border Protection)",
      es: "CBP (Oficina de Aduanas y Protección Fronteriza)",
    },
    aliases: {
      en: ["CBP", "Customs and Border Protection"],
      es: ["CBP", "Aduanas y Protección Fronteriza"],
    },
    definition: {
      en: "The DHS agency that enforces immigration law at and between ports of entry.",
      es: "Agencia del DHS que aplica la ley migratoria en puertos de entrada y entre ellos.",
    },
    sources: ["ohss-enforcement"],
    topic: "who-does-what",
  },
  "border-patrol": {
    term: { en: "Border Patrol", es: "Patrulla Fronteriza" },
    aliases: {
      en: ["USBP", "U.S. Border Patrol", "Border Patrol agents"],
      es: ["USBP", "agentes de la Patrulla Fronteriza"],
    },
    definition: {
      en: "The part of CBP whose agents work between ports of entry.",
      es: "La parte de la CBP cuyos agentes trabajan entre puertos de entrada.",
    },
    sources: ["ohss-encounters"],
    topic: "who-does-what",
  },
  ofo: {
    term: { en: "Office of Field Operations (OFO)", es: "Oficina de Operaciones de Campo (OFO)" },
    aliases: {
      en: ["OFO", "Office of Field Operations", "CBP officers"],
      es: ["OFO", "Oficina de Operaciones de Campo", "oficiales de la CBP"],
    },
    definition: {
      en: "The part of CBP whose officers work at ports of entry.",
      es: "La parte de la CBP cuyos oficiales trabajan en los puertos de entrada.",
    },
    sources: ["ohss-enforcement"],
    topic: "who-does-what",
  },
  ice: {
    term: {
      en: "ICE (Immigration and Customs Enforcement)",
      es: "ICE (Servicio de Control de Inmigración y Aduanas)",
    },
    aliases: {
      en: ["ICE", "Immigration and Customs Enforcement"],
      es: ["ICE", "Control de Inmigración y Aduanas"],
    },
    definition: {
      en: "The DHS agency for enforcement inside the country, detention, and removal.",
      es: "Agencia del DHS para el control dentro del país, la detención y la remoción.",
    },
    sources: ["ohss-enforcement"],
    topic: "who-does-what",
  },
  uscis: {
    term: {
      en: "USCIS (Citizenship and Immigration Services)",
      es: "USCIS (Servicio de Ciudadanía e Inmigración)",
    },
    aliases: {
      en: ["USCIS", "Citizenship and Immigration Services"],
      es: ["USCIS", "Servicio de Ciudadanía e Inmigración"],
    },
    definition: {
      en: "The DHS agency that decides applications for immigration benefits and citizenship.",
      es: "La agencia del DHS que decide las solicitudes de beneficios migratorios y de ciudadanía.",
    },
    sources: ["ohss-enforcement"],
    topic: "who-does-what",
  },
  dhs: {
    term: {
      en: "DHS (Department of Homeland Security)",
      es: "DHS (Departamento de Seguridad Nacional)",
    },
    aliases: {
      en: ["DHS", "Homeland Security", "Department of Homeland Security"],
      es: ["DHS", "Departamento de Seguridad Nacional"],
    },
    definition: {
      en: "The U.S. department that includes CBP, ICE, and USCIS.",
      es: "El departamento de EE. UU. al que pertenecen la CBP, ICE y USCIS.",
    },
    sources: ["ohss-enforcement"],
    topic: "who-does-what",
  },
  hhs: {
    term: {
      en: "HHS (Department of Health and Human Services)",
      es: "HHS (Departamento de Salud y Servicios Humanos)",
    },
    aliases: {
      en: ["HHS", "Health and Human Services", "Department of Health and Human Services"],
      es: ["HHS", "Salud y Servicios Humanos", "Departamento de Salud y Servicios Humanos"],
    },
    definition: {
      en: "The U.S. health department; it includes the CDC and cares for unaccompanied children.",
      es: "Departamento de salud estadounidense; incluye los CDC y cuida a menores no acompañados.",
    },
    sources: ["acf-uac-about", "cdc-86-fr-9942"],
    topic: "who-does-what",
  },
  cdc: {
    term: {
      en: "CDC (Centers for Disease Control and Prevention)",
      es: "CDC (Centros para el Control y la Prevención de Enfermedades)",
    },
    aliases: {
      en: ["CDC", "Centers for Disease Control", "Centers for Disease Control and Prevention"],
      es: [
        "CDC",
        "Centros para el Control de Enfermedades",
        "Centros para el Control y la Prevención de Enfermedades",
      ],
    },
    definition: {
      en: "The public health agency in HHS that issued the Title 42 order.",
      es: "La agencia de salud pública del HHS que emitió la orden del Título 42.",
    },
    sources: ["cdc-86-fr-9942"],
    topic: "who-does-what",
  },
  eoir: {
    term: {
      en: "EOIR (Executive Office for Immigration Review)",
      es: "EOIR (Oficina Ejecutiva de Revisión de Casos de Inmigración)",
    },
    aliases: {
      en: ["EOIR", "Executive Office for Immigration Review"],
      es: ["EOIR", "Oficina Ejecutiva de Revisión de Casos de Inmigración"],
    },
    definition: {
      en: "The Justice Department office in which immigration judges sit.",
      es: "La oficina del Departamento de Justicia a la que pertenecen los jueces de inmigración.",
    },
    sources: ["crs-r47504"],
    topic: "who-does-what",
  },
  "immigration-judge": {
    term: { en: "immigration judge", es: "juez de inmigración" },
    aliases: {
      en: ["immigration judges", "immigration court", "immigration courts"],
      es: [
        "jueces de inmigración",
        "jueza de inmigración",
        "tribunal de inmigración",
        "tribunales de inmigración",
      ],
    },
    definition: {
      en: "A Justice Department official who decides whether a noncitizen must leave the country.",
      es: "Funcionario del Departamento de Justicia que decide si una persona extranjera debe irse.",
    },
    sources: ["crs-r47504"],
    topic: "who-does-what",
  },
  orr: {
    term: {
      en: "ORR (Office of Refugee Resettlement)",
      es: "ORR (Oficina de Reasentamiento de Refugiados)",
    },
    aliases: {
      en: ["ORR", "Office of Refugee Resettlement"],
      es: ["ORR", "Oficina de Reasentamiento de Refugiados"],
    },
    definition: {
      en: "The HHS office that cares for unaccompanied children until release to a sponsor.",
      es: "La oficina del HHS que cuida a menores no acompañados hasta entregarlos a un patrocinador.",
    },
    sources: ["acf-uac-about"],
    topic: "orr-shelters",
  },
  sponsor: {
    term: { en: "sponsor", es: "patrocinador" },
    aliases: { en: ["sponsors"], es: ["patrocinadora", "patrocinadores"] },
    near: [
      "child",
      "children",
      "minors",
      "relative",
      "orr",
      "hhs",
      "shelter",
      "menor",
      "menores",
      "niños",
      "niñas",
      "pariente",
    ],
    definition: {
      en: "An adult, usually a parent or relative, to whom ORR releases an unaccompanied child.",
      es: "Adulto, casi siempre madre, padre o pariente, a quien la ORR entrega un menor.",
    },
    sources: ["acf-uac-about"],
    topic: "unaccompanied-children",
  },
  "unaccompanied-child": {
    term: { en: "unaccompanied child", es: "menor no acompañado" },
    aliases: {
      en: [
        "unaccompanied children",
        "unaccompanied minor",
        "unaccompanied minors",
        "UAC",
        "unaccompanied alien child",
        "unaccompanied alien children",
      ],
      es: ["menores no acompañados", "menor no acompañada", "niñez no acompañada"],
    },
    definition: {
      en: "A minor without legal status and with no parent or guardian present to care.",
      es: "Menor sin estatus legal y sin madre, padre o tutor presente que pueda cuidarlo.",
    },
    sources: ["acf-uac-about"],
    topic: "unaccompanied-children",
  },
  "family-unit": {
    term: { en: "family unit", es: "unidad familiar" },
    aliases: { en: ["family units"], es: ["unidades familiares"] },
    definition: {
      en: "In CBP statistics, a person stopped together with a child or parent.",
      es: "En las estadísticas de la CBP, persona detenida junto con su hijo, madre o padre.",
    },
    sources: ["cbp-nationwide-encounters"],
    topic: "encounters",
  },
  "single-adult": {
    term: { en: "single adult", es: "adulto solo" },
    aliases: { en: ["single adults"], es: ["adultos solos"] },
    definition: {
      en: "In CBP statistics, an adult stopped without a child of their own.",
      es: "En las estadísticas de la CBP, persona adulta detenida sin un hijo a su cargo.",
    },
    sources: ["cbp-nationwide-encounters"],
    topic: "encounters",
  },
  apprehension: {
    term: { en: "apprehension", es: "aprehensión" },
    aliases: { en: ["apprehensions"], es: ["aprehensiones"] },
    definition: {
      en: "A Border Patrol stop of a person between ports of entry, under Title 8.",
      es: "Detención por la Patrulla Fronteriza entre puertos de entrada, bajo el Título 8.",
    },
    sources: ["ohss-encounters"],
    topic: "encounters",
  },
  inadmissible: {
    term: { en: "inadmissible", es: "inadmisible" },
    aliases: { en: ["inadmissibles"], es: ["inadmisibles"] },
    definition: {
      en: "Not allowed to enter under immigration law; CBP officers decide it at ports.",
      es: "Sin permiso de entrar según la ley; lo deciden oficiales de la CBP en puertos.",
    },
    sources: ["ohss-encounters"],
    topic: "encounters",
  },
  "repeat-crosser": {
    term: { en: "repeat crosser", es: "persona que cruza repetidas veces" },
    aliases: {
      en: [
        "repeat crossers",
        "repeat crossing",
        "repeat crossings",
        "recidivism rate",
        "repeat encounters",
      ],
      es: ["cruces repetidos", "tasa de reincidencia", "encuentros repetidos"],
    },
    definition: {
      en: "A person stopped more than once within a year, and counted each time.",
      es: "Persona detenida más de una vez en un año, y contada cada vez.",
    },
    sources: ["mpi-title-42-2022", "crs-r46999"],
    topic: "encounters",
  },
  "port-of-entry": {
    term: { en: "port of entry", es: "puerto de entrada" },
    aliases: {
      en: ["ports of entry", "land port", "land ports"],
      es: ["puertos de entrada", "puerto terrestre"],
    },
    definition: {
      en: "An official crossing place where CBP officers inspect people and goods.",
      es: "Lugar oficial de cruce donde la CBP revisa a personas y mercancías.",
    },
    sources: ["ohss-encounters"],
    topic: "who-does-what",
  },
  sector: {
    term: { en: "sector", es: "sector" },
    aliases: { en: ["Border Patrol sector", "Border Patrol sectors"], es: ["sectores"] },
    near: ["border patrol", "patrulla fronteriza"],
    definition: {
      en: "An area of the border with its own Border Patrol command.",
      es: "Zona de la frontera con su propio mando de la Patrulla Fronteriza.",
    },
    sources: ["crs-r46999"],
    topic: "rio-grande-valley",
  },
  expulsion: {
    term: { en: "expulsion", es: "expulsión" },
    aliases: {
      en: ["expelled", "expulsions", "expel"],
      es: ["expulsiones", "expulsado", "expulsada", "expulsados", "expulsadas"],
    },
    definition: {
      en: "A quick departure under the Title 42 health order of 2020 to 2023.",
      es: "Salida rápida bajo la orden sanitaria del Título 42, de 2020 a 2023.",
    },
    sources: ["ohss-repatriations", "cbp-t8-t42-fy2021"],
    topic: "expulsion-vs-removal",
  },
  "title-42": {
    term: { en: "Title 42", es: "Título 42" },
    aliases: {
      en: ["t42", "section 265", "public health rule", "public health order"],
      es: ["sección 265", "orden de salud pública"],
    },
    definition: {
      en: "Common name of the CDC health order used for expulsions from 2020 to 2023.",
      es: "Nombre común de la orden de los CDC usada para expulsiones de 2020 a 2023.",
    },
    sources: ["crs-lsb10874", "dhs-borders-2023"],
    topic: "title-42",
  },
  "title-8": {
    term: { en: "Title 8", es: "Título 8" },
    aliases: { en: ["t8"], es: ["t8"] },
    definition: {
      en: "The part of the U.S. Code with immigration law; removals rest on it.",
      es: "Parte de las leyes federales sobre inmigración; las remociones se basan en ella.",
    },
    sources: ["ohss-repatriations", "dhs-borders-2023"],
    topic: "expulsion-vs-removal",
  },
  removal: {
    term: { en: "removal", es: "remoción" },
    aliases: {
      en: ["removals", "deportation", "deportations", "deported"],
      es: ["remociones", "deportación", "deportaciones", "deportado", "deportada"],
    },
    definition: {
      en: "A forced departure after an order of removal; the everyday word is deportation.",
      es: "Salida forzosa por una orden de remoción; la palabra común es deportación.",
    },
    sources: ["ohss-repatriations"],
    topic: "expulsion-vs-removal",
  },
  return: {
    term: { en: "return", es: "retorno" },
    aliases: { en: ["returns"], es: ["retornos"] },
    near: [
      "removal",
      "removals",
      "dhs",
      "repatriation",
      "title 8",
      "voluntary",
      "remocion",
      "remociones",
      "repatriacion",
      "titulo 8",
    ],
    definition: {
      en: "In DHS statistics, a departure under Title 8 without an order of removal.",
      es: "En las estadísticas del DHS, salida bajo el Título 8 sin orden de remoción.",
    },
    sources: ["ohss-repatriations"],
    topic: "expulsion-vs-removal",
  },
  repatriation: {
    term: { en: "repatriation", es: "repatriación" },
    aliases: { en: ["repatriations"], es: ["repatriaciones"] },
    definition: {
      en: "In DHS statistics, all removals, returns and expulsions together.",
      es: "En las estadísticas del DHS, todas las remociones, retornos y expulsiones juntas.",
    },
    sources: ["ohss-repatriations"],
    topic: "expulsion-vs-removal",
  },
  "expedited-removal": {
    term: { en: "expedited removal", es: "remoción acelerada" },
    aliases: { en: ["fast-track removal"], es: ["remoción expedita", "deportación acelerada"] },
    definition: {
      en: "Removal ordered without a court hearing, unless the person says they fear return.",
      es: "Remoción ordenada sin audiencia judicial, salvo que la persona diga que teme volver.",
    },
    sources: ["crs-r46755", "gao-21-144"],
    topic: "expulsion-vs-removal",
  },
  "removal-proceedings": {
    term: { en: "removal proceedings", es: "proceso de remoción" },
    aliases: {
      en: ["deportation proceedings", "immigration proceedings"],
      es: ["procesos de remoción", "proceso de deportación", "proceso migratorio"],
    },
    definition: {
      en: "The immigration court case that decides whether a noncitizen must leave.",
      es: "Caso ante un tribunal migratorio que decide si una persona extranjera debe irse.",
    },
    sources: ["crs-r47504"],
    topic: "expulsion-vs-removal",
  },
  parole: {
    term: { en: "parole", es: "permiso humanitario" },
    aliases: {
      en: ["humanitarian parole", "paroled"],
      es: ["permiso humanitario temporal", "parole humanitario"],
    },
    near: [
      "immigration",
      "migrants",
      "migrant",
      "dhs",
      "border",
      "humanitarian",
      "inmigracion",
      "migrantes",
      "frontera",
    ],
    definition: {
      en: "Permission to be in the United States for a time without being admitted.",
      es: "Permiso de estar un tiempo en Estados Unidos sin haber sido admitido.",
    },
    sources: ["uscis-glossary"],
  },
  noncitizen: {
    term: { en: "noncitizen", es: "persona extranjera" },
    aliases: {
      en: ["noncitizens", "non-citizen", "non-citizens", "foreign national"],
      es: ["personas extranjeras", "extranjero", "extranjeros", "no ciudadano"],
    },
    definition: {
      en: "A person who is neither a U.S. citizen nor a U.S. national.",
      es: "Persona que no es ciudadana ni nacional de Estados Unidos.",
    },
    sources: ["uscis-glossary"],
    topic: "citizenship-act",
  },
  alien: {
    term: { en: "alien", es: "alien (término legal)" },
    aliases: { en: ["aliens", "illegal alien", "illegal aliens"], es: ["alien", "término alien"] },
    definition: {
      en: "U.S. immigration law’s word for a noncitizen; a 2021 bill would have replaced it.",
      es: "Así llama la ley estadounidense a una persona extranjera; un proyecto de 2021 quería cambiarlo.",
    },
    sources: ["uscis-glossary"],
    topic: "citizenship-act",
  },
  "lawful-permanent-resident": {
    term: { en: "lawful permanent resident", es: "residente permanente legal" },
    aliases: {
      en: [
        "lawful permanent residents",
        "LPR",
        "green card",
        "green cards",
        "permanent resident",
        "permanent residence",
      ],
      es: ["LPR", "residentes permanentes", "tarjeta verde", "residencia permanente"],
    },
    definition: {
      en: "A noncitizen allowed to live and work in the United States for good.",
      es: "Persona extranjera que puede vivir y trabajar en Estados Unidos de forma permanente.",
    },
    sources: ["uscis-glossary"],
    topic: "citizenship-act",
  },
  resettlement: {
    term: { en: "resettlement", es: "reasentamiento" },
    aliases: {
      en: ["refugee resettlement", "USRAP"],
      es: ["reasentamiento de refugiados", "USRAP"],
    },
    definition: {
      en: "Choosing refugees abroad and bringing them to a new country to live.",
      es: "Elegir a refugiados en el extranjero y llevarlos a vivir a un nuevo país.",
    },
    sources: ["crs-r47399"],
    topic: "refugee-ceiling",
  },
  "presidential-determination": {
    term: { en: "presidential determination", es: "determinación presidencial" },
    aliases: { en: ["presidential determinations"], es: ["determinaciones presidenciales"] },
    definition: {
      en: "The president’s yearly document that sets the refugee ceiling.",
      es: "El documento anual del presidente que fija el máximo de refugiados.",
    },
    sources: ["pd-refugees-2021-2026"],
    topic: "refugee-ceiling",
  },
  "executive-order": {
    term: { en: "executive order", es: "orden ejecutiva" },
    aliases: { en: ["executive orders", "EO"], es: ["órdenes ejecutivas"] },
    definition: {
      en: "A signed, numbered instruction from the president to the executive branch.",
      es: "Instrucción firmada y numerada del presidente a las agencias del gobierno.",
    },
    sources: ["eo-14010"],
    topic: "root-causes",
  },
  "federal-register": {
    term: { en: "Federal Register", es: "Registro Federal" },
    aliases: { en: ["Fed. Reg."], es: ["Federal Register"] },
    definition: {
      en: "The U.S. government’s daily journal of rules, notices and presidential documents.",
      es: "Diario oficial de EE. UU. con reglas, avisos y documentos presidenciales.",
    },
    sources: ["dhs-86-fr-10816"],
    topic: "land-border-travel",
  },
  rescind: {
    term: { en: "rescind", es: "dejar sin efecto" },
    aliases: {
      en: ["rescinded", "rescission", "rescinds", "revoked"],
      es: ["revocar", "revocada", "revocado", "rescindir"],
    },
    near: ["order", "policy", "memo", "program", "orden", "politica", "memorando", "programa"],
    definition: {
      en: "To cancel an earlier order or policy officially.",
      es: "Cancelar de manera oficial una orden o política anterior.",
    },
    sources: ["eo-14148"],
  },
  bill: {
    term: { en: "bill", es: "proyecto de ley" },
    aliases: { en: ["bills"], es: ["proyectos de ley", "iniciativa de ley"] },
    near: ["congress", "senate", "house", "introduced", "congreso", "senado", "camara"],
    definition: {
      en: "A proposal to make, change or end a law; not yet a law.",
      es: "Propuesta para crear, cambiar o derogar una ley; todavía no es ley.",
    },
    sources: ["senate-glossary"],
    topic: "citizenship-act",
  },
  "act-of-congress": {
    term: { en: "act of Congress", es: "ley del Congreso" },
    aliases: {
      en: ["acts of Congress", "statute", "statutes"],
      es: ["leyes del Congreso", "ley federal"],
    },
    definition: {
      en: "A law passed by both chambers and signed, or passed over a veto.",
      es: "Ley aprobada por ambas cámaras y firmada, o aprobada pese a un veto.",
    },
    sources: ["senate-glossary"],
  },
  "advice-and-consent": {
    term: { en: "advice and consent", es: "consejo y consentimiento" },
    aliases: { en: ["confirmation vote", "Senate confirmation"], es: ["confirmación del Senado"] },
    definition: {
      en: "The Senate’s role: it confirms or rejects people the president names.",
      es: "Papel del Senado: confirma o rechaza a quienes nombra el presidente.",
    },
    sources: ["senate-glossary"],
    topic: "mayorkas",
  },
  injunction: {
    term: { en: "injunction", es: "mandamiento judicial" },
    aliases: { en: ["injunctions"], es: ["medida cautelar", "interdicto"] },
    definition: {
      en: "A court’s order to do something or to stop doing it.",
      es: "Orden de un tribunal de hacer algo o de dejar de hacerlo.",
    },
    sources: ["mnd-glossary"],
    topic: "mpp-courts",
  },
  "preliminary-injunction": {
    term: { en: "preliminary injunction", es: "medida cautelar preliminar" },
    aliases: { en: ["preliminary injunctions"], es: ["suspensión provisional"] },
    definition: {
      en: "A court order that holds only while the case is being decided.",
      es: "Orden judicial que rige solo mientras se decide el caso.",
    },
    sources: ["clearinghouse-pjes"],
    topic: "title-42-children",
  },
  "class-action": {
    term: { en: "class action", es: "acción colectiva" },
    aliases: {
      en: ["class actions", "class-action"],
      es: ["acciones colectivas", "demanda colectiva"],
    },
    definition: {
      en: "A lawsuit by one or a few people for a whole group.",
      es: "Demanda de una o pocas personas en nombre de todo un grupo.",
    },
    sources: ["clearinghouse-pjes"],
    topic: "title-42-children",
  },
  stay: {
    term: { en: "stay", es: "suspensión de una orden" },
    aliases: { en: ["stayed", "stays"], es: ["suspendió la orden"] },
    near: [
      "court",
      "judge",
      "appeal",
      "supreme court",
      "ruling",
      "injunction",
      "circuit",
      "tribunal",
      "juez",
      "fallo",
    ],
    definition: {
      en: "A court’s pause of a ruling or order until a later decision.",
      es: "Pausa que un tribunal pone a un fallo hasta una decisión posterior.",
    },
    sources: ["biden-v-texas-2022"],
    topic: "mpp-courts",
  },
  moot: {
    term: { en: "moot", es: "sin materia" },
    aliases: { en: ["mootness"], es: ["quedó sin materia"] },
    near: ["case", "court", "appeal", "caso", "tribunal"],
    definition: {
      en: "Said of a case in which a ruling would no longer change anything.",
      es: "Se dice de un caso en que un fallo ya no cambiaría nada.",
    },
    sources: ["mnd-glossary"],
    topic: "title-42",
  },
  remand: {
    term: { en: "remand", es: "devolución del caso" },
    aliases: { en: ["remanded"], es: ["devuelto al tribunal"] },
    near: ["court", "case", "tribunal", "caso"],
    definition: {
      en: "A higher court’s return of a case to a lower court.",
      es: "Un tribunal superior devuelve un caso a uno inferior.",
    },
    sources: ["biden-v-texas-2022"],
    topic: "mpp-courts",
  },
  appeal: {
    term: { en: "appeal", es: "apelación" },
    aliases: {
      en: ["appeals", "appealed", "court of appeals"],
      es: ["apelaciones", "apeló", "tribunal de apelaciones"],
    },
    near: ["court", "judge", "ruling", "circuit", "tribunal", "juez", "fallo"],
    definition: {
      en: "Asking a higher court to review a lower court’s decision.",
      es: "Pedir a un tribunal superior que revise la decisión de uno inferior.",
    },
    sources: ["mnd-glossary"],
    topic: "mpp-courts",
  },
  plaintiff: {
    term: { en: "plaintiff", es: "demandante" },
    aliases: { en: ["plaintiffs"], es: ["demandantes"] },
    definition: {
      en: "The person, group or state that starts a lawsuit.",
      es: "La persona, grupo o estado que inicia una demanda.",
    },
    sources: ["mnd-glossary"],
  },
  "due-process": {
    term: { en: "due process", es: "debido proceso" },
    aliases: {
      en: ["due process rights", "Fifth Amendment"],
      es: ["garantías procesales", "Quinta Enmienda"],
    },
    definition: {
      en: "Fair steps the government owes before taking life, liberty or property.",
      es: "Pasos justos que el gobierno debe antes de quitar vida, libertad o bienes.",
    },
    sources: ["us-const-amend-5"],
    topic: "due-process",
  },
  flores: {
    term: { en: "Flores settlement", es: "Acuerdo Flores" },
    aliases: { en: ["Flores", "Flores agreement"], es: ["acuerdo de Flores"] },
    near: ["settlement", "children", "minors", "court", "agreement", "menores", "niños", "acuerdo"],
    definition: {
      en: "A 1997 court agreement on how the government must hold and release children.",
      es: "Acuerdo judicial de 1997 sobre cómo el gobierno debe custodiar y liberar a menores.",
    },
    sources: ["hhs-89-fr-34384"],
    topic: "orr-shelters",
  },
  "influx-facility": {
    term: { en: "influx care facility", es: "centro de acogida temporal" },
    aliases: {
      en: ["ICF", "influx site", "influx sites", "influx shelter"],
      es: ["centro de afluencia", "albergue de emergencia"],
    },
    definition: {
      en: "A temporary HHS shelter for children, used when regular shelters are short.",
      es: "Albergue temporal del HHS para menores, usado cuando faltan plazas en los normales.",
    },
    sources: ["hhs-89-fr-34384"],
    topic: "orr-shelters",
  },
  "humanitarian-visitor": {
    term: {
      en: "humanitarian visitor status",
      es: "condición de visitante por razones humanitarias",
    },
    aliases: {
      en: ["humanitarian visitor card", "humanitarian visa"],
      es: ["tarjeta de visitante por razones humanitarias"],
    },
    definition: {
      en: "A temporary Mexican status, given to migrant children while their best interests are assessed.",
      es: "Condición temporal en México, dada a menores migrantes mientras se evalúa su interés superior.",
    },
    sources: ["loc-mexico-2021-02"],
    topic: "mexico-child-law",
  },
  "best-interests": {
    term: { en: "best interests of the child", es: "interés superior de la niñez" },
    aliases: { en: ["best interests"], es: ["interés superior del menor", "interés superior"] },
    definition: {
      en: "The rule that what is best for the child guides each decision.",
      es: "La regla de que lo mejor para la niña o el niño guíe cada decisión.",
    },
    sources: ["loc-mexico-2021-02"],
    topic: "mexico-child-law",
  },
  "essential-travel": {
    term: { en: "essential travel", es: "viaje esencial" },
    aliases: {
      en: ["nonessential travel", "non-essential travel", "nonessential travelers"],
      es: ["viajes esenciales", "viajes no esenciales"],
    },
    definition: {
      en: "Crossings that stayed allowed at land ports: work, school, medical care, trade and others.",
      es: "Cruces que siguieron permitidos por tierra: trabajo, escuela, atención médica, comercio y otros.",
    },
    sources: ["dhs-86-fr-10816"],
    topic: "land-border-travel",
  },
  "root-causes": {
    term: { en: "root causes", es: "causas fundamentales" },
    aliases: { en: ["root cause"], es: ["causas de raíz", "causas profundas"] },
    definition: {
      en: "The conditions, such as violence or poverty, that lead people to leave.",
      es: "Las condiciones, como violencia o pobreza, que llevan a la gente a irse.",
    },
    sources: ["wh-root-causes-2021-07"],
    topic: "root-causes",
  },
  "inspector-general": {
    term: { en: "inspector general", es: "inspector general" },
    aliases: { en: ["OIG", "inspectors general"], es: ["OIG", "inspectores generales"] },
    definition: {
      en: "A department’s own watchdog office, which audits and reports in public.",
      es: "Oficina de vigilancia dentro de un departamento, que audita e informa en público.",
    },
    sources: ["oig-21-16"],
    topic: "pacr-harp",
  },
  gao: {
    term: {
      en: "GAO (Government Accountability Office)",
      es: "GAO (Oficina de Rendición de Cuentas del Gobierno)",
    },
    aliases: {
      en: ["GAO", "Government Accountability Office"],
      es: ["GAO", "Oficina de Rendición de Cuentas del Gobierno"],
    },
    definition: {
      en: "Congress’s office that checks how the government works and spends.",
      es: "Oficina del Congreso que revisa cómo trabaja y gasta el gobierno.",
    },
    sources: ["gao-21-144"],
    topic: "pacr-harp",
  },
  crs: {
    term: {
      en: "CRS (Congressional Research Service)",
      es: "CRS (Servicio de Investigación del Congreso)",
    },
    aliases: {
      en: ["CRS", "Congressional Research Service"],
      es: ["CRS", "Servicio de Investigación del Congreso"],
    },
    definition: {
      en: "Congress’s own research office; its reports take no side.",
      es: "Oficina de investigación del Congreso; sus informes no toman partido.",
    },
    sources: ["crs-r46999"],
  },
  dea: {
    term: {
      en: "DEA (Drug Enforcement Administration)",
      es: "DEA (Administración para el Control de Drogas)",
    },
    aliases: {
      en: ["DEA", "Drug Enforcement Administration"],
      es: ["DEA", "Administración para el Control de Drogas"],
    },
    definition: {
      en: "The U.S. agency against illegal drugs; a Mexican law of 2020 limited its agents.",
      es: "Agencia estadounidense contra las drogas ilegales; una ley mexicana de 2020 limitó a sus agentes.",
    },
    sources: ["reuters-2021-01-14"],
    topic: "security-cooperation",
  },
  trac: {
    term: { en: "TRAC", es: "TRAC" },
    aliases: { en: ["Transactional Records Access Clearinghouse"], es: ["TRAC"] },
    definition: {
      en: "A research group, begun at Syracuse University, that publishes immigration court records.",
      es: "Grupo de investigación, nacido en la Universidad de Syracuse, que publica datos de tribunales migratorios.",
    },
    sources: ["trac-mpp-cases"],
    topic: "mpp",
  },
  enrollment: {
    term: { en: "enrollment in MPP", es: "inscripción en MPP" },
    aliases: {
      en: ["MPP enrollment", "MPP enrollments", "enrollments"],
      es: ["inscripciones", "inscripciones en MPP"],
    },
    near: ["mpp", "protocols", "remain", "protocolos"],
    definition: {
      en: "One person placed in MPP and sent back to Mexico, as counted by CBP.",
      es: "Una persona puesta en MPP y enviada a México, según cuenta la CBP.",
    },
    sources: ["cbp-mpp-fy2020", "cbp-mpp-fy2021"],
    topic: "mpp",
  },
  "operational-update": {
    term: { en: "operational update", es: "informe operativo mensual" },
    aliases: { en: ["monthly operational update"], es: ["informe operativo"] },
    definition: {
      en: "CBP’s monthly press release with its first border numbers.",
      es: "Comunicado mensual de la CBP con sus primeras cifras de la frontera.",
    },
    sources: ["cbp-monthly-updates"],
    topic: "january-2021",
  },
  "revised-figure": {
    term: { en: "revised figure", es: "cifra revisada" },
    aliases: {
      en: ["revised figures", "revised number", "revised numbers"],
      es: ["cifras revisadas", "dato revisado"],
    },
    definition: {
      en: "A number its publisher changed later, when records were completed or corrected.",
      es: "Cifra que quien la publica cambió después, al completar o corregir registros.",
    },
    sources: ["cbp-jan-2021-update", "cbp-sw-fy19-22"],
    topic: "january-2021",
  },
} as const satisfies Pack["glossary"];
