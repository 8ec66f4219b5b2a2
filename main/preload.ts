import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from './contract/bridge.ts';
import type { AdmittedFile } from './contract/documents.ts';
import type { ErrorData, Result } from './contract/errors.ts';
import { admittedBytesLimit, channels } from './ipc/channels.ts';

type Source = { readonly path: string } | { readonly name: string; readonly bytes: Uint8Array };

/** The page never sees a path: what it dropped goes from here straight to main. */
async function admitFiles(files: readonly File[]): Promise<Result<readonly AdmittedFile[]>> {
  const sources: Source[] = [];
  let bytesLeft = admittedBytesLimit;
  for (const file of files) {
    const path = webUtils.getPathForFile(file);
    if (path !== '') {
      sources.push({ path });
      continue;
    }
    bytesLeft -= file.size;
    if (bytesLeft < 0) return refused({ code: 'file-too-large', message: 'too many bytes without a path' });
    try {
      sources.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      return refused({ code: 'file-unreadable', message: 'the bytes could not be read' });
    }
  }
  return ipcRenderer.invoke(channels.admit, sources);
}

function refused(error: ErrorData): Result<never> {
  return { ok: false, error };
}

const bridge: Bridge = {
  request: (name, input) => ipcRenderer.invoke(channels.request, name, input),
  on: (name, listener) => {
    const forward = (_event: unknown, received: unknown, payload: Parameters<typeof listener>[0]): void => {
      if (received === name) listener(payload);
    };
    ipcRenderer.on(channels.event, forward);
    return () => ipcRenderer.off(channels.event, forward);
  },
  admitFiles,
};

contextBridge.exposeInMainWorld('cloister', bridge);
