import { parentPort } from 'node:worker_threads';
import { type ChatHistoryItem, JinjaTemplateChatWrapper, SpecialToken } from 'node-llama-cpp';
import type { ChatTurn } from '../methods.ts';
import { BEGINNING, END, probes } from './templateMarks.ts';

const LONGEST_TEXT = 64 << 10;

function render(wrapper: JinjaTemplateChatWrapper, turns: readonly ChatTurn[]): string | null {
  const chatHistory: ChatHistoryItem[] = turns.map(({ role, text }) =>
    role === 'assistant' ? { type: 'model', response: [text] } : { type: role, text },
  );
  try {
    const { contextText } = wrapper.generateContextState({
      chatHistory: [...chatHistory, { type: 'model', response: [] }],
    });
    const text = contextText.values
      .map((value) => {
        if (!(value instanceof SpecialToken)) return String(value);
        if (value.value === 'BOS') return BEGINNING;
        return value.value === 'EOS' ? END : '';
      })
      .join('');
    return text.length > LONGEST_TEXT ? null : text;
  } catch {
    return null;
  }
}

/** In an answer to a message: a thread that is ended while it reads its own modules takes the process along. */
parentPort?.once('message', (template: string) => {
  const wrapper = new JinjaTemplateChatWrapper({
    template,
    functionCallMessageTemplate: 'noJinja',
    convertUnsupportedSystemMessagesToUserMessages: { use: 'ifNeeded', format: '{{message}}' },
  });
  parentPort?.postMessage(probes.map((turns) => render(wrapper, turns)));
});
parentPort?.postMessage('ready');
