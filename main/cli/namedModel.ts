import type { KnownModel } from '../contract/models.ts';
import { UsageError } from './usageError.ts';

/** The one model of that name, as "models list" has it. Throws `UsageError` where there is none, or more than one. */
export function modelNamed(name: string, known: readonly KnownModel[]): KnownModel {
  const exact = known.filter((model) => model.name === name);
  const lower = name.toLowerCase();
  const [model, other] = exact.length > 0 ? exact : known.filter((each) => each.name.toLowerCase() === lower);
  if (!model) throw new UsageError(`There is no model "${name}" on this computer. See "cloister models list".`);
  if (other) throw new UsageError(`More than one model is called "${name}". Name its file.`);
  return model;
}
