import { basename } from 'node:path';
import type { CatalogueModel, Fit, Hardware, Offer } from '../contract/models.ts';
import type { Id } from '../contract/types.ts';
import { chooseFit } from '../workers/inference/fit.ts';
import { type CatalogueEntry, type CatalogueFile, offerId } from './catalogue.ts';

/** What is known of a model that is here already. */
export type HereAlready = {
  readonly id: Id;
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly catalogueId: string | null;
};

/** Tokens: several letters, or a contract, stay in view; half of it is the least that is of use. */
const WANTED_CONTEXT = 16_384;
const LEAST_CONTEXT = 8_192;

/** Tokens a second: a person reads about as fast as the slower one. */
const USABLE_SPEED = 5;
const GOOD_SPEED = 15;

/** Bytes a second, cautiously: writing a token reads every weight that it needs once. */
const CORE_BANDWIDTH = 4e9;
const MEMORY_BANDWIDTH = 25e9;
const APPLE_BANDWIDTH = 100e9;
const GPU_BANDWIDTH = 250e9;

/** The system and whatever else is open: what is free just now changes by the minute, and a download is for longer. */
const OTHERS_SHARE = 0.3;
const OTHERS_LEAST = 2e9;
/** So much of the GPU may a larger quantisation fill. */
const ROOMY = 0.8;
/** Rather a model that reads a document in seconds than one that is a little better. */
const WHOLE_GPU_BONUS = 12;
const SHORT_CONTEXT_MALUS = 5;
const MOST_SPEED_BONUS = 8;
/** For each time that it is twice as quick as need be, or half as quick; the latter once more for being too slow at all. */
const QUICK_BONUS = 2.5;
const SLOW_MALUS = 20;
/** What stands lower: what does not fit, then what is not for answers. */
const TOO_LARGE = -400;
const NOT_JUDGED = -1_000;

type Judged = { readonly offer: Offer; readonly score: number; readonly speed: number };

/**
 * Every model of the catalogue, in the quantisation that suits this computer, the best for it first. At most one is
 * recommended: the best that fits with room to spare, writes at a usable speed and has a licence without restrictions.
 */
export function offersFor(
  hardware: Hardware | null,
  catalogue: readonly CatalogueEntry[],
  known: readonly HereAlready[],
): readonly Offer[] {
  const judged = catalogue
    .map((entry) => judge(entry, hardware && atRest(hardware), known))
    .toSorted((a, b) => b.score - a.score || a.offer.bytes - b.offer.bytes);
  const able = judged.filter(({ offer: { fit, model } }) => !model.licence.restricted && fit && fits(fit));
  const recommended =
    able.find(({ speed }) => speed >= USABLE_SPEED) ?? able.toSorted((a, b) => b.speed - a.speed).at(0) ?? null;
  return [...(recommended ? [{ ...recommended.offer, recommended: true }] : []), ...others(judged, recommended)];
}

function others(judged: readonly Judged[], recommended: Judged | null): readonly Offer[] {
  return judged.filter((each) => each !== recommended).map(({ offer }) => offer);
}

function judge(entry: CatalogueEntry, hardware: Hardware | null, known: readonly HereAlready[]): Judged {
  const [usual] = entry.files;
  if (!usual) throw new Error('the catalogue has a model without a file');
  if (entry.role !== 'chat' || !hardware)
    return { offer: toOffer(entry, usual, null, known), score: NOT_JUDGED, speed: 0 };
  const [file, fit] = suitable(entry, usual, hardware);
  const speed = speedOf(entry, file, fit, hardware);
  const score = fits(fit) ? entry.quality + bonus(fit, speed) : TOO_LARGE - file.bytes / 1e9;
  return { offer: toOffer(entry, file, fit, known), score, speed };
}

function bonus({ verdict, contextSize }: Fit, speed: number): number {
  const whole = verdict === 'gpu' ? WHOLE_GPU_BONUS : 0;
  const short = contextSize < WANTED_CONTEXT ? SHORT_CONTEXT_MALUS : 0;
  const doublings = Math.log2(speed / USABLE_SPEED);
  const ofSpeed = doublings < 0 ? doublings * SLOW_MALUS - SLOW_MALUS : doublings * QUICK_BONUS;
  return whole - short + Math.min(MOST_SPEED_BONUS, ofSpeed);
}

/** The usual quantisation; a larger one where the GPU has room for it, a smaller one where it would not fit. */
function suitable(entry: CatalogueEntry, usual: CatalogueFile, hardware: Hardware): readonly [CatalogueFile, Fit] {
  const larger = entry.files.filter(({ bytes }) => bytes > usual.bytes).toSorted((a, b) => b.bytes - a.bytes);
  for (const file of larger) {
    const fit = estimateFit(entry, file, hardware);
    const isRoomy = fit.verdict === 'gpu' && fit.needed.gpu <= fit.available.gpu * ROOMY;
    if (isRoomy && speedOf(entry, file, fit, hardware) >= GOOD_SPEED) return [file, fit];
  }
  const smaller = entry.files.filter(({ bytes }) => bytes < usual.bytes).toSorted((a, b) => b.bytes - a.bytes);
  for (const file of [usual, ...smaller]) {
    const fit = estimateFit(entry, file, hardware);
    if (fits(fit)) return [file, fit];
  }
  return [usual, estimateFit(entry, usual, hardware)];
}

/** From the catalogue's figures alone, by the same rule as from a file's header. */
function estimateFit(entry: CatalogueEntry, { bytes }: CatalogueFile, hardware: Hardware): Fit {
  const layers = entry.layers + 1;
  const withContext = (contextSize: number): Fit => {
    // Beside weights and context: what one batch needs while it is computed.
    const perLayer = (bytes * 1.03 + contextSize * entry.contextBytes) / layers;
    const needed = (gpuLayers: number) => ({
      gpu: gpuLayers === 0 ? 0 : Math.ceil(perLayer * gpuLayers + BATCH_BYTES),
      memory: Math.ceil(perLayer * (layers - gpuLayers) + BATCH_BYTES),
    });
    return { ...chooseFit({ layers, needed }, contextSize, hardware), estimated: true };
  };
  const wanted = withContext(Math.min(WANTED_CONTEXT, entry.contextLength));
  if (wanted.verdict === 'gpu' || entry.contextLength <= LEAST_CONTEXT) return wanted;
  const least = withContext(LEAST_CONTEXT);
  return least.verdict === 'gpu' || !fits(wanted) ? least : wanted;
}

const BATCH_BYTES = 300e6;

/** Tokens a second that the model would write, in the middle of its context. */
function speedOf(entry: CatalogueEntry, { bytes }: CatalogueFile, fit: Fit, { cores, gpu }: Hardware): number {
  const read = bytes * (entry.activeParameters / entry.parameters) + (fit.contextSize / 2) * entry.contextBytes;
  const share = fit.gpuLayers / fit.layers;
  const memoryBandwidth = Math.min(MEMORY_BANDWIDTH, cores * CORE_BANDWIDTH);
  const sharedBandwidth = gpu?.backend === 'metal' ? APPLE_BANDWIDTH : memoryBandwidth;
  const gpuBandwidth = gpu?.shared ? sharedBandwidth : GPU_BANDWIDTH;
  return 1 / ((read * share) / gpuBandwidth + (read * (1 - share)) / memoryBandwidth);
}

function fits({ verdict }: Fit): boolean {
  return verdict !== 'too-large';
}

/** The computer as it is when only the usual is open: the same today and tomorrow. */
function atRest({ memory, gpu, ...rest }: Hardware): Hardware {
  const available = memory.total - Math.max(OTHERS_LEAST, memory.total * OTHERS_SHARE);
  return {
    ...rest,
    memory: { ...memory, available },
    gpu: gpu && { ...gpu, free: gpu.total * 0.9 },
  };
}

function toOffer(entry: CatalogueEntry, file: CatalogueFile, fit: Fit | null, known: readonly HereAlready[]): Offer {
  const here = known.find(
    ({ path, name, bytes, catalogueId }) =>
      // The hub's file may have changed a little since the catalogue was written.
      Math.abs(bytes / file.bytes - 1) < 0.02 &&
      (catalogueId === entry.id || basename(path) === file.file || `${name}.gguf` === file.file),
  );
  return {
    id: offerId(entry, file),
    model: toModel(entry),
    quantisation: file.quantisation,
    bytes: file.bytes,
    fit,
    recommended: false,
    knownId: here?.id ?? null,
  };
}

function toModel(entry: CatalogueEntry): CatalogueModel {
  const { id, name, family, role, parameters, contextLength, languages, licence, goodFor, repository, chatFormat } =
    entry;
  return { id, name, family, role, parameters, contextLength, languages, licence, goodFor, repository, chatFormat };
}
