import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { FixedSetting, Settings } from './contract/settings.ts';

const days = z.number().int().min(1).max(36_500);

/** A host and a path: nothing that could carry a password or words. */
function isBase(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
}

/** A host and a port, as proxies are written; no password, which Cloister would have to keep. */
function isProxy(address: string): boolean {
  return isBase(address) && URL.parse(address)?.pathname === '/';
}

/** What an organisation may decide for all its computers. A key that is not known makes the file unreadable, not ignored. */
const schema = z.strictObject({
  organisation: z.string().trim().min(1).max(200),
  openai: z
    .strictObject({
      allowed: z.boolean().optional(),
      address: z
        .url({ protocol: /^https$/ })
        .refine(isBase)
        .optional(),
      model: z.string().min(1).optional(),
      placeholders: z.enum(['required', 'offered']).optional(),
    })
    .optional(),
  office: z
    .strictObject({
      address: z
        .url({ protocol: /^https?$/ })
        .refine(isBase)
        .optional(),
      name: z.string().trim().min(1).max(200).optional(),
      model: z.string().min(1).optional(),
      confidential: z.boolean().optional(),
    })
    .optional(),
  models: z
    .strictObject({
      download: z.boolean().optional(),
      hub: z
        .url({ protocol: /^https?$/ })
        .refine(isBase)
        .optional(),
      proxy: z
        .url({ protocol: /^http$/ })
        .refine(isProxy)
        .optional(),
    })
    .optional(),
  retention: z.strictObject({ days }).optional(),
  lock: z
    .strictObject({ idleMinutes: z.number().int().min(1).max(1_440).optional(), onSleep: z.literal(true).optional() })
    .optional(),
});

export type Policy = z.infer<typeof schema>;

/** `damaged`: there is one, and nobody can tell what it says or whether the organisation said it. */
export type PolicyState =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'policy'; readonly policy: Policy };

/** Where the organisation puts it: a folder of the system that users read and cannot write. */
export function policyFile(platform: NodeJS.Platform): string {
  switch (platform) {
    case 'win32':
      return join(process.env.ProgramData ?? 'C:\\ProgramData', 'Cloister', 'policy.json');
    case 'darwin':
      return '/Library/Application Support/Cloister/policy.json';
    default:
      return '/etc/cloister/policy.json';
  }
}

/** The file to obey. An installed Cloister obeys the organisation's and no other, whatever its surroundings say. */
export function policyToObey({ isInstalled }: { readonly isInstalled: boolean }): string {
  return (!isInstalled && process.env.CLOISTER_POLICY) || policyFile(process.platform);
}

/**
 * A policy in the system's own place that the user could have written is not the organisation's: it counts as damaged, so that
 * neither the user nor a program of the user's can allow what the organisation forbids by writing it there.
 */
export async function readPolicy(file: string): Promise<PolicyState> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
    if (file === policyFile(process.platform) && (await couldWrite(file))) return { kind: 'damaged' };
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    return { kind: isAbsent ? 'none' : 'damaged' };
  }
  return parsePolicy(text);
}

async function couldWrite(file: string): Promise<boolean> {
  const { getuid, getgroups } = process;
  // Windows decides by lists that Node cannot read; there the folder is the administrator's to protect.
  if (!getuid || !getgroups) return false;
  const person = { uid: getuid(), groups: getgroups() };
  return canBeWrittenBy(person, await stat(file)) || canBeWrittenBy(person, await stat(dirname(file)));
}

/** By the mode bits of a POSIX file or folder; its owner can always give itself the right. */
export function canBeWrittenBy(
  { uid, groups }: { readonly uid: number; readonly groups: readonly number[] },
  file: Pick<Stats, 'uid' | 'gid' | 'mode'>,
): boolean {
  // The administrator is who writes policies.
  if (uid === 0) return false;
  if (file.uid === uid || (file.mode & 0o002) !== 0) return true;
  return (file.mode & 0o020) !== 0 && groups.includes(file.gid);
}

export function parsePolicy(text: string): PolicyState {
  try {
    const parsed = schema.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    return parsed.success ? { kind: 'policy', policy: parsed.data } : { kind: 'damaged' };
  } catch {
    return { kind: 'damaged' };
  }
}

/** The settings as they act, and which of them the policy decided. */
export function applyPolicy(
  chosen: Settings,
  policy: Policy | null,
): { readonly values: Settings; readonly fixed: readonly FixedSetting[] } {
  const { openai, office, models, retention, lock } = policy ?? {};
  const fixed: FixedSetting[] = [];
  function decided<Value>(name: FixedSetting, value: Value | undefined, otherwise: Value): Value {
    if (value === undefined) return otherwise;
    fixed.push(name);
    return value;
  }
  if (openai?.allowed === false) fixed.push('openai.forbidden');
  if (openai?.address !== undefined) fixed.push('openai.address');
  if (openai?.placeholders === 'required') fixed.push('openai.placeholders');
  if (models?.download === false) fixed.push('hub.forbidden');
  const values: Settings = {
    ...chosen,
    openai: {
      enabled: chosen.openai.enabled && openai?.allowed !== false,
      model: decided('openai.model', openai?.model, chosen.openai.model),
    },
    office: {
      ...chosen.office,
      address: decided('office.address', office?.address, chosen.office.address),
      name: decided('office.name', office?.name, chosen.office.name),
      model: decided('office.model', office?.model, chosen.office.model),
      confidential: decided('office.confidential', office?.confidential, chosen.office.confidential),
    },
    hub: {
      enabled: chosen.hub.enabled && models?.download !== false,
      address: decided('hub.address', models?.hub, chosen.hub.address),
      proxy: decided('hub.proxy', models?.proxy, chosen.hub.proxy),
    },
    lock: {
      idleMinutes: decided('lock.idleMinutes', lock?.idleMinutes, chosen.lock.idleMinutes),
      onSleep: decided('lock.onSleep', lock?.onSleep, chosen.lock.onSleep),
    },
    keepDays: decided('keepDays', retention?.days, chosen.keepDays),
  };
  return { values, fixed };
}

const chosenValue: Partial<Record<FixedSetting, (settings: Partial<Settings>) => unknown>> = {
  'openai.model': ({ openai }) => openai?.model,
  'office.address': ({ office }) => office?.address,
  'office.name': ({ office }) => office?.name,
  'office.model': ({ office }) => office?.model,
  'office.confidential': ({ office }) => office?.confidential,
  'hub.address': ({ hub }) => hub?.address,
  'hub.proxy': ({ hub }) => hub?.proxy,
  'lock.idleMinutes': ({ lock }) => lock?.idleMinutes,
  'lock.onSleep': ({ lock }) => lock?.onSleep,
  keepDays: ({ keepDays }) => keepDays,
};

/** Whether the changes would have something otherwise than the policy has it. What they leave as it acts is no change. */
export function contradicts(changes: Partial<Settings>, policy: Policy | null, inForce: Settings): boolean {
  if (changes.openai?.enabled && policy?.openai?.allowed === false) return true;
  if (changes.hub?.enabled && policy?.models?.download === false) return true;
  const { fixed } = applyPolicy(inForce, policy);
  return fixed.some((name) => {
    const value = chosenValue[name]?.(changes);
    return value !== undefined && value !== chosenValue[name]?.(inForce);
  });
}

/** The changes without what the policy decides: that stays as the person chose it, for the day there is no policy. */
export function withoutDecided(
  changes: Partial<Settings>,
  fixed: readonly FixedSetting[],
  chosen: Settings,
): Partial<Settings> {
  const is = (name: FixedSetting) => fixed.includes(name);
  const { openai, office, hub, lock, keepDays, ...others } = changes;
  return {
    ...others,
    ...(openai && { openai: { ...openai, ...(is('openai.model') && { model: chosen.openai.model }) } }),
    ...(office && {
      office: {
        ...office,
        ...(is('office.address') && { address: chosen.office.address }),
        ...(is('office.name') && { name: chosen.office.name }),
        ...(is('office.model') && { model: chosen.office.model }),
        ...(is('office.confidential') && { confidential: chosen.office.confidential }),
      },
    }),
    ...(hub && {
      hub: {
        ...hub,
        ...(is('hub.address') && { address: chosen.hub.address }),
        ...(is('hub.proxy') && { proxy: chosen.hub.proxy }),
      },
    }),
    ...(lock && {
      lock: {
        ...lock,
        ...(is('lock.idleMinutes') && { idleMinutes: chosen.lock.idleMinutes }),
        ...(is('lock.onSleep') && { onSleep: chosen.lock.onSleep }),
      },
    }),
    ...(keepDays !== undefined && !is('keepDays') && { keepDays }),
  };
}
