/** Fails to compile when `Target` no longer has an event of that name. */
export type EventOf<Target, Name extends string> = Target extends {
  on(event: Name, listener: () => void): unknown;
}
  ? Name
  : never;

/** An event that a listener may prevent, as Electron hands it out. */
export class PreventableEvent {
  defaultPrevented = false;
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

/** Turns the silent `undefined` of a member that Electron has and the stand-in lacks into a sentence. */
export function subset<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'string' && key !== 'then' && !(key in target)) {
        throw new Error(`electron.${name}.${key} is not in the stand-in (e2e/standin)`);
      }
      const value = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  });
}
