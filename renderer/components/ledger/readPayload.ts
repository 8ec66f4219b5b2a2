/** One message of a request's body. */
export type PayloadMessage = { readonly role: string; readonly text: string };

/**
 * The messages in a body as it left, to be read; null for a body of another shape, which is shown as it is. What a person wrote
 * last stands last.
 */
export function readPayload(body: string): readonly PayloadMessage[] | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  const messages = fieldOf(value, 'messages') ?? fieldOf(value, 'input');
  if (typeof messages === 'string') return [{ role: 'user', text: messages }];
  if (!Array.isArray(messages)) return null;
  const read = messages.map((message: unknown) => ({
    role: fieldOf(message, 'role'),
    text: fieldOf(message, 'content'),
  }));
  const isText = (one: { role: unknown; text: unknown }): one is PayloadMessage =>
    typeof one.role === 'string' && typeof one.text === 'string';
  return read.length > 0 && read.every(isText) ? read : null;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
}
