type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly text?: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

/** One of several, of which exactly one holds. */
export function Choice({ name, label, text, chosen, onChoose }: ChoiceProps) {
  return (
    <label className="tick">
      <input type="radio" name={name} checked={chosen} onChange={onChoose} />
      <span className={chosen ? 'box round on' : 'box round'} />
      <span>
        {label}
        {text && <span className="small qq">{text}</span>}
      </span>
    </label>
  );
}
