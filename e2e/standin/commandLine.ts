import type Electron from 'electron';
import { subset } from './subset.ts';

const switches = new Map<string, string>();
for (const argument of process.argv.slice(2)) {
  const [, name, value = ''] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
  if (name !== undefined) switches.set(name, value);
}

export const commandLine = subset('app.commandLine', {
  appendSwitch: (name, value = '') => void switches.set(name, value),
  getSwitchValue: (name) => switches.get(name) ?? '',
  hasSwitch: (name) => switches.has(name),
  removeSwitch: (name) => void switches.delete(name),
  // The stand-in never looks at what it does not know.
  appendArgument: () => undefined,
} satisfies Electron.CommandLine);

/** What the application asked Chromium for, to be handed to the real one. */
export function chromiumSwitches(): ReadonlyMap<string, string> {
  const own = new Map(switches);
  own.delete('user-data-dir');
  return own;
}
