/** An optional package that is needed is not installed. */
export class MissingPackage extends Error {
  constructor(readonly packageName: string) {
    super(`the package ${packageName} is not installed`);
    this.name = 'MissingPackage';
  }
}

/** Loads an optional package; `load` imports it by its literal name, so that bundlers see it. */
export async function loadPackage<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (isNotFound(error, name)) throw new MissingPackage(name);
    throw error;
  }
}

/** Only the package itself: one that it needs and lacks is damage of another kind. */
function isNotFound(error: unknown, name: string): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') && message?.includes(name) === true;
}
