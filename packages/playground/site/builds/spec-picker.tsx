/** Chooses class and specialization. */
import { classById, classes, specializationById, specializations } from '@toptalent/game';

interface SpecPickerProps {
  readonly specId: number;
  /** Specializations that the data has builds of. */
  readonly available: readonly number[];
  readonly onChange: (specId: number) => void;
}

/** "Frost Mage", or the id of a specialization that this version does not know. */
export function specName(specId: number): string {
  const spec = specializationById(specId);
  return spec === undefined ? `Specialization ${specId}` : `${spec.name} ${classById(spec.classId)!.name}`;
}

export function SpecPicker({ specId, available, onChange }: SpecPickerProps) {
  const spec = specializationById(specId);
  const known = specializations.filter((each) => available.includes(each.specId));
  const unknown = available.filter((id) => specializationById(id) === undefined);
  const shownClasses = classes.filter(({ classId }) => known.some((each) => each.classId === classId));
  const ofClass = known.filter(({ classId }) => classId === spec?.classId);
  return (
    <div class="picker">
      <label>
        Class
        <select
          value={spec?.classId ?? 0}
          onChange={(event) => {
            const classId = Number(event.currentTarget.value);
            onChange(known.find((each) => each.classId === classId)?.specId ?? unknown[0]!);
          }}
        >
          {shownClasses.map(({ classId, name }) => (
            <option key={classId} value={classId}>
              {name}
            </option>
          ))}
          {unknown.length > 0 && <option value={0}>Not known to this version</option>}
        </select>
      </label>
      <label>
        Specialization
        <select value={specId} onChange={(event) => onChange(Number(event.currentTarget.value))}>
          {ofClass.map(({ specId: id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {spec === undefined && unknown.map((id) => <option value={id}>{specName(id)}</option>)}
        </select>
      </label>
    </div>
  );
}
