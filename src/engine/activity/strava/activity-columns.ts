/** What we take from activities.csv. */
export type StravaColumn =
  | "id"
  | "date"
  | "name"
  | "type"
  | "description"
  | "elapsed"
  | "distanceShown"
  | "gear"
  | "fileName"
  | "moving"
  | "distance"
  | "climb"
  | "heartRateMax"
  | "heartRateMean"
  | "calories"
  | "perceivedExertion"
  | "startTime"
  | "steps";

export type StravaColumns = ReadonlyMap<StravaColumn, number>;

/**
 * Where each column is. The order of columns has never changed since 2018, only grown, so that their
 * place against the column of file names tells them in any language; heading words confirm or, in a
 * table somebody rearranged, replace it. Nothing when the table is none of activities.
 */
export function stravaColumns(rows: readonly (readonly string[])[]): StravaColumns | undefined {
  const header = rows[0];
  if (header === undefined || header.length < FEWEST_COLUMNS) return undefined;
  const byWord = columnsByWord(header);
  const body = rows.slice(1, 1 + ROWS_LOOKED_AT);
  const fileName = columnOfFiles(body) ?? byWord.get("fileName");
  const idAt = byWord.get("id") ?? 0;
  const looksRight = body.every((row) => /^\d*$/.test((row[idAt] ?? "").trim()));
  if (!looksRight || (fileName === undefined && byWord.size < FEWEST_WORDS)) return undefined;
  const columns = new Map(byWord);
  if (fileName !== undefined) {
    columns.set("fileName", fileName);
    // `Type` and `Gear` stand a second time far to the right, with other contents.
    for (const column of LEFT) if ((columns.get(column) ?? 0) > fileName) columns.delete(column);
  }
  const places = columnsByPlace(fileName, header.length);
  // A table somebody cut or rearranged goes by its words alone.
  const isInOrder = places.every(
    ([column, place]) => !LEFT.includes(column) || (columns.get(column) ?? place) === place,
  );
  if (!isInOrder) return columns;
  for (const [column, place] of places) if (!columns.has(column)) columns.set(column, place);
  return columns;
}

const FEWEST_COLUMNS = 4;
const FEWEST_WORDS = 3;
const ROWS_LOOKED_AT = 500;

const FILE = /^activities\/\S+\.(fit|tcx|gpx)(\.gz)?$/i;

export const isStravaFileName = (text: string): boolean => FILE.test(text.trim());

/** The column most of whose values are names of recordings. */
function columnOfFiles(body: readonly (readonly string[])[]): number | undefined {
  const hits = new Map<number, number>();
  for (const row of body) {
    row.forEach((value, index) => {
      if (isStravaFileName(value)) hits.set(index, (hits.get(index) ?? 0) + 1);
    });
  }
  return [...hits].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Columns in front of the file names from the left, those behind by their distance from it. */
function columnsByPlace(
  fileName: number | undefined,
  width: number,
): readonly (readonly [StravaColumn, number])[] {
  const left: readonly StravaColumn[] = [
    "id",
    "date",
    "name",
    "type",
    "description",
    "elapsed",
    "distanceShown",
  ];
  const places: (readonly [StravaColumn, number])[] = left.map((column, index) => [column, index]);
  if (fileName === undefined) return places.filter(([, place]) => place < width);
  places.push(["gear", fileName - 1]);
  for (const [column, offset] of BEHIND_FILE_NAME) places.push([column, fileName + offset]);
  return places.filter(([, place]) => place >= 0 && place < width);
}

const LEFT: readonly StravaColumn[] = [
  "id",
  "date",
  "name",
  "type",
  "description",
  "elapsed",
  "distanceShown",
  "gear",
];

const BEHIND_FILE_NAME: readonly (readonly [StravaColumn, number])[] = [
  ["moving", 4],
  ["distance", 5],
  ["climb", 8],
  ["heartRateMax", 18],
  ["heartRateMean", 19],
  ["calories", 22],
  ["perceivedExertion", 31],
  ["startTime", 33],
];

/** The first heading of each word; of two distances the first is for people, the second in metres. */
function columnsByWord(header: readonly string[]): Map<StravaColumn, number> {
  const found = new Map<StravaColumn, number>();
  header.forEach((heading, index) => {
    const plain = plainHeading(heading);
    const column = HEADINGS.get(plain);
    if (column === undefined) return;
    if (column === "distanceShown" && found.has(column)) {
      if (!found.has("distance")) found.set("distance", index);
    } else if (!found.has(column)) found.set(column, index);
  });
  return found;
}

const plainHeading = (heading: string): string =>
  heading
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_’'`.:()-]+/g, " ")
    .trim();

/** Headings as the export writes them: English, German, Spanish, French, Italian, Portuguese, Dutch, Japanese, Chinese and the short words of 2018. */
const HEADING_WORDS: Readonly<Record<Exclude<StravaColumn, "distance">, readonly string[]>> = {
  id: [
    "Activity ID",
    "id",
    "Aktivitäts-ID",
    "ID de actividad",
    "ID de la actividad",
    "ID de l'activité",
    "ID attività",
    "ID dell'attività",
    "ID da atividade",
    "Activiteits-ID",
    "Activiteit-ID",
    "アクティビティID",
    "アクティビティ ID",
    "活动 ID",
    "活动ID",
    "活動 ID",
    "ID aktywności",
    "Aktivitets-ID",
  ],
  date: [
    "Activity Date",
    "date",
    "Aktivitätsdatum",
    "Fecha de la actividad",
    "Fecha de actividad",
    "Date de l'activité",
    "Data dell'attività",
    "Data attività",
    "Data da atividade",
    "Datum van activiteit",
    "Activiteitsdatum",
    "アクティビティ実行日",
    "アクティビティ日",
    "アクティビティの日付",
    "活动日期",
    "活動日期",
    "Data aktywności",
  ],
  name: [
    "Activity Name",
    "name",
    "Name der Aktivität",
    "Nombre de la actividad",
    "Nombre de actividad",
    "Nom de l'activité",
    "Nome dell'attività",
    "Nome attività",
    "Nome da atividade",
    "Naam van activiteit",
    "Naam activiteit",
    "アクティビティ名",
    "活动名称",
    "活動名稱",
    "Nazwa aktywności",
  ],
  type: [
    "Activity Type",
    "type",
    "Aktivitätsart",
    "Tipo de actividad",
    "Type d'activité",
    "Tipo di attività",
    "Tipo attività",
    "Tipo de atividade",
    "Activiteitstype",
    "Type activiteit",
    "Soort activiteit",
    "アクティビティタイプ",
    "活动类型",
    "活動類型",
    "Rodzaj aktywności",
  ],
  description: [
    "Activity Description",
    "description",
    "Aktivitätsbeschreibung",
    "Descripción de la actividad",
    "Description de l'activité",
    "Descrizione dell'attività",
    "Descrizione attività",
    "Descrição da atividade",
    "Beschrijving van activiteit",
    "Beschrijving activiteit",
    "アクティビティの説明",
    "活动描述",
    "活動描述",
  ],
  elapsed: [
    "Elapsed Time",
    "elapsed_time",
    "Verstrichene Zeit",
    "Tiempo transcurrido",
    "Temps écoulé",
    "Tempo trascorso",
    "Tempo decorrido",
    "Verstreken tijd",
    "経過時間",
    "总时间",
    "耗时",
    "總時間",
  ],
  distanceShown: [
    "Distance",
    "Distanz",
    "Distancia",
    "Distanza",
    "Distância",
    "Afstand",
    "距離",
    "距离",
    "Dystans",
  ],
  gear: [
    "Activity Gear",
    "gear",
    "Aktivitätsausrüstung",
    "Equipamiento de la actividad",
    "Material de la actividad",
    "Matériel utilisé pour l'activité",
    "Équipement d'activité",
    "Attrezzatura dell'attività",
    "Attrezzatura attività",
    "Equipamento da atividade",
    "Uitrusting voor activiteit",
    "Activiteitsuitrusting",
    "使用ギア",
    "アクティビティのギア",
    "活动装备",
    "活動裝備",
  ],
  fileName: [
    "Filename",
    "Dateiname",
    "Nombre del archivo",
    "Nombre de archivo",
    "Nom du fichier",
    "Nom de fichier",
    "Nome del file",
    "Nome file",
    "Nome do arquivo",
    "Nome do ficheiro",
    "Bestandsnaam",
    "ファイル名",
    "文件名",
    "檔案名稱",
    "Nazwa pliku",
  ],
  moving: [
    "Moving Time",
    "Bewegungszeit",
    "Tiempo en movimiento",
    "Durée de déplacement",
    "Temps de déplacement",
    "Tempo in movimento",
    "Tempo de movimentação",
    "Tempo em movimento",
    "Beweegtijd",
    "Bewegingstijd",
    "移動時間",
    "移动时间",
    "移動時間",
  ],
  climb: [
    "Elevation Gain",
    "Höhenzunahme",
    "Desnivel positivo",
    "Dénivelé positif",
    "Dislivello positivo",
    "Dislivello",
    "Ganho de elevação",
    "Hoogtewinst",
    "獲得標高",
    "累计爬升",
    "爬升海拔",
    "累計爬升",
  ],
  heartRateMax: [],
  heartRateMean: [
    "Average Heart Rate",
    "Durchschnittliche Herzfrequenz",
    "Frecuencia cardíaca media",
    "Frecuencia cardiaca media",
    "Fréquence cardiaque moyenne",
    "Frequenza cardiaca media",
    "Frequência cardíaca média",
    "Gemiddelde hartslag",
    "平均心拍数",
    "平均心率",
  ],
  calories: ["Calories", "Kalorien", "Calorías", "Calorie", "Calorias", "Calorieën", "カロリー", "卡路里"],
  perceivedExertion: [
    "Perceived Exertion",
    "Gefühlte Anstrengung",
    "Esfuerzo percibido",
    "Effort perçu",
    "Sforzo percepito",
    "Esforço percebido",
    "Ervaren inspanning",
    "Waargenomen inspanning",
    "主観的運動強度",
    "自覚的運動強度",
    "自感用力度",
    "自觉强度",
  ],
  startTime: [
    "Start Time",
    "Startzeit",
    "Hora de inicio",
    "Heure de début",
    "Ora di inizio",
    "Hora de início",
    "Starttijd",
    "開始時刻",
    "开始时间",
  ],
  steps: [
    "Total Steps",
    "Schritte insgesamt",
    "Pasos totales",
    "Nombre total de pas",
    "Passi totali",
    "Total de passos",
    "Totaal aantal stappen",
    "合計歩数",
    "总步数",
  ],
};

const HEADINGS: ReadonlyMap<string, StravaColumn> = new Map(
  // The keys of the table are columns.
  (Object.entries(HEADING_WORDS) as [StravaColumn, readonly string[]][]).flatMap(([column, words]) =>
    words.map((word) => [plainHeading(word), column] as const),
  ),
);
