/** As much of a custom elements manifest as is changed here: https://github.com/webcomponents/custom-elements-manifest */
export interface CustomElementsManifest {
  modules: { declarations?: { events?: Named[]; members?: Named[] }[] }[];
}

interface Named {
  name?: string;
}

const isNamed = ({ name }: Named): boolean => Boolean(name);

/**
 * The analyzer lists what it cannot name: `dispatchEvent(new KvLoadEvent())` as an event, beside the one that the class's
 * comment documents, and `[this.#first, this.#second] = …` as a member. Documentation made from the manifest would show
 * the one twice, and Storybook shows nothing at all for the other.
 */
export function withoutNameless(manifest: CustomElementsManifest): CustomElementsManifest {
  for (const declaration of manifest.modules.flatMap((module) => module.declarations ?? [])) {
    if (declaration.events) declaration.events = declaration.events.filter(isNamed);
    if (declaration.members) declaration.members = declaration.members.filter(isNamed);
  }
  return manifest;
}
