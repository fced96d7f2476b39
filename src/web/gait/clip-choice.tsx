import { Segmented } from "../design/asking.tsx";
import { useWords } from "../words/words.tsx";

/** What a clip can be asked in one press, and the answers there are; the words are found by these names. */
const ANSWERS = { view: ["side", "rear"], where: ["outside", "treadmill"] } as const;

type Asked = keyof typeof ANSWERS;
type Answer<Of extends Asked> = (typeof ANSWERS)[Of][number];

/** From where a clip was filmed, or on what the runner ran. */
export function ClipChoice<Of extends Asked>({
  of,
  value,
  onChange,
}: {
  readonly of: Of;
  readonly value: Answer<Of>;
  readonly onChange: (value: Answer<Of>) => void;
}) {
  const { say } = useWords();
  const answers: readonly Answer<Of>[] = ANSWERS[of];
  return (
    <Segmented
      label={say(`form.${of}`)}
      isLabelShown
      value={value}
      options={answers.map((answer) => ({ value: answer, label: sayAnswer(say, of, answer) }))}
      onChange={onChange}
    />
  );
}

const sayAnswer = (say: ReturnType<typeof useWords>["say"], of: Asked, answer: Answer<Asked>): string =>
  say(`form.${of}.${answer}` as "form.view.side"); // each answer belongs to its question
