import type { ModelSettings } from '../../../main/contract/models.ts';
import { request } from '../../api.ts';
import type { AppState } from '../../appState.ts';
import { reportFailure } from '../../failures.ts';
import { gpuProblemText, keptText, thinkingText } from '../../modelWords.ts';
import {
  AUTOMATIC,
  cardOptions,
  contextOptions,
  freedomOf,
  freedoms,
  idleOptions,
  lengthOptions,
} from '../../settingWords.ts';
import { useThisComputer } from '../../useModelLists.ts';
import { Choice } from '../Choice.tsx';
import { Select } from '../Select.tsx';
import { Tick } from '../Tick.tsx';
import { GpuLayers } from './GpuLayers.tsx';

/** How answers are made on this computer. What changes acts from the next question. */
export function ModelsSection({ app }: { readonly app: AppState }) {
  const { models } = app.settings.values;
  const hardware = useThisComputer();
  const kept = keptText(app.model);
  const set = (change: Partial<ModelSettings>) =>
    void request('settings.set', { models: { ...models, ...change } }).catch(reportFailure);
  return (
    <section aria-labelledby="models-here" className="models-here">
      <h2 id="models-here">Models on this computer</h2>
      <p className="q">Good as they are for most. A change acts from the next question.</p>
      <fieldset>
        <legend>How freely it writes</legend>
        {freedoms.map(({ value, label, text }) => (
          <Choice
            key={value}
            name="freedom"
            label={label}
            text={text}
            chosen={freedomOf(models.temperature) === value}
            onChoose={() => set({ temperature: value })}
          />
        ))}
      </fieldset>
      <Tick checked={models.thinking} onChange={(thinking) => set({ thinking })}>
        Think first, where the model can
        <span className="small qq below">{thinkingText(app.model)}</span>
      </Tick>
      <Select
        label="How much it reads at once"
        value={String(models.contextSize ?? AUTOMATIC)}
        options={[{ value: AUTOMATIC, label: 'Automatic: as much as fits' }, ...contextOptions(models.contextSize)]}
        onChange={(value) => set({ contextSize: numberOrNull(value) })}
      />
      <Select
        label="Longest answer"
        value={String(models.answerTokens ?? AUTOMATIC)}
        options={[{ value: AUTOMATIC, label: 'Automatic: until it is done' }, ...lengthOptions(models.answerTokens)]}
        onChange={(value) => set({ answerTokens: numberOrNull(value) })}
      />
      <Select
        label="Give its memory back when nothing was asked for"
        value={String(models.idleMinutes ?? AUTOMATIC)}
        options={[...idleOptions(models.idleMinutes), { value: AUTOMATIC, label: 'Never' }]}
        onChange={(value) => set({ idleMinutes: numberOrNull(value) })}
      />
      <Tick checked={models.keepInMemory} onChange={(keepInMemory) => set({ keepInMemory })}>
        Keep the model in memory
        <span className="small qq below">
          The system may not move it out for other programs. Answers begin sooner; other programs have less room.
        </span>
        {models.keepInMemory && kept !== null && <span className="small qq below">{kept}</span>}
      </Tick>
      <Select
        label="Graphics card"
        value={models.backend ?? AUTOMATIC}
        options={[{ value: AUTOMATIC, label: 'Automatic' }, ...cardOptions(hardware?.backends ?? [], models.backend)]}
        onChange={(value) => set({ backend: backendOf(value) })}
      />
      {hardware?.gpuProblem && <p className="small qq">{gpuProblemText(hardware.gpuProblem)}</p>}
      {models.backend !== 'cpu' && (
        <details>
          <summary>For experts</summary>
          <GpuLayers key={models.gpuLayers} layers={models.gpuLayers} onChange={(gpuLayers) => set({ gpuLayers })} />
        </details>
      )}
    </section>
  );
}

function numberOrNull(value: string): number | null {
  return value === AUTOMATIC ? null : Number(value);
}

function backendOf(value: string): ModelSettings['backend'] {
  return value === 'metal' || value === 'cuda' || value === 'vulkan' || value === 'cpu' ? value : null;
}
