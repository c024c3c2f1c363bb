/** A labelled choice among texts. */

interface ChoiceItem {
  readonly value: string | number;
  readonly text: string;
  /** Whether it cannot be chosen here. */
  readonly disabled?: boolean;
}

interface ChoiceGroup {
  readonly text: string;
  readonly items: readonly ChoiceItem[];
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | number;
  readonly groups: readonly ChoiceGroup[];
  readonly onChoose: (value: string) => void;
}

/** Groups without a text are not shown as groups. */
export function Choice({ label, value, groups, onChoose }: ChoiceProps) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {groups.map(({ text, items }) => {
          const options = items.map((item) => (
            <option
              key={item.value}
              value={item.value}
              selected={`${item.value}` === `${value}`}
              disabled={item.disabled}
            >
              {item.text}
            </option>
          ));
          return text === '' ? options : <optgroup label={text}>{options}</optgroup>;
        })}
      </select>
    </label>
  );
}
