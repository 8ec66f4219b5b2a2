import type { ProviderId } from '../contract/types.ts';
import { UsageError } from './usageError.ts';

/** Where the answer is to be made, as it was said on the command line. */
export type Where =
  | {
      readonly provider: 'device';
      readonly model: string | null;
      readonly threads: number | null;
      readonly adapters: readonly { readonly path: string; readonly scale: number }[];
    }
  | {
      readonly provider: 'office';
      /** Null: the organisation's policy names it. */
      readonly url: string | null;
      readonly token: string | null;
      readonly model: string | null;
      /** A file with certificate authorities in PEM. */
      readonly ca: string | null;
    }
  | {
      readonly provider: 'openai';
      readonly key: string | null;
      readonly model: string | null;
      readonly ca: string | null;
      readonly placeholders: boolean;
    };

export const askOptions = {
  model: { type: 'string' },
  threads: { type: 'string' },
  adapter: { type: 'string', multiple: true },
  provider: { type: 'string', default: 'device' },
  url: { type: 'string' },
  'token-env': { type: 'string' },
  ca: { type: 'string' },
  placeholders: { type: 'boolean', default: false },
} as const;

export const askHelp = `
  cloister ask QUESTION FILE... --provider office --url URL [--model NAME] [--token-env NAME] [--ca FILE]
                                              the same by a server of your organisation that speaks OpenAI's protocol;
                                              to name it sends it the question and passages of these files,
                                              confidential ones too unless the organisation's policy says no; the
                                              token is read from the variable NAME of the environment, and FILE holds
                                              certificate authorities (PEM) to trust for it; http only on this computer
  cloister ask QUESTION --provider openai --model NAME [--placeholders] [--library DIR]
                                              the question alone, with the key in OPENAI_API_KEY; files are refused,
                                              and so is a question with eight words in a row of any document in DIR;
                                              one with names, dates or numbers of people is refused too, unless
                                              --placeholders replaces them on the way and puts them back
`;

type Values = {
  readonly provider: string;
  readonly model?: string;
  readonly adapter?: readonly string[];
  readonly url?: string;
  readonly 'token-env'?: string;
  readonly ca?: string;
  readonly placeholders: boolean;
};

/** Throws `UsageError`, also for an option that means nothing with this provider. */
export function whereOf(values: Values, threads: number | null): Where {
  const provider = providerOf(values.provider);
  const model = values.model ?? null;
  const given = Object.entries({
    '--threads': threads !== null,
    '--adapter': values.adapter !== undefined,
    '--url': values.url !== undefined,
    '--token-env': values['token-env'] !== undefined,
    '--ca': values.ca !== undefined,
    '--placeholders': values.placeholders,
  });
  const wrong = given.find(([option, isGiven]) => isGiven && !belongs[provider].includes(option));
  if (wrong) throw new UsageError(`${wrong[0]} means nothing with --provider ${provider}.`);
  const ca = values.ca ?? null;
  switch (provider) {
    case 'device':
      return { provider, model, threads, adapters: adaptersOf(values, model) };
    case 'office':
      return { provider, url: values.url ?? null, token: tokenIn(values['token-env']), model, ca };
    case 'openai':
      return { provider, key: process.env.OPENAI_API_KEY || null, model, ca, placeholders: values.placeholders };
  }
}

const belongs: Readonly<Record<ProviderId, readonly string[]>> = {
  device: ['--threads', '--adapter'],
  office: ['--url', '--token-env', '--ca'],
  openai: ['--ca', '--placeholders'],
};

function providerOf(name: string): ProviderId {
  if (name === 'device' || name === 'office' || name === 'openai') return name;
  throw new UsageError(`There is no provider "${name}". Use device, office or openai.`);
}

const MOST_ADAPTERS = 8;

/** Each as FILE or FILE=STRENGTH; a file whose name ends like that is named with its strength too. */
function adaptersOf({ adapter = [] }: Values, model: string | null) {
  if (adapter.length > 0 && model === null) throw new UsageError('--adapter needs the --model that it was made for.');
  if (adapter.length > MOST_ADAPTERS) throw new UsageError(`At most ${MOST_ADAPTERS} adapters at once.`);
  return adapter.map((text) => {
    const [, path = text, strength = '1'] = /^(.+)=(\d+(?:\.\d+)?)$/.exec(text) ?? [];
    const scale = Number(strength);
    if (scale > 2) throw new UsageError(`The strength of an adapter is a number from 0 to 2, not ${strength}.`);
    return { path, scale };
  });
}

/** Never a value on the command line: other programs and the shell's history see that. */
function tokenIn(name: string | undefined): string | null {
  if (name === undefined) return null;
  const token = process.env[name];
  if (token === undefined || token === '') throw new UsageError(`The environment has no ${name} with a token in it.`);
  return token;
}
